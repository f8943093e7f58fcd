# SPDX-License-Identifier: GPL-3.0-or-later
"""Goldens of the sampler's filters. Writes data/sampling.json.

Logits by formula (u from formula.py, rounded to float32): `logits.NAME`, kinds
  random   4 (2u-1)
  peaked   random, plus 12 for the code K/3 (integer division)
  ties     floor(8u) / 2
  flat     0
Order: the filters look at softmax(logits), without temperature; temperature comes last.
  1. top_k (0 = off): the k codes of highest logit; of equal ones the lower index first.
  2. top_p (1 = off): shares renormalised over what top_k left; the smallest set of highest shares whose cumulative
     share is >= p, the crossing code included; of equal ones the lower index first.
  3. probabilities = softmax(logits / T) over the kept codes.
argmax: the highest logit, of equal ones the lowest index; probability 1.
`margin` is the smallest distance of a cumulative share from p: 0 where it is met exactly (flat), else > 1e-5.
Kept codes in ascending order; `probabilities` belong to the first 24 of them, `entropy` (nats) and `largest` to all.
"""
import pathlib
import sys

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from formula import signed, uniform, write_json


def logits_of(kind, size):
    name = f"logits.{kind}.{size}"
    values = {"random": lambda: 4 * signed(name, (size,)), "peaked": lambda: 4 * signed(name, (size,)),
              "ties": lambda: np.floor(8 * uniform(name, (size,))) / 2, "flat": lambda: np.zeros(size)}[kind]()
    if kind == "peaked":
        values[size // 3] += 12
    return name, values.astype(np.float32).astype(np.float64)


def softmax(values):
    shares = np.exp(values - values.max())
    return shares / shares.sum()


def sample_distribution(logits, temperature=1.0, top_k=0, top_p=1.0):
    """-> kept codes in ascending order, their probabilities, margin"""
    order = np.argsort(-logits, kind="stable")
    margin = None
    if 0 < top_k < logits.size:
        order = order[:top_k]
    if top_p < 1:
        cumulative = np.cumsum(softmax(logits[order]))
        margin = float(np.abs(cumulative - top_p).min())
        order = order[: int(np.argmax(cumulative >= top_p)) + 1]
    kept = np.sort(order)
    return kept, softmax(logits[kept] / temperature), margin


SETTINGS = [dict(), dict(temperature=0.7), dict(temperature=0.1), dict(temperature=3.0),
            dict(top_k=1), dict(top_k=5), dict(top_k=30, temperature=0.7), dict(top_k=1000),
            dict(top_p=0.08), dict(top_p=0.5), dict(top_p=0.9), dict(top_p=0.97),
            dict(top_k=12, top_p=0.8), dict(top_k=30, top_p=0.91, temperature=0.7),
            dict(top_k=4, top_p=0.3, temperature=2.0)]


def main():
    cases = []
    for size in (16, 512):
        for kind in ("random", "peaked", "ties", "flat"):
            name, logits = logits_of(kind, size)
            cases.append({"logits": name, "kind": kind, "size": size, "argmax": int(np.argmax(logits))})
            for settings in SETTINGS:
                kept, probabilities, margin = sample_distribution(logits, **settings)
                assert margin is None or margin == 0 or margin > 1e-5, (name, settings, margin)
                case = {"logits": name, "kind": kind, "size": size,
                        **{"temperature": 1.0, "top_k": 0, "top_p": 1.0, **settings},
                        "kept": "all" if kept.size == size else kept.tolist(),
                        "probabilities": probabilities[:24].tolist(),
                        "largest": float(probabilities.max()),
                        "entropy": float(-(probabilities * np.log(np.maximum(probabilities, 1e-300))).sum())}
                if margin is not None:
                    case["margin"] = margin
                cases.append(case)
    write_json(pathlib.Path(__file__).resolve().parent / "data" / "sampling.json", {"cases": cases})


if __name__ == "__main__":
    main()
