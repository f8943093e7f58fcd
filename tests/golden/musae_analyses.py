# SPDX-License-Identifier: GPL-3.0-or-later
"""Goldens of the analyses of latent spaces of genres (NumPy, scikit-learn). Writes data/musae_analyses.json.

multinomial: rows [ROWS, FEATURES] = signed(NAME.rows), the second feature times 100, the last one always 3; class of a
  row: that of the largest of CLASSES values signed(NAME.truth) [FEATURES, CLASSES] * row + .5 signed(NAME.noise) [ROWS,
  CLASSES] before those changes. LogisticRegression, multinomial, C = 1 / PENALTY, over features standardised by their
  population deviation; log-probabilities of the first 20 rows.
directions: points [80, 6] = signed("directions.points") with column d times 1 / (1 + d), rounded to float32; attributes
  x0 + x2 + .3 noise and noise, noise = signed("directions.noise") [80, 2]; standardised by their population deviation;
  families = i // 4 take turns in 5 folds. Ridge with alpha = PENALTY * sum of the squared deviations of all coordinates
  of the known points / 6. r2: of all held-out points against the mean of the known ones; where there are several
  penalties, each fold has the one with the least squared error in the other folds. Direction: of the covariance of
  all points with what weights of all points, with the penalty that is best over all folds, tell of them; sigma, and correlation and slope of the attributes along it.
autocorrelation: means [PETALS] = signed(NAME); circular, lag 1.
"""
import pathlib
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.preprocessing import StandardScaler

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from formula import signed, write_json


def multinomial(name, rows, features, classes, penalty):
    values = signed(f"{name}.rows", (rows, features))
    scores = values @ signed(f"{name}.truth", (features, classes)) + 0.5 * signed(f"{name}.noise", (rows, classes))
    kinds = scores.argmax(1)
    assert len(set(kinds)) == classes
    values[:, 1] *= 100
    values[:, -1] = 3
    scaled = StandardScaler().fit_transform(values)
    model = LogisticRegression(C=1 / penalty, multi_class="multinomial", solver="newton-cg", tol=1e-8, max_iter=1000)
    model.fit(scaled, kinds)
    return {"name": name, "rows": rows, "features": features, "classes": classes, "penalty": penalty,
            "kinds": kinds.tolist(), "log_probabilities": model.predict_log_proba(scaled)[:20].tolist()}


def ridge(x, y, penalty):
    spread = ((x - x.mean(0)) ** 2).sum() / x.shape[1]
    return Ridge(alpha=penalty * spread, solver="svd").fit(x, y)


def directions(penalties):
    x = (signed("directions.points", (80, 6)) / (1 + np.arange(6))).astype(np.float32).astype(np.float64)
    noise = signed("directions.noise", (80, 2))
    attributes = np.stack([x[:, 0] + x[:, 2] + 0.3 * noise[:, 0], noise[:, 1]], 1)
    y = StandardScaler().fit_transform(attributes)
    folds = np.arange(80) // 4 % 5
    found = []
    for a in range(2):
        errors = np.empty((5, len(penalties)))
        spread = np.empty(5)
        for fold in range(5):
            known = folds != fold
            spread[fold] = ((y[~known, a] - y[known, a].mean()) ** 2).sum()
            for p, penalty in enumerate(penalties):
                predicted = ridge(x[known], y[known, a], penalty).predict(x[~known])
                errors[fold, p] = ((y[~known, a] - predicted) ** 2).sum()
        missed = sum(errors[fold, np.delete(errors, fold, 0).sum(0).argmin()] for fold in range(5))
        best = int(errors.sum(0).argmin())
        weights = ridge(x, y[:, a], penalties[best]).coef_
        pattern = np.cov(x.T, x @ weights)[:-1, -1]
        unit = pattern / np.linalg.norm(pattern)
        places = x @ unit
        found.append({"penalty": penalties[best], "r2": 1 - missed / spread.sum(), "direction": unit.tolist(),
                      "sigma": places.std(),
                      "correlations": [np.corrcoef(places, attributes[:, b])[0, 1] for b in range(2)],
                      "slopes": [np.polyfit(places, attributes[:, b], 1)[0] * places.std() for b in range(2)]})
    return {"penalties": penalties, "attributes": found}


def autocorrelation(name, petals):
    means = signed(name, petals)
    deviations = means - means.mean()
    return {"name": name, "petals": petals,
            "value": float((deviations * np.roll(deviations, -1)).sum() / (deviations**2).sum())}


if __name__ == "__main__":
    write_json(pathlib.Path(__file__).resolve().parent / "data" / "musae_analyses.json", {
        "multinomial": [multinomial("multinomial.three", 120, 5, 3, 0.5), multinomial("multinomial.wide", 60, 80, 4, 1.0),
                        multinomial("multinomial.eight", 200, 20, 8, 2.0)],
        "directions": [directions([0.1]), directions([1e-3, 1e-2, 1e-1, 1, 10, 100])],
        "autocorrelation": [autocorrelation(f"autocorrelation.{n}", n) for n in (4, 9, 32)]})
