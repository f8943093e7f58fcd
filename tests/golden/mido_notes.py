#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""mido_notes.py [CORPORA [OUT]]: what python3-mido reads, as digests, for tests/unit/midi/test_mido_notes.cpp.

Of the sorted MIDI files of each multi-track folder of CORPORA every so-manieth is read (about 360 in all). A file's
digest is the SHA-256 of its sorted lines "track channel onset duration pitch velocity\\n" (ticks). A note-off ends the
oldest sounding note of its channel and pitch within its track; a note without one lasts to its track's end.

Files that mido refuses stand in "refused" with its reason. Ours refuses the same, except those in "refused_by_mido":
there mido stumbles over something that no note depends on (a key signature that does not exist).
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


def notes_of(midi_file):
    lines = []
    for number, track in enumerate(midi_file.tracks):
        sounding = collections.defaultdict(collections.deque)
        tick = 0
        for message in track:
            tick += message.time
            if message.type not in ("note_on", "note_off"):
                continue
            key = (message.channel, message.note)
            if message.type == "note_on" and message.velocity > 0:
                sounding[key].append((tick, message.velocity))
            elif sounding[key]:
                onset, velocity = sounding[key].popleft()
                lines.append((number, key[0], onset, tick - onset, key[1], velocity))
        for key, left in sounding.items():
            for onset, velocity in left:
                lines.append((number, key[0], onset, tick - onset, key[1], velocity))
    return sorted(lines)


def digest(lines):
    text = "".join("%d %d %d %d %d %d\n" % line for line in lines)
    return hashlib.sha256(text.encode()).hexdigest()


def read(source):
    lines = notes_of(mido.MidiFile(file=source))
    return [len(lines), digest(lines)]


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
