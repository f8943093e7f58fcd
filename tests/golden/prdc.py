# SPDX-License-Identifier: GPL-3.0-or-later
"""Goldens of precision, recall, density, coverage as counts. Writes data/prdc.json.

Definition: Euclidean distance; a point's radius = distance to its k-th nearest neighbour in its own set, itself left
out by index (a duplicate of it counts as a neighbour, at distance 0); a ball holds a point if distance < radius.
  precision  number of fakes in at least one real ball           (/ number of fakes)
  recall     number of reals in at least one fake ball           (/ number of reals)
  density    number of pairs (real ball, fake in it)             (/ (k * number of fakes))
  coverage   number of reals whose nearest fake is in their ball (/ number of reals)
Distances are sums of squared float64 differences of the float32 values, so duplicates are at exactly 0, and
integer-valued sets tie exactly.

Sets, by kind (u from formula.py, name `prdc.CASE.real` or `prdc.CASE.fake`, shape [rows, dim], rounded to float32):
  random      real 2u-1; fake 0.98 (2u-1)
  integer     floor(levels * u)
  duplicates  random, then row i is made a copy of row floor(i / 8) * 8 where i % 8 < 7 and floor(i / 8) % 2 = 0
              (every other run of eight rows has seven equal ones); in the fake set rows 0, 10, 20, ... then become
              copies of the real rows of those numbers
  mixed       duplicates of integer
  same        random; the fake set is the real set
closed_precision, closed_recall: the first two with distance <= radius (improved precision and recall).
`gap`: smallest relative difference of a squared distance from the squared radius it is compared with, exact ties aside.

--points N --dim D --kind KIND: one case of that size to standard output.
"""
import argparse
import json
import pathlib
import sys

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from formula import signed, uniform, write_json

LEVELS = 3


def repeat_rows(values):
    for start in range(0, len(values), 16):
        values[start:start + 7] = values[start]
    return values


def sets(case, kind, reals, fakes, dim):
    def one(side, rows):
        name = f"prdc.{case}.{side}"
        if kind in ("integer", "mixed"):
            return np.floor(LEVELS * uniform(name, (rows, dim)))
        return signed(name, (rows, dim)) * (0.98 if side == "fake" else 1.0)
    real, fake = one("real", reals), one("fake", fakes)
    if kind in ("duplicates", "mixed"):
        real, fake = repeat_rows(real), repeat_rows(fake)
        shared = min(reals, fakes)
        fake[0:shared:10] = real[0:shared:10]
    if kind == "same":
        fake = real.copy()
    return real.astype(np.float32).astype(np.float64), fake.astype(np.float32).astype(np.float64)


def squared_distances(rows, others):
    if np.all(rows == np.rint(rows)) and np.all(others == np.rint(others)):
        # Whole numbers: every term is exact, so the expansion is too.
        return (rows**2).sum(1)[:, None] + (others**2).sum(1)[None] - 2 * rows @ others.T
    return np.stack([((others - row) ** 2).sum(1) for row in rows])


def squared_radii(points, k, block=64):
    radii = np.empty(len(points))
    for start in range(0, len(points), block):
        distances = squared_distances(points[start:start + block], points)
        own = np.arange(len(distances))
        distances[own, start + own] = np.inf
        radii[start:start + block] = np.partition(distances, k - 1, axis=1)[:, k - 1]
    return radii


def counts(real, fake, k, block=64):
    real_radii, fake_radii = squared_radii(real, k), squared_radii(fake, k)
    precision = recall = density = ties = closed_precision = 0
    nearest = np.full(len(real), np.inf)
    in_fake_ball, in_closed_ball = np.zeros(len(real), bool), np.zeros(len(real), bool)
    gap = np.inf
    for start in range(0, len(fake), block):
        distances = squared_distances(fake[start:start + block], real)  # [fakes of the block, reals]
        inside = distances < real_radii[None]
        precision += int(inside.any(1).sum())
        density += int(inside.sum())
        closed_precision += int((distances <= real_radii[None]).any(1).sum())
        own_radii = fake_radii[start:start + block, None]
        in_fake_ball |= (distances < own_radii).any(0)
        in_closed_ball |= (distances <= own_radii).any(0)
        nearest = np.minimum(nearest, distances.min(0))
        for radii in (np.broadcast_to(real_radii[None], distances.shape), np.broadcast_to(own_radii, distances.shape)):
            differences = np.abs(distances - radii)
            ties += int((differences == 0).sum())
            near = differences[differences > 0] / np.maximum(distances, radii)[differences > 0]
            gap = min(gap, float(near.min()))
    return {"precision": precision, "recall": int(in_fake_ball.sum()), "density": density,
            "coverage": int((nearest < real_radii).sum()), "closed_precision": closed_precision,
            "closed_recall": int(in_closed_ball.sum()), "exact_ties": ties,
            "zero_radii": int((real_radii == 0).sum() + (fake_radii == 0).sum()),
            "radii_first": np.sqrt(real_radii[:8]).tolist(), "gap": gap}


def run(case, kind, reals, fakes, dim, k):
    result = {"case": case, "kind": kind, "reals": reals, "fakes": fakes, "dim": dim, "k": k}
    if kind in ("integer", "mixed"):
        result["levels"] = LEVELS
    result.update(counts(*sets(case, kind, reals, fakes, dim), k))
    assert result["gap"] > 1e-12, result
    return result


CASES = [("random128", "random", 500, 400, 128, 5), ("random16", "random", 500, 400, 16, 5),
         ("integer128", "integer", 500, 400, 128, 5), ("integer16", "integer", 500, 400, 16, 5),
         ("integer4", "integer", 400, 500, 4, 5), ("duplicates128", "duplicates", 500, 400, 128, 5),
         ("duplicates16", "duplicates", 400, 500, 16, 5), ("mixed8", "mixed", 500, 500, 8, 5),
         ("same16", "same", 300, 300, 16, 5), ("random16k3", "random", 500, 400, 16, 3),
         ("mixed8k1", "mixed", 301, 203, 8, 1),
         ("tiny", "random", 7, 9, 3, 5), ("random2000", "random", 2000, 1500, 128, 5)]
LARGE = [("mixed10000", "mixed", 10000, 10000, 128, 5), ("duplicates10000", "duplicates", 10000, 10000, 128, 5)]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--points", type=int)
    parser.add_argument("--dim", type=int, default=128)
    parser.add_argument("--kind", default="random", choices=["random", "integer", "duplicates", "mixed", "same"])
    options = parser.parse_args()
    if options.points:
        name = f"{options.kind}{options.points}"
        print(json.dumps(run(name, options.kind, options.points, options.points, options.dim, 5)))
        return
    write_json(pathlib.Path(__file__).resolve().parent / "data" / "prdc.json",
               {"cases": [run(*case) for case in CASES], "large": [run(*case) for case in LARGE]})


if __name__ == "__main__":
    main()
