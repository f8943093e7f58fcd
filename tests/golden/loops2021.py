# SPDX-License-Identifier: GPL-3.0-or-later
"""Goldens of the loops-2021 networks: CNN-VAE (both papers' forms), NonAR and AR LSTM-VAE, VQ-VAE of table (d).

Writes data/loops2021.json. Values and names as in loops2022.py, tensors of any model filled by their full name:
  CNN-VAE   encoder.0 conv block, encoder.1 conv block stride 2, encoder.2 residual block, encoder.3 conv block stride 2,
            encoder.4 residual block, posterior.mean and posterior.deviation (linear), decoder.0 (linear),
            [decoder.1 conv block,] decoder.2 residual block, [decoder.3 conv block,] decoder.4 residual block,
            decoder.5 convolution of kernel 7; those in brackets in loops-2022's form only
  LSTM-VAE  encoder.forward.*, encoder.backward.*, decoder.{l}.* (weight_ih, weight_hh, bias_ih, bias_hh),
            decoder.cells (linear), posterior.*
  VQ-VAE    streams.0.encoder.0 and 1: conv blocks of kernel 1; then a conv block of stride 2 and a residual block a
            halving; a conv block and a residual block of the code's size. streams.0.decoder.0 conv block; a residual
            block a doubling; a conv block of kernel 1; a convolution of kernel 3.

Sizes: 6 loops, 11 columns, 32 steps, 8 channels, 10 dimensions (NonAR and AR: encoder 7 a direction; NonAR decoder 9),
2 decoder layers; VQ-VAE: 20 codes of 5, a code for 4 or 2 steps.
Inputs: input.x: cell = 1 if u < 0.14. input.noise [6, 10] and input.bound [6 * 5, 10]: 2 (2u - 1).
input.shown [32, 6]: shown if u < 0.5.

`eval.*`: running statistics; the posterior and the logits at its mean (AR: reading its own labels).
`train.*`: batch statistics, points at input.noise, beta 0.7: reconstruction (cross-entropy) and divergence are sums
over the batch in nats, loss = (reconstruction + 0.7 divergence) / cells. AR reads the truth (`train`), or where
input.shown says so and its own labels elsewhere (`mixed`). Then gradients, and one AdamW step as in loops2022.py.
`bound`: ln of the mean over 5 points of p(x|z) p(z) / q(z|x), [6], in evaluation; AR reads the truth.
`shown_share`: k / (k + exp(epoch / k)), k = 20. `beta`: 1 - 0.9^epoch. Epochs 0, 1, 5, 20, 100, 1999.
`parameters`: of the papers' sizes over 93 columns and 128 steps (loops-2022's form: 57 columns).
"""
import math
import pathlib

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from formula import signed, uniform, write_json
from loops2022 import Codebook, ConvBlock, ResidualBlock, Vqvae, adamw, compare, formula_values, margin_of

LOOPS, COLUMNS, STEPS, CHANNELS, LATENT, BETA, SAMPLES = 6, 11, 32, 8, 10, 0.7, 5


class Posterior(nn.Module):
    def __init__(self, inputs, latent, normed):
        super().__init__()
        self.mean, self.deviation, self.normed = nn.Linear(inputs, latent), nn.Linear(inputs, latent), normed

    def forward(self, x):
        mean = self.mean(x)
        if self.normed:
            mean = nn.LayerNorm(mean.shape[1], elementwise_affine=False)(mean)
        return mean, F.softplus(self.deviation(x))


