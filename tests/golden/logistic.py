# SPDX-License-Identifier: GPL-3.0-or-later
"""Goldens of the logistic classifier (scikit-learn). Writes data/logistic.json.

rows [60, 4] = uniform(NAME.rows) with the second feature times 100 and the last one always 3; kind = u0 + u1 / 100 +
.4 * uniform(NAME.noise) > 1.2; LogisticRegression (C = 1, by Newton) over features standardised by their population deviation;
log_odds of all rows. cross_validated: groups = row // 3, folds by group % 5, area under the ROC curve of all held-out
log-odds together.
"""
import pathlib
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from formula import uniform, write_json


def log_odds(rows, kinds, unseen):
    deviation = rows.std(0)
    deviation[deviation == 0] = 1
    scale = lambda values: (values - rows.mean(0)) / deviation
    model = LogisticRegression(C=1.0, solver="newton-cholesky", tol=1e-10).fit(scale(rows), kinds)
    return model.decision_function(scale(unseen))


def case(name):
    rows = uniform(f"{name}.rows", (60, 4))
    kinds = rows[:, 0] + rows[:, 1] + 0.4 * uniform(f"{name}.noise", 60) > 1.2
    rows[:, 1] *= 100
    rows[:, 3] = 3
    folds = np.arange(60) // 3 % 5
    held_out = np.empty(60)
    for fold in range(5):
        held_out[folds == fold] = log_odds(rows[folds != fold], kinds[folds != fold], rows[folds == fold])
    return {"name": name, "log_odds": log_odds(rows, kinds, rows).tolist(),
            "cross_validated": float(roc_auc_score(kinds, held_out))}


if __name__ == "__main__":
    write_json(pathlib.Path(__file__).resolve().parent / "data" / "logistic.json",
               {"cases": [case(name) for name in ("logistic.0", "logistic.1")]})
