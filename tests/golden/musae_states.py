#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""musae_states.py [OUT]: songs as the states of MusAE, for tests/unit/corpus/test_musae_states.cpp.

Makes small MIDI files, reads them again with python3-mido and follows the rules of the paper's section 4.1 and of its
public preprocessing with numpy, without any code of either:
- four steps a quarter, onsets and ends on the nearest step, a note lasts a step at least, a drum hit exactly one;
- each drum part x each bass part (programs 32-39) x each guitar or piano part (0-31); all other parts merged by maximum;
- of several pitches at a step the lowest (the first arg-max), one-hot over 128 pitches and "silent" (128);
- a step whose one-hot is that of the step before becomes "hold" (129): so repeated notes, repeated hits and silence that
  goes on are all holds.
A song is [its bytes in hexadecimal, for each arrangement, for each of the four tracks, its states].
"""
import io
import json
import os
import random
import sys

import mido
import numpy

STEPS_PER_QUARTER = 4
SILENT, HOLD = 128, 129


def make_song(seed, bars, ticks, parts):
    """A file of one track a part: (channel, program, lowest pitch, highest pitch, shortest and longest note in steps)."""
    draw = random.Random(seed)
    song = mido.MidiFile(type=1, ticks_per_beat=ticks)
    song.tracks.append(mido.MidiTrack([mido.MetaMessage("time_signature", numerator=4, denominator=4, time=0)]))
    step = ticks // STEPS_PER_QUARTER
    for channel, program, lowest, highest, shortest, longest in parts:
        events = []
        free = {}
        at = 0
        while at < bars * 16 - longest:
            for _ in range(draw.choice((0, 1, 1, 2))):
                pitch = draw.randint(lowest, highest)
                length = draw.randint(shortest, longest)
                if free.get(pitch, 0) > at:
                    continue  # a pitch never overlaps itself: what a note-off ends would be a matter of taste
                touches = at == 0 or free.get(pitch) == at
                early = 0 if touches else draw.randint(0, step // 3)
                free[pitch] = at + length
                late = draw.randint(0, step // 3)
                events.append((at * step - early, 1, pitch))
                events.append(((at + length) * step - late - early, 0, pitch))
            at += draw.choice((1, 1, 2, 3, 4))
        events.sort()
        track = mido.MidiTrack()
        if channel != 9:
            track.append(mido.Message("program_change", channel=channel, program=program, time=0))
        before = 0
        for tick, on, pitch in events:
            track.append(mido.Message("note_on" if on else "note_off", channel=channel, note=pitch, velocity=80 if on else 0,
                                      time=tick - before))
            before = tick
        song.tracks.append(track)
    sink = io.BytesIO()
    song.save(file=sink)
    return sink.getvalue()


def parts_of(data):
    """(is drums, program, [(onset, end, pitch)]) of each part, in steps as fractions are rounded: half goes up."""
    song = mido.MidiFile(file=io.BytesIO(data))

    def step_of(tick):
        return (2 * tick * STEPS_PER_QUARTER + song.ticks_per_beat) // (2 * song.ticks_per_beat)

    parts = []
    for track in song.tracks:
        tick, program, channel, sounding, notes = 0, 0, None, {}, []
        for message in track:
            tick += message.time
            if message.type == "program_change":
                program = message.program
            elif message.type == "note_on" and message.velocity > 0:
                channel = message.channel
                sounding[message.note] = tick
            elif message.type in ("note_on", "note_off") and message.note in sounding:
                start = step_of(sounding.pop(message.note))
                notes.append((start, max(step_of(tick), start + 1), message.note))
        if notes:
            parts.append((channel == 9, program, notes))
    return parts


def roll_of(parts, steps):
    roll = numpy.zeros((steps, 128), dtype=numpy.uint8)
    for drums, _, notes in parts:
        for start, end, pitch in notes:
            roll[start:start + 1 if drums else end, pitch] = 1
    return roll


def states_of(roll):
    one_hot = numpy.concatenate([roll, (roll.sum(axis=1, keepdims=True) == 0).astype(numpy.uint8)], axis=1)
    states = one_hot.argmax(axis=1)
    held = numpy.concatenate([[False], states[1:] == states[:-1]])
    return numpy.where(held, HOLD, states).tolist()


def arrangements(data):
    parts = parts_of(data)
    drums = [part for part in parts if part[0]]
    bass = [part for part in parts if not part[0] and 32 <= part[1] < 40]
    guitar = [part for part in parts if not part[0] and part[1] < 32]
    strings = [part for part in parts if not part[0] and part[1] >= 40]
    found = []
    for drum_part in drums:
        for bass_part in bass:
            for guitar_part in guitar:
                played = [[drum_part], [bass_part], [guitar_part], strings]
                last = max(start + 1 if part[0] else end for group in played for part in group for start, end, _ in part[2])
                steps = (last + 15) // 16 * 16
                found.append([states_of(roll_of(group, steps)) for group in played])
    return found


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    out = sys.argv[1] if len(sys.argv) > 1 else os.path.join(here, "data/musae_states.json")
    drums, bass, piano, guitar, strings, choir = ((9, 0, 35, 51, 1, 1), (0, 33, 28, 50, 1, 6), (1, 0, 40, 90, 1, 8),
                                                  (2, 26, 40, 80, 1, 4), (3, 48, 50, 90, 4, 16), (4, 53, 60, 72, 2, 9))
    songs = [
        make_song(1, 4, 480, [drums, bass, piano, strings]),
        make_song(2, 4, 96, [piano, drums, guitar, bass, strings, choir]),
        make_song(3, 3, 120, [bass, drums, (5, 38, 30, 31, 1, 3), (9, 0, 35, 37, 1, 1), guitar]),
    ]
    with open(out, "w", encoding="utf-8") as sink:
        json.dump([[data.hex(), arrangements(data)] for data in songs], sink, separators=(",", ":"))
        sink.write("\n")
    print(", ".join("%d arrangements" % len(arrangements(data)) for data in songs), file=sys.stderr)


main()
