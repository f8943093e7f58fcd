#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Loops of sound for the loop detector: sections of the corpus's own songs, played with the system's SoundFont.

usage: make_sound.py CORPUSDIR PROGRAM OUTDIR
CORPUSDIR is what make_corpus.py wrote, PROGRAM the program `loopwright`. Writes OUTDIR/*.wav, each 8 bars long, and
OUTDIR/loops.csv with their tempos. One song of every groove file, its sections without repeats.
"""
import csv
import subprocess
import sys
import tempfile
import wave
from pathlib import Path

LOOP_BARS = 8
RATE = 22050


def tempo_of(data: bytes) -> float:
    """Quarters a minute of the first tempo event."""
    place = data.index(b"\xff\x51\x03") + 3
    return 60e6 / int.from_bytes(data[place : place + 3], "big")


def songs(folder: Path) -> list[dict[str, str]]:
    """The first song of each groove file that has sections."""
    first: dict[str, dict[str, str]] = {}
    with open(folder / "labels.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["sections"]:
                first.setdefault(row["family"], row)
    return [first[family] for family in sorted(first)]


def main() -> int:
    if len(sys.argv) != 4:
        print("usage: make_sound.py CORPUSDIR PROGRAM OUTDIR", file=sys.stderr)
        return 2
    corpus, program, output = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
    output.mkdir(parents=True, exist_ok=True)
    rows = []
    for number, song in enumerate(songs(corpus)):
        path = corpus / song["path"]
        tempo = tempo_of(path.read_bytes())
        with tempfile.TemporaryDirectory() as scratch:
            sound = Path(scratch) / "song.wav"
            command = [program, "render", str(path), "--out", str(sound), "--rate", str(RATE), "--tail", "none"]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            with wave.open(str(sound)) as file:
                parameters, frames = file.getparams(), file.readframes(file.getnframes())
        size = parameters.nchannels * parameters.sampwidth
        seen = set()
        for section in map(int, song["sections"].split()):
            begin, end = (round(bar * 4 * 60 / tempo * RATE) * size for bar in (section, section + LOOP_BARS))
            if end > len(frames) or frames[begin:end] in seen:
                continue
            seen.add(frames[begin:end])
            name = f"{number:03}_{section:02}.wav"
            with wave.open(str(output / name), "wb") as file:
                file.setparams(parameters)
                file.writeframes(frames[begin:end])
            rows.append([name, song["family"], f"{tempo:.4f}"])
    with open(output / "loops.csv", "w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(["file", "style", "bpm"])
        table.writerows(rows)
    print(f"{len(rows)} loops of {number + 1} songs")
    return 0


if __name__ == "__main__":
    sys.exit(main())
