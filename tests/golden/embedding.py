# SPDX-License-Identifier: GPL-3.0-or-later
"""Goldens of PCA, t-SNE and linear separability (NumPy, scikit-learn). Writes data/embedding.json.

pca: points = signed(NAME) with column d times 1 / (1 + d / 7), rounded to float32. Singular value decomposition of the
  centred points; each direction's largest entry is positive. Of the first three components: variances (divided by
  n - 1), shares, the directions' first eight entries, and the first five points projected. scikit-learn must agree.
tsne: points [40, 5] = signed("tsne.points") in float32, perplexity 8. p: rows 0 .. 3 of the joint probabilities over all
  pairs; p_sparse: the same over 20 neighbours; by bisection of the entropy to 1e-13; scikit-learn's must agree to 1e-4
  of the largest. At positions 3 signed("tsne.positions"): gradient (also with p times 12), divergence.
map: 200 points [200, 10] = uniform("tsne.map") with 1.5 added to column i % 5 of row i: divergence that scikit-learn's
  exact t-SNE reaches (PCA start, 1,000 iterations, perplexity 30, learning rate as is usual).
separability: rows [90, 3] = signed(NAME), family = i // 5, group = family % 3 = 0, SHIFT added to column 1 of group
  rows; the families of each group take turns in 5 folds; logistic regression as in logistic.py, a point belongs to the
  group where its log-odds exceed those of the known rows' counts; balanced accuracy of all held-out points.
"""
import pathlib
import sys
import warnings

import numpy as np
from scipy.sparse import csr_matrix
from scipy.spatial.distance import squareform
from sklearn.decomposition import PCA
from sklearn.manifold import TSNE, _t_sne
from sklearn.metrics import balanced_accuracy_score

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from formula import signed, uniform, write_json
from logistic import log_odds


def float32(values):
    return values.astype(np.float32).astype(np.float64)


def pca(name, rows, dims):
    points = float32(signed(name, (rows, dims)) / (1 + np.arange(dims) / 7))
    centred = points - points.mean(0)
    directions = np.linalg.svd(centred, full_matrices=False)[2][:3]
    largest = np.abs(directions).argmax(1)
    directions *= np.sign(directions[np.arange(3), largest])[:, None]
    projected = centred @ directions.T
    variances = projected.var(0, ddof=1)
    reference = PCA(3, svd_solver="full").fit(points)
    assert np.allclose(reference.explained_variance_, variances, rtol=1e-10)
    assert np.allclose(np.abs((reference.components_ * directions).sum(1)), 1, rtol=1e-10)
    shares = variances / points.var(0, ddof=1).sum()
    assert np.allclose(reference.explained_variance_ratio_, shares, rtol=1e-10)
    return {"name": name, "rows": rows, "dims": dims, "variances": variances.tolist(), "shares": shares.tolist(),
            "directions": directions[:, :8].tolist(), "projected": projected[:5].tolist()}


def conditional(distances, perplexity):
    """p_j|i of one point from squared distances to its neighbours"""
    low, high = 0.0, 1e6
    shifted = distances - distances.min()
    for _ in range(300):
        precision = (low + high) / 2
        p = np.exp(-precision * shifted)
        p /= p.sum()
        entropy = -(p * np.log(np.maximum(p, 1e-300))).sum()
        low, high = (precision, high) if entropy > np.log(perplexity) else (low, precision)
    return p


def joint(distances, perplexity, k):
    n = len(distances)
    p = np.zeros((n, n))
    for i in range(n):
        row = distances[i].copy()
        row[i] = np.inf
        nearest = np.argsort(row, kind="stable")[:k]
        p[i, nearest] = conditional(row[nearest], perplexity)
    return (p + p.T) / (2 * n)


def divergence_and_gradient(p, y, exaggeration):
    difference = y[:, None] - y[None]
    weight = 1 / (1 + (difference**2).sum(2))
    np.fill_diagonal(weight, 0)
    q = weight / weight.sum()
    known = p > 0
    divergence = (p[known] * np.log(p[known] / q[known])).sum()
    gradient = 4 * (((exaggeration * p - q) * weight)[:, :, None] * difference).sum(1)
    return float(divergence), gradient.tolist()


def tsne():
    n, k, perplexity = 40, 20, 8
    points = float32(signed("tsne.points", (n, 5)))
    distances = ((points[:, None] - points[None]) ** 2).sum(2)
    p, sparse = joint(distances, perplexity, n - 1), joint(distances, perplexity, k)
    theirs = squareform(_t_sne._joint_probabilities(distances.astype(np.float32), perplexity, 0))
    assert np.abs(theirs - p).max() < 1e-4 * p.max()
    order = np.argsort(distances + np.diag([np.inf] * n), axis=1, kind="stable")[:, :k]
    graph = csr_matrix((np.take_along_axis(distances, order, 1).ravel().astype(np.float32), order.ravel(),
                        np.arange(0, n * k + 1, k)), shape=(n, n))
    theirs = _t_sne._joint_probabilities_nn(graph, perplexity, 0).toarray()
    assert np.abs(theirs - sparse).max() < 1e-4 * sparse.max()
    positions = 3 * signed("tsne.positions", (n, 2))
    divergence, gradient = divergence_and_gradient(p, positions, 1)
    return {"perplexity": perplexity, "k": k, "p": p[:4].tolist(), "p_sparse": sparse[:4].tolist(),
            "divergence": divergence, "gradient": gradient,
            "gradient_exaggerated": divergence_and_gradient(p, positions, 12)[1],
            "divergence_sparse": divergence_and_gradient(sparse, positions, 1)[0]}


def whole_map():
    points = uniform("tsne.map", (200, 10))
    points[np.arange(200), np.arange(200) % 5] += 1.5
    model = TSNE(method="exact", init="pca", learning_rate="auto", random_state=1)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model.fit(points.astype(np.float32))
    return {"divergence": float(model.kl_divergence_)}


def separability(name, shift):
    rows = signed(name, (90, 3))
    family = np.arange(90) // 5
    group = family % 3 == 0
    rows[group, 1] += shift
    fold = np.empty(90, int)
    for value in (False, True):
        for turn, number in enumerate(np.unique(family[group == value])):
            fold[family == number] = turn % 5
    told = np.empty(90, bool)
    for number in range(5):
        known = fold != number
        ones = group[known].sum()
        told[~known] = log_odds(rows[known], group[known], rows[~known]) > np.log(ones / (known.sum() - ones))
    return {"name": name, "shift": shift, "balanced_accuracy": float(balanced_accuracy_score(group, told))}


if __name__ == "__main__":
    write_json(pathlib.Path(__file__).resolve().parent / "data" / "embedding.json",
               {"pca": [pca("pca.tall", 60, 8), pca("pca.wide", 30, 100), pca("pca.wider", 90, 700),
                        pca("pca.square", 560, 600)],
                "tsne": tsne(), "map": whole_map(),
                "separability": [separability("separability.none", 0.0), separability("separability.some", 0.8)]})
