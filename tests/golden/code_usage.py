# SPDX-License-Identifier: GPL-3.0-or-later
"""Goldens of what sets of loops do with their codes (NumPy, SciPy). Writes data/code_usage.json.

A set by formula (u from formula.py): codes = floor(CODES * u ** 3), u of shape [loops, steps] by the set's name; then
loop i becomes a copy of loop i - i % 10 where i % 10 > 6 (so loops repeat).
Of the set, one stream of a codebook of CODES codes:
  perplexity   exp of the entropy of all codes; perplexities: of each latent step
  used         number of different codes; used_at: at each latent step
  most, least  at each latent step the two most and the two least frequent of the codes that occur, equals by code
  pairs        the five most frequent pairs (code, next code), equals by codes: [first, second, count]
  known        loops of the set that are among the first 30 loops of it, distinct: different loops
"""
import collections
import pathlib
import sys

import numpy as np
import scipy.stats

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from formula import uniform, write_json

CODES, STEPS = 40, 32


def codes_of(name, loops):
    codes = np.floor(CODES * uniform(name, (loops, STEPS)) ** 3).astype(int)
    for i in range(loops):
        if i % 10 > 6:
            codes[i] = codes[i - i % 10]
    return codes


def perplexity(codes):
    return float(np.exp(scipy.stats.entropy(np.bincount(codes.ravel()))))


def ranked(codes, sign):
    values, counts = np.unique(codes, return_counts=True)
    order = np.lexsort((values, sign * counts))
    return [[int(values[i]), int(counts[i])] for i in order[:2]]


def measures(name, loops):
    codes = codes_of(name, loops)
    pairs = collections.Counter((int(a), int(b)) for row in codes for a, b in zip(row, row[1:]))
    known = {tuple(row) for row in codes[:30]}
    return {"name": name, "loops": loops, "perplexity": perplexity(codes),
            "perplexities": [perplexity(codes[:, step]) for step in range(STEPS)],
            "used": len(np.unique(codes)), "used_at": [len(np.unique(codes[:, step])) for step in range(STEPS)],
            "most": [ranked(codes[:, step], -1) for step in range(STEPS)],
            "least": [ranked(codes[:, step], 1) for step in range(STEPS)],
            "pairs": [[*pair, count] for pair, count in sorted(pairs.items(), key=lambda p: (-p[1], p[0]))[:5]],
            "known": sum(tuple(row) in known for row in codes), "distinct": len({tuple(row) for row in codes})}


def main():
    write_json(pathlib.Path(__file__).resolve().parent / "data" / "code_usage.json",
               {"codes": CODES, "steps": STEPS, "sets": [measures(f"codes.{n}", n) for n in (1, 12, 200)]})


if __name__ == "__main__":
    main()
