#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""mido_notes.py [CORPORA [OUT]]: what python3-mido reads, as digests, for tests/unit/midi/test_mido_notes.cpp.

Of the sorted MIDI files of each multi-track folder of CORPORA every so-manieth is read (about 360 in all). A file's
digest is the SHA-256 of its sorted lines "track channel onset duration pitch velocity\\n" (ticks); a second one that of
the channel events that are no notes, sorted lines "track tick status data data\\n" with -1 for what is not there. A note-off ends the
oldest sounding note of its channel and pitch within its track. Of a pitch that has a note which nothing ends, note-offs
end the youngest one instead, and each onset ends the notes before it; such a note lasts a bar at most, but not behind the
track's end. Of notes that begin together the first ends first.

Files that mido refuses stand in "refused" with its reason; ours reads what is left of them, with a remark, or refuses
them too. In those in "refused_by_mido" mido stumbles over something that no note depends on (a key signature that does
not exist).
Where both read a file their notes are to be equal; no chosen file needs an exception. Two things could make them
differ: mido reads on behind an end-of-track event and stops at the declared number of tracks; ours does neither.

Besides, a handful of tiny files made here are stored whole ("own"), so that the test has something without a corpus.
"""
import collections
import hashlib
import io
import json
import os
import sys

import mido

FOLDERS = {"multitrack_free": 2, "multitrack_research": 9, "mma_genres": 12}


def bar_at(meters, tick, division):
    numerator, denominator = 4, 4
    for at, *meter in meters:
        if at <= tick:
            numerator, denominator = meter
    return 4 * numerator * division // denominator


def spans_of(events, oldest_first):
    """[onset, end or None, velocity] of one channel and pitch."""
    spans, sounding = [], []
    for tick, velocity in events:
        if velocity > 0:
            spans.append([tick, None, velocity])
            sounding.append(spans[-1])
        elif sounding:
            sounding.pop(0 if oldest_first else -1)[1] = tick
    return spans


def notes_of(midi_file):
    tracks, meters = [], []
    for track in midi_file.tracks:
        keys, tick, of_track = collections.defaultdict(list), 0, []
        for message in track:
            tick += message.time
            if message.type in ("note_on", "note_off"):
                velocity = message.velocity if message.type == "note_on" else 0
                keys[message.channel, message.note].append((tick, velocity))
            elif message.type == "time_signature" and message.numerator > 0 and message.denominator <= 64:
                of_track.append((tick, message.numerator, message.denominator))
        tracks.append((keys, tick, of_track))
        meters.extend(of_track)
    lines = []
    for number, (keys, last, of_track) in enumerate(tracks):
        in_force = sorted(of_track if midi_file.type == 2 else meters, key=lambda meter: meter[0])
        for (channel, pitch), events in keys.items():
            spans = spans_of(events, True)
            if any(end is None for _, end, _ in spans):
                spans = spans_of(events, False)
                for span in spans:
                    onset, end, _ = span
                    ends = [later for later, _, _ in spans if later > onset]
                    if end is not None:
                        ends.append(end)
                    else:
                        ends.append(onset + bar_at(in_force, onset, midi_file.ticks_per_beat))
                        ends += [last] if last > onset else []
                    span[1] = min(ends)
                for onset in {span[0] for span in spans}:
                    together = [span for span in spans if span[0] == onset]
                    for span, end in zip(together, sorted(span[1] for span in together)):
                        span[1] = end
            lines += [(number, channel, onset, end - onset, pitch, velocity) for onset, end, velocity in spans]
    return sorted(lines)


def events_of(midi_file):
    lines = []
    for number, track in enumerate(midi_file.tracks):
        tick = 0
        for message in track:
            tick += message.time
            if not message.is_meta and message.type not in ("note_on", "note_off") and hasattr(message, "channel"):
                lines.append(tuple([number, tick] + message.bytes() + [-1])[:5])
    return sorted(lines)


def digest(lines):
    text = "".join(" ".join("%d" % value for value in line) + "\n" for line in lines)
    return hashlib.sha256(text.encode()).hexdigest()


def read(source):
    midi_file = mido.MidiFile(file=source)
    notes, events = notes_of(midi_file), events_of(midi_file)
    return [len(notes), digest(notes), len(events), digest(events)]


def chosen_files(corpora):
    for folder, stride in FOLDERS.items():
        paths = []
        for root, _, names in os.walk(os.path.join(corpora, folder)):
            for name in names:
                if name.lower().endswith((".mid", ".midi")):
                    paths.append(os.path.relpath(os.path.join(root, name), corpora))
        yield from sorted(paths)[::stride]


def own_files():
    header = "4d546864 00000006 %s %s 0060 "

    def track(events):
        data = bytes.fromhex(events)
        return "4d54726b %08x " % len(data) + events + " "

    note = "00903c40 60803c40 "
    end = "00ff2f00"
    one = header % ("0000", "0001")
    return {
        "running status": one + track("00903c40 603c00 004040 304000 " + end),
        "overlapping notes of a pitch": one + track("00903c40 10903c41 10903c42 10803c00 10803c00 10803c00 " + end),
        "notes without note off": one + track("00903c40 10913c41 10903d42 20803c00 8100ff2f00"),
        "a stuck note, then others of its pitch": one + track("00903c40 10903c41 10803c00 10903c42 10803c00 8600ff2f00"),
        "a stuck note lasts a bar of three": one + track("00ff5804 03021808 00903c40 8600ff2f00"),
        "note offs without note": one + track("00803c40 " + note + "10803c00 " + end),
        "meta and system exclusive between": one + track("00903c40 00f0034142f7 00ff030141 10c021 60803c40 " + end),
        "format 1": header % ("0001", "0003") + track("00ff5103061a80 " + end) + track(note + end)
        + track("00992464 0a892464 00992464 0a992400 " + end),
        "format 2": header % ("0002", "0002") + track(note + end) + track("00913c40 30813c40 " + end),
        "long times": one + track("ffffff7f903c40 81808000803c40 " + end),
        "no note": one + track(end),
    }


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    corpora = sys.argv[1] if len(sys.argv) > 1 else os.path.join(here, "../../../shared/corpora")
    out = sys.argv[2] if len(sys.argv) > 2 else os.path.join(here, "data/mido_notes.json")
    files, refused, refused_by_mido = {}, {}, {}
    for path in chosen_files(corpora):
        with open(os.path.join(corpora, path), "rb") as source:
            try:
                files[path] = read(source)
            except Exception as error:  # mido raises whatever its parts raise
                reason = (type(error).__name__ + " " + str(error)).strip()
                (refused_by_mido if "KeySignature" in reason else refused)[path] = reason
    own = {}
    for name, text in own_files().items():
        data = bytes.fromhex(text)
        own[name] = [data.hex()] + read(io.BytesIO(data))
    with open(out, "w", encoding="utf-8") as sink:
        json.dump({"files": files, "own": own, "refused": refused, "refused_by_mido": refused_by_mido}, sink, indent=0,
                  sort_keys=True)
        sink.write("\n")
    print("%d files, %d refused, %d own" % (len(files), len(refused) + len(refused_by_mido), len(own)), file=sys.stderr)


main()
