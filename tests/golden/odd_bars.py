#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""200 songs of 4/4 with one bar of another meter in each, as MIDI files by mido, and which windows of 8 bars lie in their
4/4 stretches. Writes data/odd_bars.json: [[file, [[stretch's first tick, windows], ...]], ...]; a file is base64 of its
length in four bytes, the high one first, and its bytes by zlib."""
import base64
import io
import json
import random
import struct
import zlib

import mido

WINDOW = 8
TICKS = 120  # a quarter
METERS = [(3, 4), (2, 4), (5, 4), (6, 8), (7, 8), (1, 4)]


def song(rng):
    before, behind = rng.randrange(0, 25), rng.randrange(0, 25)
    numerator, denominator = rng.choice(METERS)
    odd = 4 * TICKS * numerator // denominator
    first_stated = before == 0 or rng.random() < 0.5
    track = mido.MidiTrack()
    events = []  # (tick, order, message)
    if first_stated and before > 0:
        events.append((0, 0, mido.MetaMessage("time_signature", numerator=4, denominator=4)))
    begin = before * 4 * TICKS
    events.append((begin, 0, mido.MetaMessage("time_signature", numerator=numerator, denominator=denominator)))
    events.append((begin + odd, 0, mido.MetaMessage("time_signature", numerator=4, denominator=4)))
    end = begin + odd + behind * 4 * TICKS
    beats = [*range(0, max(begin + odd, TICKS), TICKS), *range(begin + odd, end, TICKS)]
    for tick in beats:
        for channel, pitch in ((9, 36), (0, 40)):
            events.append((tick, 2, mido.Message("note_on", channel=channel, note=pitch, velocity=90)))
            events.append((tick + TICKS // 2, 1, mido.Message("note_off", channel=channel, note=pitch)))
    events.append((0, 0, mido.Message("program_change", channel=0, program=33)))
    now = 0
    for tick, _, message in sorted(events, key=lambda event: event[:2]):
        track.append(message.copy(time=tick - now))
        now = tick
    file = mido.MidiFile(type=0, ticks_per_beat=TICKS)
    file.tracks.append(track)
    buffer = io.BytesIO()
    file.save(file=buffer)
    stretches = [[0, before - WINDOW + 1], [begin + odd, behind - WINDOW + 1]]
    packed = struct.pack(">I", len(buffer.getvalue())) + zlib.compress(buffer.getvalue(), 9)
    return [base64.b64encode(packed).decode(), [stretch for stretch in stretches if stretch[1] > 0]]


def main():
    rng = random.Random(1)
    with open("data/odd_bars.json", "w") as out:
        json.dump([song(rng) for _ in range(200)], out, separators=(",", ":"))
        out.write("\n")


if __name__ == "__main__":
    main()
