# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds `loopwright score CORPUS` against NumPy on every loop of a corpus of layout loop57 (no music is committed).

usage: corpus_metrics.py PROGRAM CORPUS.lwc
Exit status 0 if every mean agrees within 1e-6.
"""
import json
import pathlib
import sqlite3
import subprocess
import sys
import zlib

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from loop_metrics import BAR, BARS, COLUMNS, STEPS, described, measures


def rolls_of(path):
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    songs = {}
    for number, bars, blob in database.execute("SELECT number, bars, roll FROM songs WHERE number IS NOT NULL"):
        planes = np.frombuffer(zlib.decompress(blob), np.uint8).reshape(2, -1, 8)
        songs[number] = np.unpackbits(planes[0], axis=1, bitorder="little")[:, :COLUMNS].astype(bool)
    for song, bar in database.execute("SELECT song, first_bar FROM windows WHERE number = representative"):
        yield songs[song][bar * BAR:(bar + BARS) * BAR]


def main():
    program, corpus = sys.argv[1:]
    rolls = list(rolls_of(corpus))
    assert all(cells.shape == (STEPS, COLUMNS) for cells in rolls)
    means = described(rolls, [measures(cells) for cells in rolls])["means"]
    scored = json.loads(subprocess.run([program, "score", corpus, "--json"], check=True, capture_output=True).stdout)
    metrics = scored["files"][0]["metrics"]
    names = {"hd": "hd", "fnd_kick": "kick", "fnd_kick_crash": "kick_and_crash", "fnb": "bass", "db": "db", "up": "up",
             "up_loop": "loop_columns", "nd": "nd", "nd_share": "nd_share", "nd_notes": "nd_notes",
             "cells_per_bar": "cells_per_bar", "distinct_bars": "distinct_bars", "self_similarity": "similarity",
             "bass_every_half": "halves", "half_bars_with_bass": "half_bars_with_bass"}
    worst = 0
    for key, name in names.items():
        worst = max(worst, abs(metrics[key]["mean"] - means[name]))
        print(f"{key:20} {metrics[key]['mean']:.9g}  {means[name]:.9g}")
    print(f"{'loops':20} {metrics['loops']}  {len(rolls)}")
    print(f"{'distinct_share':20} {metrics['distinct_share']:.9g}  {means['unique_share']:.9g}")
    worst = max(worst, abs(metrics["distinct_share"] - means["unique_share"]))
    print(f"largest difference {worst:.3g}")
    sys.exit(0 if worst <= 1e-6 and metrics["loops"] == len(rolls) else 1)


if __name__ == "__main__":
    main()
