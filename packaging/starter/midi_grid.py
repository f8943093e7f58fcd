# SPDX-License-Identifier: GPL-3.0-or-later
"""Drums and bass of a Standard MIDI File on a 16th grid, for checks and counts.

The grid is that of the loops-2022 corpus: times are rounded to 24 steps a beat, then floored to
4 steps a beat; drums are onsets in 9 classes; the bass is the lowest sounding note, pitch 24-71.
"""

import struct
from dataclasses import dataclass

STEPS_PER_BAR = 16
BASS_PROGRAMS = range(32, 40)
BASS_PITCHES = range(24, 72)
DRUM_CHANNEL = 9

_DRUM_CLASSES = (
    (35, 36),  # kick
    (37, 38, 39, 40),  # snare
    (42, 44),  # closed hi-hat
    (41, 43, 45),  # low tom
    (46,),  # open hi-hat
    (47, 48),  # mid tom
    (49, 55, 57),  # crash
    (50,),  # high tom
    (51, 59),  # ride
)
DRUM_CLASS = {pitch: index for index, pitches in enumerate(_DRUM_CLASSES) for pitch in pitches}

_DATA_BYTES = {0x8: 2, 0x9: 2, 0xA: 2, 0xB: 2, 0xC: 1, 0xD: 1, 0xE: 2}


class MidiError(Exception):
    """A file that this small reader cannot use; the message says why."""


@dataclass(frozen=True)
class Note:
    """One note: half-open time range in ticks."""

    start: int
    end: int
    pitch: int


@dataclass(frozen=True)
class Grid:
    """Per 16th step: `drums` as a bit mask of the 9 classes, `bass` as a pitch or 0.

    `bass_pitches` has the pitch of every bass note, those outside 24-71 included.
    """

    drums: list[int]
    bass: list[int]
    bass_pitches: list[int]

    @property
    def bars(self) -> int:
        return len(self.drums) // STEPS_PER_BAR

    def drum_bar(self, bar: int) -> tuple[int, ...]:
        return tuple(self.drums[bar * STEPS_PER_BAR : (bar + 1) * STEPS_PER_BAR])

    def bass_bar(self, bar: int) -> tuple[int, ...]:
        return tuple(self.bass[bar * STEPS_PER_BAR : (bar + 1) * STEPS_PER_BAR])


def _chunks(data: bytes):
    position = 0
    while position + 8 <= len(data):
        name, size = struct.unpack_from(">4sI", data, position)
        yield name, data[position + 8 : position + 8 + size]
        position += 8 + size


def _number(track: bytes, position: int) -> tuple[int, int]:
    """A variable-length number and the position behind it."""
    value = 0
    for _ in range(4):
        byte = track[position]
        position += 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, position
    raise MidiError(f"a number of more than four bytes at byte {position} of a track")


def _track_events(track: bytes):
    """Yield (tick, status, data): channel messages, and meta messages as (tick, 0xFF, kind + text)."""
    position, tick, status = 0, 0, 0
    try:
        while position < len(track):
            delta, position = _number(track, position)
            tick += delta
            if track[position] >= 0x80:
                status = track[position]
                position += 1
            if status in (0xFF, 0xF0, 0xF7):
                kind = b""
                if status == 0xFF:
                    kind = track[position : position + 1]
                    position += 1
                size, position = _number(track, position)
                if status == 0xFF:
                    yield tick, status, kind + track[position : position + size]
                position += size
            elif status >> 4 in _DATA_BYTES:
                size = _DATA_BYTES[status >> 4]
                yield tick, status, track[position : position + size]
                position += size
            else:
                raise MidiError(f"status byte {status:#04x} at byte {position} of a track")
    except IndexError:
        raise MidiError("a track ends inside an event") from None


def _parts(track: bytes, meters: set[tuple[int, int]]) -> dict[tuple[int, int], list[Note]]:
    """Notes of one track by (channel, program at the note). Adds the time signatures met."""
    program = [0] * 16
    sounding: dict[tuple[int, int], tuple[int, int]] = {}
    parts: dict[tuple[int, int], list[Note]] = {}

    def release(channel: int, pitch: int, tick: int) -> None:
        start, used_program = sounding.pop((channel, pitch))
        parts.setdefault((channel, used_program), []).append(Note(start, tick, pitch))

    last_tick = 0
    for tick, status, data in _track_events(track):
        last_tick = tick
        if status == 0xFF:
            if data[:1] == b"\x58" and len(data) >= 3:
                meters.add((data[1], 1 << data[2]))
            continue
        kind, channel = status >> 4, status & 15
        if kind == 0xC:
            program[channel] = data[0]
        elif kind in (0x8, 0x9):
            if (channel, data[0]) in sounding:
                release(channel, data[0], tick)
            if kind == 0x9 and data[1]:
                sounding[channel, data[0]] = (tick, 0 if channel == DRUM_CHANNEL else program[channel])
    for channel, pitch in list(sounding):
        release(channel, pitch, last_tick)
    return parts


def read_grid(data: bytes) -> Grid:
    """The first drum part and the first bass part of a 4/4 file. Raises MidiError if one is missing."""
    if data[:4] != b"MThd" or len(data) < 14:
        raise MidiError("not a Standard MIDI File")
    division = struct.unpack_from(">H", data, 12)[0]
    if not 0 < division < 0x8000:
        raise MidiError("no ticks a quarter")
    meters: set[tuple[int, int]] = set()
    drum_notes: list[Note] = []
    bass_notes: list[Note] = []
    for name, track in _chunks(data):
        if name != b"MTrk":
            continue
        parts = _parts(track, meters)
        for (channel, program), notes in sorted(parts.items(), key=lambda part: min(n.start for n in part[1])):
            if channel == DRUM_CHANNEL:
                drum_notes = drum_notes or notes
            elif program in BASS_PROGRAMS:
                bass_notes = bass_notes or notes
    if meters - {(4, 4)}:
        raise MidiError("not 4/4 throughout")
    if not drum_notes:
        raise MidiError("no drum part on channel 10")
    if not bass_notes:
        raise MidiError("no bass part (programs 32 to 39)")

    def fine(tick: int) -> int:
        return (tick * 24 + division // 2) // division

    last = max(note.end for note in drum_notes + bass_notes)
    bars = fine(last) // (24 * 4) + 1
    drums, bass = [0] * (bars * STEPS_PER_BAR), [0] * (bars * STEPS_PER_BAR)
    for note in drum_notes:
        if note.pitch in DRUM_CLASS:
            drums[fine(note.start) // 6] |= 1 << DRUM_CLASS[note.pitch]
    for note in bass_notes:
        if note.pitch in BASS_PITCHES:
            end = max(note.end * 24 // division, fine(note.start) + 1)
            for step in range(fine(note.start) // 6, min((end + 5) // 6, len(bass))):
                if not bass[step] or note.pitch < bass[step]:
                    bass[step] = note.pitch
    return Grid(drums, bass, [note.pitch for note in bass_notes])
