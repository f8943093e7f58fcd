# SPDX-License-Identifier: GPL-3.0-or-later
"""Goldens of the loop metrics on loop57 rolls (NumPy, SciPy). Writes data/loop_metrics.json.

A roll is binary [128 steps, 57 columns]: drums are columns 0-8 (0 kick, 6 crash), bass 9-56; a bar is 16 steps.
Two sets of 200 rolls, each with duplicates and silence in it:
  random  by formula (u from formula.py): u of shape [128, 57] by the name "roll.I"; a drum cell is 1 if u < drum_density,
          a bass cell if u < bass_density; then bar b becomes the roll's own generated bar source[b]. Roll I has
          densities[I % 11] and sources[I % 8]; `copies` names the rolls that follow once more.
  real    the starter's loops (resources/starter/loops, read with mido) and what a musician or a model makes of them:
          other keys, bars in other places, missing or doubled notes, parts of two loops together. `bars` are lists of
          cells (step * 57 + column), `loops` say which of them a roll has.

Per roll, in `measures` of its set, counts as integers:
  hd_cells       cells that differ between the first and the fifth bar; HD = hd_cells / (16 * 57)
  kick, crash    the cell at step 0; FND kick = kick, FND kick+crash = kick and crash
  bass           any bass cell at step 0 (FNB)
  double_steps   steps with more than one bass cell; DB = double_steps / 128
  columns        sum over bars of the number of distinct active columns, drums included; UP = columns / 8
  loop_columns   distinct active columns of the roll (UP of loop)
  steps          sum over bars of the steps with at least one active cell; ND = steps / 8, ND share = steps / 128
  notes          drum cells and runs of bass cells; ND notes = notes / 8
  cells          active cells; cells per bar = cells / 8
  half_bars      of the 16 half bars those with a bass cell;  halves: 1 if both halves of the roll have one
  distinct_bars  number of different bars among the eight
  pattern        a letter a bar, A for the first bar and for its equals, then B and so on
  similarity     mean over the 28 pairs of bars of 2 |a and b| / (|a| + |b|); 1 for two empty bars
Over each set (`means`): plain means of the above over all rolls; unique_share = different rolls / rolls; `forms`: the
five most frequent patterns with their share, equals in the order of their letters.
Between the two sets: `between`: ks and wasserstein (SciPy) of columns, steps, notes, distinct_bars, similarity;
`form_distance`: half the sum of the differences of the patterns' shares.

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
import collections
import pathlib
import sys

import mido
import numpy as np
import scipy.stats

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


DRUM_COLUMNS = {35: 0, 36: 0, 37: 1, 38: 1, 39: 1, 40: 1, 42: 2, 44: 2, 41: 3, 43: 3, 45: 3, 46: 4, 47: 5, 48: 5,
                49: 6, 55: 6, 57: 6, 50: 7, 51: 8, 59: 8}


def starter_loop(path):
    midi = mido.MidiFile(path)
    cells = np.zeros((STEPS, COLUMNS), bool)
    for track in midi.tracks:
        tick, since = 0, {}
        for message in track:
            tick += message.time
            if message.type not in ("note_on", "note_off"):
                continue
            step = tick * 4 // midi.ticks_per_beat
            if message.type == "note_on" and message.velocity > 0:
                if message.channel == 9:
                    cells[step, DRUM_COLUMNS[message.note]] = True
                else:
                    since[message.note] = step
            elif message.channel != 9 and message.note in since:
                cells[since.pop(message.note):step, DRUMS + message.note - 24] = True
    return cells


def transposed(cells, amount):
    moved = cells.copy()
    moved[:, DRUMS:] = False
    size = COLUMNS - DRUMS
    low, high = max(0, -amount), min(size, size - amount)
    moved[:, DRUMS + low + amount:DRUMS + high + amount] = cells[:, DRUMS + low:DRUMS + high]
    return moved


def real_rolls(count):
    folder = pathlib.Path(__file__).resolve().parents[2] / "resources" / "starter" / "loops"
    loops = [starter_loop(path) for path in sorted(folder.glob("*.mid"))]
    rolls = list(loops)
    while len(rolls) < count - 12:
        i = len(rolls)
        u = uniform(f"real.{i}", 64)
        cells = loops[i % len(loops)].copy()
        other = loops[int(u[0] * len(loops))]
        bars, other_bars = cells.reshape(BARS, BAR, COLUMNS), other.reshape(BARS, BAR, COLUMNS)
        change = i // len(loops) % 10
        if change == 0:  # another key
            cells = transposed(cells, int(u[1] * 25) - 12)
        elif change == 1:  # another bar first
            cells = np.roll(cells, -BAR * (1 + int(u[1] * 7)), axis=0)
        elif change == 2:  # a bar without some of its notes
            bars[int(u[1] * 8)] &= uniform(f"real.{i}.kept", (BAR, COLUMNS)) >= 0.3
        elif change == 3:  # the second half of another loop
            bars[4:] = other_bars[4:]
        elif change == 4:  # the bass of another loop
            cells[:, DRUMS:] = other[:, DRUMS:]
        elif change == 5:  # bars in another order
            cells = bars[np.argsort(u[1:9])].reshape(STEPS, COLUMNS)
        elif change == 6:  # the bass doubled a fifth above in one bar
            bar = int(u[1] * 8)
            bars[bar] |= transposed(np.tile(bars[bar], (BARS, 1)), 7)[:BAR]
        elif change == 7:  # two bars by turns
            cells = bars[[0, int(u[1] * 8)] * 4].reshape(STEPS, COLUMNS)
        elif change == 8:  # crash on the one, half a bar silent
            cells[0, 6] = True
            start = int(u[1] * 16) * 8
            cells[start:start + 8] = False
        else:  # bars of another loop in between
            for bar in range(BARS):
                if u[1 + bar] < 0.4:
                    bars[bar] = other_bars[bar]
        rolls.append(cells)
    silent = np.zeros((STEPS, COLUMNS), bool)
    drums_only, bass_only = loops[0].copy(), loops[1].copy()
    drums_only[:, DRUMS:], bass_only[:, :DRUMS] = False, False
    return rolls + [silent, silent, drums_only, bass_only] + [rolls[i] for i in (0, 3, 3, 8, 20, 31, 55, 90)]


def packed(rolls):
    """The different bars as lists of cells, and which of them each roll has."""
    bars, loops = {}, []
    for cells in rolls:
        own = [tuple(np.flatnonzero(bar.ravel()).tolist()) for bar in cells.reshape(BARS, BAR, COLUMNS)]
        loops.append([bars.setdefault(bar, len(bars)) for bar in own])
    return {"bars": [list(bar) for bar in bars], "loops": loops}


def measures(cells):
    bars = cells.reshape(BARS, BAR, COLUMNS)
    bass = cells[:, DRUMS:]
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
    held = np.vstack([np.zeros((1, COLUMNS - DRUMS), bool), bass[:-1]])
    return {
        "hd_cells": int((bars[0] ^ bars[4]).sum()), "kick": int(cells[0, 0]), "crash": int(cells[0, 6]),
        "bass": int(bass[0].any()), "double_steps": int((bass.sum(1) > 1).sum()),
        "columns": int(bars.any(1).sum()), "loop_columns": int(cells.any(0).sum()),
        "steps": int(cells.any(1).sum()), "notes": int(cells[:, :DRUMS].sum() + (bass & ~held).sum()),
        "cells": int(cells.sum()), "half_bars": int(bass.reshape(2 * BARS, -1).any(1).sum()),
        "halves": int(bass.reshape(2, -1).any(1).all()),
        "distinct_bars": len(seen), "pattern": pattern, "similarity": float(np.mean(similarities)),
    }


def forms(results):
    counts = collections.Counter(result["pattern"] for result in results)
    return {pattern: count / len(results) for pattern, count in counts.items()}


def described(rolls, results):
    means = {key: float(np.mean([r[key] for r in results])) for key in results[0] if key != "pattern"}
    means["kick_and_crash"] = float(np.mean([r["kick"] and r["crash"] for r in results]))
    means["hd"] = means["hd_cells"] / (BAR * COLUMNS)
    means["db"] = means["double_steps"] / STEPS
    means["up"], means["nd"], means["nd_notes"], means["cells_per_bar"] = (
        means[k] / BARS for k in ("columns", "steps", "notes", "cells"))
    means["nd_share"], means["half_bars_with_bass"] = means["steps"] / STEPS, means["half_bars"] / (2 * BARS)
    means["unique_share"] = len({r.tobytes() for r in rolls}) / len(rolls)
    top = sorted(forms(results).items(), key=lambda form: (-form[1], form[0]))[:5]
    return {"measures": {key: [r[key] for r in results] for key in results[0]}, "means": means, "forms": top}


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
        cells = transposed(cells, amount)
    if edit == "drop":
        cells &= uniform(spec["name"], (STEPS, COLUMNS)) >= 0.1
    if edit == "swap":
        cells[:, DRUMS:] = references[spec["of"] + 1][:, DRUMS:]
    return cells


def main():
    copies = [0, 5, 17, 30, 30, 44, 60, 99, 121, 183]
    random = [roll({"name": f"roll.{i}", "drum_density": DENSITIES[i % len(DENSITIES)][0],
                    "bass_density": DENSITIES[i % len(DENSITIES)][1], "source": SOURCES[i % len(SOURCES)]})
              for i in range(200 - len(copies))]
    random += [random[i] for i in copies]
    real = real_rolls(200)
    results = {"random": [measures(cells) for cells in random], "real": [measures(cells) for cells in real]}
    between = {}
    for key in ("columns", "steps", "notes", "distinct_bars", "similarity"):
        a, b = ([result[key] for result in results[side]] for side in ("random", "real"))
        between[key] = {"ks": float(scipy.stats.ks_2samp(a, b).statistic),
                        "wasserstein": float(scipy.stats.wasserstein_distance(a, b))}
    shares = [forms(results[side]) for side in ("random", "real")]
    form_distance = sum(abs(shares[0].get(form, 0) - shares[1].get(form, 0)) for form in {**shares[0], **shares[1]}) / 2

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
        "random": {"densities": DENSITIES, "sources": SOURCES, "copies": copies, **described(random, results["random"])},
        "real": {**packed(real), **described(real, results["real"])},
        "between": between, "form_distance": form_distance,
        "references": reference_specs, "queries": novelty,
        "empty_pair_distance": distance(references[0] & False, references[0] & False)})


if __name__ == "__main__":
    main()