class CnnVae(nn.Module):
    def __init__(self, printed, columns=COLUMNS, steps=STEPS, channels=CHANNELS, latent=LATENT, of_beats=False):
        """printed: the form of loops-2021's table (c); otherwise loops-2022's. of_beats: `latent` dimensions a beat."""
        super().__init__()
        self.printed, self.channels, self.of_beats = printed, channels, of_beats
        self.dimensions = latent * (steps // 4 if of_beats else 1)
        places = 1 if of_beats else steps // (8 if printed else 4)
        self.encoder = nn.Sequential(ConvBlock(columns, channels), ConvBlock(channels, channels, 2),
                                     ResidualBlock(channels), ConvBlock(channels, channels, 2),
                                     ResidualBlock(channels))
        self.posterior = Posterior(channels * (1 if of_beats else steps // 4), latent, printed)
        self.decoder = nn.ModuleDict({
            "0": nn.Linear(latent, channels * places), "2": ResidualBlock(channels),
            "4": ResidualBlock(channels), "5": nn.Conv1d(channels, columns, 7, 1, 3)})
        if not printed:
            self.decoder.update({"1": ConvBlock(channels, channels), "3": ConvBlock(channels, channels)})

    def encode(self, x):
        y = self.encoder(x)
        if not self.of_beats:
            return self.posterior(y.flatten(1))
        beats = [self.posterior(y[:, :, beat]) for beat in range(y.shape[2])]
        return tuple(torch.cat(part, 1) for part in zip(*beats))

    def decode(self, z, **_):
        up = nn.Upsample(scale_factor=2, mode="nearest")
        d = self.decoder
        if self.of_beats:
            y = torch.stack([d["0"](beat) for beat in z.chunk(STEPS // 4, 1)], 2)
        else:
            y = d["0"](z).reshape(len(z), self.channels, -1)
        if self.printed:
            return d["5"](up(d["4"](up(d["2"](up(y))))))
        y = d["2"](d["1"](up(F.leaky_relu(y, 0.2))))
        return d["5"](d["4"](d["3"](up(y))))

    def name(self, name):
        return name


class LstmVae(nn.Module):
    def __init__(self, columns, latent, encoder, inputs, width, layers):
        super().__init__()
        self.encoder = nn.LSTM(columns, encoder, bidirectional=True)
        self.posterior = Posterior(2 * encoder, latent, True)
        self.lstm = nn.LSTM(inputs, width, layers)
        self.cells = nn.Linear(width, columns)

    def encode(self, x):
        _, (h, _) = self.encoder(x.permute(2, 0, 1))
        return self.posterior(torch.cat([h[0], h[1]], 1))

    def name(self, name):
        module, rest = name.split(".", 1)
        if module == "cells":
            return "decoder.cells." + rest
        if module == "encoder":
            way = "backward" if rest.endswith("_reverse") else "forward"
            return f"encoder.{way}." + rest.replace("_l0_reverse", "").replace("_l0", "")
        if module == "lstm":
            kind, layer = rest.rsplit("_l", 1)
            return f"decoder.{layer}.{kind}"
        return name


class NonAr(LstmVae):
    def __init__(self, columns=COLUMNS, steps=STEPS, latent=LATENT, encoder=7, width=9, layers=2):
        super().__init__(columns, latent, encoder, latent, width, layers)
        self.steps = steps

    def decode(self, z, **_):
        hidden, _ = self.lstm(z.expand(self.steps, *z.shape))
        return self.cells(hidden).permute(1, 2, 0)


class Ar(LstmVae):
    def __init__(self, columns=COLUMNS, steps=STEPS, latent=LATENT, encoder=7, layers=2):
        super().__init__(columns, latent, encoder, columns + latent, latent, layers)
        self.steps, self.layers, self.margin = steps, layers, math.inf

    def decode(self, z, truth=None, shown=None):
        """Step by step. truth [N, P, T] where shown [T, N] (all if None), else the step's own labels."""
        state = (z.expand(self.layers, *z.shape).contiguous(),) * 2
        read, logits = z.new_zeros(len(z), self.cells.out_features), []
        for t in range(self.steps):
            hidden, state = self.lstm(torch.cat([read, z], 1)[None], state)
            logits.append(self.cells(hidden[0]))
            said = logits[-1].detach()
            if truth is None or shown is not None:
                self.margin = min(self.margin, float(said.abs().min()))
            read = (torch.sigmoid(said) >= 0.5).to(z.dtype)
            if truth is not None and t + 1 < self.steps:
                read = truth[:, :, t] if shown is None else torch.where(shown[t + 1][:, None], truth[:, :, t], read)
        return torch.stack(logits, 2)


class Vqvae2021(nn.Module):
    rows, quantised, encode = staticmethod(Vqvae.rows), Vqvae.quantised, Vqvae.encode
    losses = staticmethod(Vqvae.losses)

    def __init__(self, halvings, columns=COLUMNS, channels=CHANNELS, dim=5, size=20):
        super().__init__()
        self.halvings = halvings
        down = [m for _ in range(halvings) for m in (ConvBlock(channels, channels, 2), ResidualBlock(channels))]
        self.encoder = nn.Sequential(ConvBlock(columns, 2 * channels, 1, 1), ConvBlock(2 * channels, channels, 1, 1),
                                     *down, ConvBlock(channels, dim), ResidualBlock(dim))
        self.codebook = Codebook(size, dim)
        self.decoder = nn.Sequential(ConvBlock(dim, channels), *[ResidualBlock(channels) for _ in range(halvings)],
                                     ConvBlock(channels, 2 * channels, 1, 1), nn.Conv1d(2 * channels, columns, 3, 1, 1))

    def forward(self, x):
        z, codes = self.encode(x)
        e = self.quantised(z, codes)
        y = self.decoder[0](z + (e - z).detach())
        for layer in self.decoder[1:1 + self.halvings]:
            y = layer(F.interpolate(y, scale_factor=2, mode="nearest"))
        return z, codes, e, self.decoder[-1](self.decoder[-2](y))

    def name(self, name):
        return "streams.0." + name


def fill(module):
    with torch.no_grad():
        for name, tensor in module.state_dict().items():
            if not name.endswith("num_batches_tracked"):
                tensor.copy_(torch.from_numpy(formula_values(module.name(name), tuple(tensor.shape))))


def inputs(dtype, dimensions=LATENT):
    def of(values):
        return torch.from_numpy(np.asarray(values)).to(dtype)
    return (of(uniform("input.x", (LOOPS, COLUMNS, STEPS)) < 0.14), of(2 * signed("input.noise", (LOOPS, dimensions))),
            of(2 * signed("input.bound", (LOOPS * SAMPLES, dimensions))),
            torch.from_numpy(uniform("input.shown", (STEPS, LOOPS)) < 0.5))


def bound(model, x, noise):
    """One point after the other, through torch's own distributions."""
    mean, deviation = model.encode(x)
    q, p = torch.distributions.Normal(mean, deviation), torch.distributions.Normal(0.0, 1.0)
    weights = []
    for k in range(SAMPLES):
        z = mean + deviation * noise.reshape(LOOPS, SAMPLES, -1)[:, k]
        told = torch.distributions.Bernoulli(logits=model.decode(z, truth=x)).log_prob(x).sum((1, 2))
        weights.append(told + p.log_prob(z).sum(1) - q.log_prob(z).sum(1))
    return torch.logsumexp(torch.stack(weights), 0) - math.log(SAMPLES)


def losses(model, x, noise, **teacher):
    mean, deviation = model.encode(x)
    logits = model.decode(mean + deviation * noise, **teacher)
    reconstruction = F.binary_cross_entropy_with_logits(logits, x, reduction="sum")
    divergence = torch.distributions.kl_divergence(torch.distributions.Normal(mean, deviation),
                                                   torch.distributions.Normal(torch.zeros_like(mean), 1.0)).sum()
    return reconstruction, divergence, (reconstruction + BETA * divergence) / x.numel()


def gradients(model):
    return {model.name(n): p.grad.clone() for n, p in model.named_parameters()}


def run_vae(make, dtype):
    model = make()
    fill(model)
    model = model.to(dtype)
    x, noise, many, shown = inputs(dtype, getattr(model, "dimensions", LATENT))
    model.eval()
    with torch.no_grad():
        mean, deviation = model.encode(x)
        out = {"eval.mean": mean, "eval.deviation": deviation, "eval.logits": model.decode(mean),
               "bound": bound(model, x, many)}
    model.train()
    reads = isinstance(model, Ar)
    if reads:
        reconstruction, divergence, loss = losses(model, x, noise, truth=x, shown=shown)
        loss.backward()
        out.update({"mixed.reconstruction": reconstruction.detach(), "mixed.gradients": gradients(model)})
        assert model.margin > 1e-5  # no label hangs on rounding
        model.zero_grad()
    reconstruction, divergence, loss = losses(model, x, noise, truth=x)
    loss.backward()
    out.update({"train.reconstruction": reconstruction.detach(), "train.divergence": divergence.detach(),
                "train.loss": loss.detach(), "gradients": gradients(model)})
    adamw(model).step()
    out["after_step"] = {model.name(n): p.detach().clone() for n, p in model.named_parameters()}
    return out


def run_vqvae(halvings, dtype):
    model = Vqvae2021(halvings)
    fill(model)
    model = model.to(dtype)
    x = inputs(dtype)[0]
    model.eval()
    with torch.no_grad():
        z, codes, _, logits = model(x)
    out = {"eval.z": z, "eval.codes": codes, "eval.logits": logits,
           "eval.margin": margin_of(model.codebook.distances(model.rows(z)))}
    model.train()
    z, codes, e, logits = model(x)
    reconstruction, commitment, total = model.losses(x, logits, z, e)
    total.backward()
    out.update({"train.codes": codes, "train.reconstruction": reconstruction.detach(),
                "train.commitment": commitment.detach(), "gradients": gradients(model)})
    adamw(model).step()
    out["after_step"] = {model.name(n): p.detach().clone() for n, p in model.named_parameters()}
    return out


def parameters():
    def count(model):
        return sum(p.numel() for p in model.parameters())
    paper = {"columns": 93, "steps": 128}
    counts = {"cnn_vae.loops-2021": count(CnnVae(True, **paper, channels=32, latent=512)),
              "cnn_vae.loops-2022": count(CnnVae(False, columns=57, steps=128, channels=128, latent=512)),
              "nonar": count(NonAr(**paper, latent=128, encoder=128, width=256, layers=1)),
              "ar": count(Ar(**paper, latent=128, encoder=128, layers=1))}
    for t, dim, size in ((32, 16, 256), (32, 16, 512), (32, 32, 512), (64, 16, 256), (64, 16, 512), (64, 32, 512)):
        counts[f"vqvae.{t}.{dim}.{size}"] = count(Vqvae2021({32: 2, 64: 1}[t], 93, 32, dim, size))
    return counts


def main():
    torch.set_num_threads(2)
    few = {"gradients": (12, 0), "mixed.gradients": (6, 0), "after_step": (12, 0)}
    document = {}
    runs = {"cnn_2021": lambda dtype: run_vae(lambda: CnnVae(True), dtype),
            "cnn_2022": lambda dtype: run_vae(lambda: CnnVae(False), dtype),
            "cnn_beats": lambda dtype: run_vae(lambda: CnnVae(False, latent=2, of_beats=True), dtype),
            "nonar": lambda dtype: run_vae(NonAr, dtype), "ar": lambda dtype: run_vae(Ar, dtype),
            "vqvae_4": lambda dtype: run_vqvae(2, dtype), "vqvae_2": lambda dtype: run_vqvae(1, dtype)}
    for name, run in runs.items():
        single, double = run(torch.float32), run(torch.float64)
        for key in single:
            document[f"{name}.{key}"] = compare(single[key], double[key], *few.get(key, (32, 16)))
    epochs = (0, 1, 5, 20, 100, 1999)
    document["epochs"] = list(epochs)
    document["shown_share"] = [20 / (20 + math.exp(epoch / 20)) for epoch in epochs]
    document["beta"] = [1 - 0.9**epoch for epoch in epochs]
    document["parameters"] = parameters()
    write_json(pathlib.Path(__file__).resolve().parent / "data" / "loops2021.json", document)


if __name__ == "__main__":
    main()
