# SPDX-License-Identifier: GPL-3.0-or-later
"""Goldens of the loop metrics on loop57 rolls. Writes data/loop_metrics.json.

A roll is binary [128 steps, 57 columns]: drums are columns 0-8 (0 kick, 6 crash), bass 9-56; a bar is 16 steps.
By formula (u from formula.py): u of shape [128, 57] by the roll's name; a drum cell is 1 if u < drum_density, a bass
cell if u < bass_density (the two stand beside each roll); then bar b becomes the roll's own generated bar `source[b]`.

Per roll, counts as integers:
  hd_cells       cells that differ between the first and the fifth bar; HD = hd_cells / (16 * 57)
  kick, crash    the cell at step 0; FND kick = kick, FND kick+crash = kick and crash
  bass           any bass cell at step 0 (FNB)
  double_steps   steps with more than one bass cell; DB = double_steps / 128
  columns        sum over bars of the number of distinct active columns, drums included; UP = columns / 8
  steps          sum over bars of the steps with at least one active cell; ND = steps / 8
  cells          active cells; cells per bar = cells / 8
  distinct_bars  number of different bars among the eight
  pattern        a letter a bar, A for the first bar and for its equals, then B and so on
  similarity     mean over the 28 pairs of bars of 2 |a and b| / (|a| + |b|); 1 for two empty bars
Over the set (`means`): plain means of the above over all rolls; unique_share = different rolls / rolls.

Novelty. Distance of loop a from loop b, cells as sets A and B:
  1 - I / (|A| + |B| - I), I the largest, over the 8 bar rotations r and the transpositions s = -47 .. 47, of
  number of drum cells (t, c) of a with b active at (t + 16 r mod 128, c)
  + number of bass cells (t, c) of a with c + s in 9 .. 56 and b active at (t + 16 r mod 128, c + s).
So rotation moves whole bars of both tracks together, transposition moves only the bass, and a cell shifted out of the
range matches nothing but stays in the union. Two empty loops: distance 0. One empty: 1.
`queries` are measured against `references`: the nearest distance and the lowest index that has it. A query can be an
edit of a reference, named by `edit`, applied to reference `of`:
  copy; rotate n (bar b = bar (b + n) mod 8 of it); transpose n (bass columns moved up by n, cells leaving the range
  are lost);
  drop (a cell (t, c) is cleared if u < 0.1, u of shape [128, 57] by the query's name); swap (its drums, the bass of the
  next reference, of + 1).
"""
import pathlib
import sys

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from formula import uniform, write_json

STEPS, COLUMNS, DRUMS, BARS, BAR = 128, 57, 9, 8, 16
SOURCES = [list(range(8)), list(range(8)), [0] * 8, [0, 1] * 4, [0, 0, 1, 0, 0, 0, 1, 0], [0, 0, 0, 1, 0, 0, 0, 2],
           [0, 1, 2, 3, 0, 1, 2, 3], [0, 1, 2, 3, 4, 5, 6, 0]]
DENSITIES = [(0.0, 0.0), (0.05, 0.0), (0.0, 0.02), (0.02, 0.005), (0.05, 0.01), (0.1, 0.02), (0.2, 0.02), (0.3, 0.05),
             (0.6, 0.1), (1.0, 1.0), (0.004, 0.0005)]


def roll(spec):
    u = uniform(spec["name"], (STEPS, COLUMNS))
    cells = u < np.where(np.arange(COLUMNS) < DRUMS, spec["drum_density"], spec["bass_density"])[None]
    return cells.reshape(BARS, BAR, COLUMNS)[spec["source"]].reshape(STEPS, COLUMNS)


def measures(cells):
    bars = cells.reshape(BARS, BAR, COLUMNS)
    pattern, seen = "", []
    for bar in bars:
        match = next((i for i, other in enumerate(seen) if np.array_equal(bar, other)), len(seen))
        if match == len(seen):
            seen.append(bar)
        pattern += chr(ord("A") + match)
    similarities = []
    for i in range(BARS):
        for j in range(i + 1, BARS):
            total = int(bars[i].sum() + bars[j].sum())
            similarities.append(2 * int((bars[i] & bars[j]).sum()) / total if total else 1.0)
    return {
        "hd_cells": int((bars[0] ^ bars[4]).sum()), "kick": int(cells[0, 0]), "crash": int(cells[0, 6]),
        "bass": int(cells[0, DRUMS:].any()), "double_steps": int((cells[:, DRUMS:].sum(1) > 1).sum()),
        "columns": int(bars.any(1).sum()), "steps": int(cells.any(1).sum()), "cells": int(cells.sum()),
        "distinct_bars": len(seen), "pattern": pattern, "similarity": float(np.mean(similarities)),
    }


