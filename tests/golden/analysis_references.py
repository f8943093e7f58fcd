# SPDX-License-Identifier: GPL-3.0-or-later
"""Goldens of the random embedder (PyTorch) and of distribution distances (SciPy). Writes data/analysis_references.json.

Embedder: weights by formula.py, signed(NAME, shape) * scale; names embedder.first [8, 57, 3], embedder.second [8, 8, 3],
embedder.linear [128, 128], embedder.bias [128]. Input: the rolls `inputs` of loop_metrics.py. `outputs` [rolls, 128].
Distributions: samples a and b are listed; ks and wasserstein as SciPy has them.
t_tests: a = 2u (and a shift), b = 3u - u ** 2 of shapes [first], [second] by the case's names; statistic, degrees of
freedom and p of ttest_rel (where the sizes are equal), ttest_ind with equal variances, and Welch's.
"""
import pathlib
import sys

import numpy as np
import scipy.stats
import torch

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from formula import signed, uniform, write_json
from loop_metrics import roll

SHAPES = {"first": ((8, 57, 3), 0.2), "second": ((8, 8, 3), 0.2), "linear": ((128, 128), 0.09), "bias": ((128,), 0.09)}
INPUTS = [{"name": f"embedder.{i}", "drum_density": d, "bass_density": b, "source": list(range(8))}
          for i, (d, b) in enumerate([(0.0, 0.0), (0.1, 0.02), (0.5, 0.5), (1.0, 1.0)])]


def embed(rolls):
    weights = {name: torch.tensor(signed(f"embedder.{name}", shape) * scale).float()
               for name, (shape, scale) in SHAPES.items()}
    block = lambda count: torch.nn.Sequential(torch.nn.BatchNorm1d(count), torch.nn.LeakyReLU(0.2)).eval()
    with torch.no_grad():
        x = torch.tensor(np.stack(rolls)).float().transpose(1, 2)
        x = block(8)(torch.nn.functional.conv1d(x, weights["first"], stride=2, padding=1))
        x = block(8)(torch.nn.functional.conv1d(x, weights["second"], stride=4, padding=1))
        return torch.nn.functional.linear(x.flatten(1), weights["linear"], weights["bias"]).numpy().astype(np.float64)


def samples():
    yield uniform("samples.0", 40), uniform("samples.1", 25) * 1.3
    yield np.floor(6 * uniform("samples.2", 30)), np.floor(5 * uniform("samples.3", 50))
    yield np.array([1.0]), np.array([4.0])
    yield np.array([2.0, 2.0, 3.0]), np.array([2.0, 2.0, 3.0])


def t_test(case, first, second, shift):
    a = 2 * uniform(f"t.{case}.a", first) + shift
    b = uniform(f"t.{case}.b", second)
    b = 3 * b - b**2
    student = scipy.stats.ttest_ind(a, b)
    welch = scipy.stats.ttest_ind(a, b, equal_var=False)
    errors = [np.var(values, ddof=1) / len(values) for values in (a, b)]
    degrees = sum(errors) ** 2 / (errors[0] ** 2 / (first - 1) + errors[1] ** 2 / (second - 1))
    result = {"case": case, "first": first, "second": second, "shift": shift,
              "independent": [float(student.statistic), first + second - 2, float(student.pvalue)],
              "welch": [float(welch.statistic), float(degrees), float(welch.pvalue)]}
    if first == second:
        paired = scipy.stats.ttest_rel(a, b)
        result["paired"] = [float(paired.statistic), first - 1, float(paired.pvalue)]
    return result


def main():
    distributions = [{"a": a.tolist(), "b": b.tolist(), "ks": float(scipy.stats.ks_2samp(a, b).statistic),
                      "wasserstein": float(scipy.stats.wasserstein_distance(a, b))} for a, b in samples()]
    write_json(pathlib.Path(__file__).resolve().parent / "data" / "analysis_references.json", {
        "scales": {name: scale for name, (_, scale) in SHAPES.items()}, "inputs": INPUTS,
        "outputs": [[round(v, 8) for v in row] for row in embed([roll(spec) for spec in INPUTS]).tolist()],
        "distributions": distributions,
        "t_tests": [t_test(*case) for case in [("small", 2, 2, 0.0), ("uneven", 3, 40, 0.1), ("hundred", 100, 100, 0.0),
                                               ("shifted", 100, 100, 0.5), ("large", 1000, 3000, 0.02),
                                               ("clear", 50, 60, 3.0), ("negative", 30, 30, -0.4)]]})


if __name__ == "__main__":
    main()
