# SPDX-License-Identifier: GPL-3.0-or-later
"""Goldens of the loop detector: mel filters, correlations of bars of sound, both stages of its training.

The filters follow librosa's documentation of `filters.mel` (Slaney scale, Slaney norm) by dense ramps over all bins; the
spectra are numpy's FFT; the networks are torch's.
"""
import pathlib

import numpy as np
import torch
from sklearn.metrics import roc_auc_score

from formula import signed, uniform, write_json

DATA = pathlib.Path(__file__).parent / "data"
BANDS = 128


def mel_filters(size, rate):
    def mel(hertz):
        hertz = np.asarray(hertz, float)
        return np.where(hertz < 1000, hertz * 3 / 200, 15 + 27 * np.log(np.maximum(hertz, 1) / 1000) / np.log(6.4))

    def hertz(mels):
        return np.where(mels < 15, mels * 200 / 3, 1000 * np.exp(np.log(6.4) / 27 * (mels - 15)))

    edges = hertz(np.linspace(0, mel(rate / 2), BANDS + 2))
    ramps = edges[:, None] - np.fft.rfftfreq(size, 1 / rate)[None, :]
    widths = np.diff(edges)
    rise, fall = -ramps[:-2] / widths[:-1, None], ramps[2:] / widths[1:, None]
    return np.maximum(0, np.minimum(rise, fall)) * (2 / (edges[2:] - edges[:-2]))[:, None]


def sound(bars, size):
    """Eight bars of noise in bands: each bar one of four mixtures of two noises and a tone."""
    time = np.arange(size)
    parts = []
    for bar in range(bars):
        kind = (0, 1, 0, 2, 0, 1, 0, 3)[bar]
        rough = signed(f"sound.{bar}", size)
        smooth = np.convolve(rough, np.ones(8) / 8, mode="same")
        tone = np.sin(2 * np.pi * (200 + 150 * kind) * time / 8000)
        parts.append(0.2 * rough * (kind + 1) / 4 + smooth * (4 - kind) / 4 + 0.1 * tone)
    return np.concatenate(parts).astype(np.float32)


def correlations(samples, bars, mode):
    size = len(samples) // bars
    filters = mel_filters(size, 22050 if mode == "paper" else 8000)
    bands = []
    for bar in samples.reshape(bars, size).astype(float):
        if mode == "paper":
            padded = np.pad(bar, size // 2, mode="reflect")[:size]
            bar = padded * (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(size) / size))
        bands.append(filters @ np.abs(np.fft.rfft(bar)) ** 2)
    r = np.corrcoef(bands)[np.triu_indices(bars, 1)]
    return 1 - (1 - r) / (1 - r).max() if mode == "matched" else r


def network(name, widths):
    layers = []
    for i, (inputs, outputs) in enumerate(zip(widths[:-1], widths[1:])):
        layer = torch.nn.Linear(inputs, outputs, bias=False)
        with torch.no_grad():
            layer.weight.copy_(torch.tensor(signed(f"{name}.{i}.weight", (outputs, inputs)) * 3 / np.sqrt(inputs)))
        layers += [layer, torch.nn.LeakyReLU(0.1)]
    return torch.nn.Sequential(*layers[:-1])


def training(hidden, rows, anomalies, margin, deviations, centre_scale=1):
    """Both stages in one batch an epoch; `anomalies` may have no rows."""
    torch.set_num_threads(1)
    widths = [28, *hidden, 7]
    encoder, decoder = network("encoder", widths), network("decoder", widths[::-1])
    stages, epochs, count = {"reconstruction": [], "score": []}, 4, len(rows)
    shown = torch.cat([rows, anomalies])

    def stage(parameters, loss_of, losses):
        optimiser = torch.optim.AdamW(parameters, 1e-3, weight_decay=0.01)
        schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, epochs, 5e-6)
        for _ in range(epochs):
            optimiser.zero_grad()
            loss = loss_of()
            losses.append(loss.item())
            loss.backward()
            optimiser.step()
            schedule.step()

    def distances(of):
        return ((encoder(of) - centre) ** 2).mean(1)

    def contraction():
        total = distances(rows).sum()
        if len(anomalies) > 0:
            total = total + torch.relu(margin - distances(anomalies)).sum() * (count / len(anomalies))
        return total / len(shown)

    stage([*encoder.parameters(), *decoder.parameters()],
          lambda: torch.nn.functional.mse_loss(decoder(encoder(shown)), shown), stages["reconstruction"])
    with torch.no_grad():
        centre = encoder(rows).mean(0)
        centre[(centre.abs() < 0.1) & (centre >= 0)] = 0.1
        centre[(centre.abs() < 0.1) & (centre < 0)] = -0.1
        centre *= centre_scale
    stage(encoder.parameters(), contraction, stages["score"])
    with torch.no_grad():
        scores = distances(rows).double().numpy()
    logs = np.log(scores)
    return {**stages, "centre": centre.tolist(), "scores": scores.tolist(),
            "threshold": float(np.exp(logs.mean() + deviations * logs.std()))}


def rows(name, count):
    return torch.tensor(uniform(name, (count, 28)), dtype=torch.float32)


def standardised(given):
    return (given - given.mean(1, keepdim=True)) / given.std(1, unbiased=False, keepdim=True)


def roc():
    """Scores in steps of 1/8, so that many are tied; a missing score is above all others."""
    yes, no = np.floor(uniform("roc.yes", 150) * 7) / 8, np.floor(uniform("roc.no", 210) * 9) / 8
    labels = np.concatenate([np.ones(150), np.zeros(210)])
    found = {}
    for name, missing in (("ties", 0), ("missing", 20)):
        no[:missing] = yes[: missing // 2] = np.finfo(float).max
        found[name] = float(roc_auc_score(labels, -np.concatenate([yes, no])))
    return found


power = uniform("power", 501)
samples = sound(8, 4000)
write_json(DATA / "loop_detector.json", {
    "roc": roc(),
    "mel_8000": (mel_filters(1000, 8000) @ power).tolist(),
    "mel_22050": (mel_filters(1000, 22050) @ power).tolist(),
    **{f"sound_{mode}": correlations(samples, 8, mode).tolist() for mode in ("paper", "corrected", "matched")},
    "training": training([14, 14], rows("rows", 12), rows("rows", 12)[:0], 0, 1),
    "training_with_anomalies": training([], standardised(rows("rows", 12)), standardised(rows("anomalies", 18)), 8, 0, 2),
})