def distance(a, b):
    best = 0
    bass = COLUMNS - DRUMS
    for rotation in range(BARS):
        turned = np.roll(b, -BAR * rotation, axis=0)
        drums = int((a[:, :DRUMS] & turned[:, :DRUMS]).sum())
        for shift in range(-(bass - 1), bass):
            low, high = max(0, -shift), min(bass, bass - shift)  # columns of a that stay in range
            hits = (a[:, DRUMS + low:DRUMS + high] & turned[:, DRUMS + low + shift:DRUMS + high + shift]).sum()
            best = max(best, drums + int(hits))
    union = int(a.sum()) + int(b.sum()) - best
    return 1 - best / union if union else 0.0


def query(spec, references):
    if "edit" not in spec:
        return roll(spec)
    cells = references[spec["of"]].copy()
    edit, amount = spec["edit"], spec.get("by", 0)
    if edit == "rotate":
        return np.roll(cells, -BAR * amount, axis=0)
    if edit == "transpose":
        moved = np.zeros_like(cells[:, DRUMS:])
        size = COLUMNS - DRUMS
        low, high = max(0, -amount), min(size, size - amount)
        moved[:, low + amount:high + amount] = cells[:, DRUMS + low:DRUMS + high]
        cells[:, DRUMS:] = moved
    if edit == "drop":
        cells &= uniform(spec["name"], (STEPS, COLUMNS)) >= 0.1
    if edit == "swap":
        cells[:, DRUMS:] = references[spec["of"] + 1][:, DRUMS:]
    return cells


def main():
    specs = []
    for i in range(56):
        drums, bass = DENSITIES[i % len(DENSITIES)]
        specs.append({"name": f"roll.{i}", "drum_density": drums, "bass_density": bass,
                      "source": SOURCES[i % len(SOURCES)]})
    specs += [dict(specs[i]) for i in (0, 5, 17, 30)]  # duplicates
    rolls = [roll(spec) for spec in specs]
    results = [measures(cells) for cells in rolls]
    means = {key: float(np.mean([r[key] for r in results])) for key in results[0] if key != "pattern"}
    means["kick_and_crash"] = float(np.mean([r["kick"] and r["crash"] for r in results]))
    means["hd"] = means["hd_cells"] / (BAR * COLUMNS)
    means["db"] = means["double_steps"] / STEPS
    means["up"], means["nd"], means["cells_per_bar"] = (means[k] / BARS for k in ("columns", "steps", "cells"))
    means["unique_share"] = len({r.tobytes() for r in rolls}) / len(rolls)

    reference_specs = [{"name": f"reference.{i}", "drum_density": (0.06, 0.12, 0.2)[i % 3],
                        "bass_density": (0.01, 0.02)[i % 2], "source": SOURCES[i % len(SOURCES)]} for i in range(20)]
    references = [roll(spec) for spec in reference_specs]
    query_specs = [
        {"name": "query.0", "edit": "copy", "of": 3}, {"name": "query.1", "edit": "rotate", "of": 5, "by": 3},
        {"name": "query.2", "edit": "transpose", "of": 8, "by": 2},
        {"name": "query.3", "edit": "transpose", "of": 9, "by": -30},
        {"name": "query.4", "edit": "drop", "of": 11}, {"name": "query.5", "edit": "swap", "of": 12},
        {"name": "query.6", "drum_density": 0.0, "bass_density": 0.0, "source": SOURCES[0]},
        {"name": "query.7", "drum_density": 0.1, "bass_density": 0.02, "source": SOURCES[0]},
        {"name": "query.8", "drum_density": 0.05, "bass_density": 0.01, "source": SOURCES[3]},
        {"name": "query.9", "drum_density": 0.0, "bass_density": 0.02, "source": SOURCES[2]},
        {"name": "query.10", "drum_density": 0.15, "bass_density": 0.0, "source": SOURCES[4]},
        {"name": "query.11", "drum_density": 0.3, "bass_density": 0.3, "source": SOURCES[6]}]
    novelty = []
    for spec in query_specs:
        cells = query(spec, references)
        distances = [distance(cells, reference) for reference in references]
        novelty.append({**spec, "cells": int(cells.sum()), "nearest": int(np.argmin(distances)),
                        "distance": float(min(distances)), "distances": distances})
    write_json(pathlib.Path(__file__).resolve().parent / "data" / "loop_metrics.json", {
        "rolls": [{**spec, **result} for spec, result in zip(specs, results)], "means": means,
        "references": reference_specs, "queries": novelty,
        "empty_pair_distance": distance(references[0] & False, references[0] & False)})


if __name__ == "__main__":
    main()
