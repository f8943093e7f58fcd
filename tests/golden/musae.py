# SPDX-License-Identifier: GPL-3.0-or-later
"""Goldens of MusAE: encoder, decoders, critic with its gradient penalty (torch.autograd, twice), flower prior.

Writes data/musae.json. Values as in loops2022.py, tensors filled by their full name:
  encoder.forward.{l}.*, encoder.backward.{l}.*, decoder.{track}.{l}.* (weight_ih, weight_hh, bias_ih, bias_hh),
  posterior.mean, posterior.deviation, posterior.own.mean, posterior.own.deviation, decoder.{track}.begin, decoder.{track}.says, critic.0, critic.1, critic.2 (linear)

Sizes: 6 pieces, 3 tracks of 7 states, 12 steps (4 a bar), 10 dimensions, encoder 5 a direction, decoder 6, critic 8,
3 layers each, 4 labels; dimensions from the third on count 0.5 as 1, for the critic all; decoder.{track}.slices (linear) 2 a step.
Inputs: input.states [6, 3, 12]: floor(7 u). input.noise, input.real [6, 10]: 2 (2u - 1). input.share [6, 1]: u.
input.label [6]: floor(4 u).

`printed`: deviation exp(2 s), no clock, no labels. `clock`: deviation exp(s / 2) + 0.25, clock and labels; of the dimensions
the last 2 x 3 belong to the spans of 4 steps, by the same weights for every span. There states are read as 3 numbers
each (encoder.embedding); encoder.local (linear, ReLU) reads a span by itself, and posterior.own is told it behind the
outputs of each direction where it has read the span; decoder.local (linear, ReLU) makes 5 numbers of the whole piece's
dimensions and the span's own, decoder.{track}.slices 2 for each of its steps, and decoder.{track}.says is told them, too.
`flower.*`: numpy's matrices of equations 14 to 18 for 5 petals and 4 dimensions, a1 .1, a2 .001: mean, covariance.
"""
import pathlib

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from formula import signed, uniform, write_json
from loops2022 import compare, formula_values

PIECES, TRACKS, STATES, STEPS, BAR, LATENT = 6, 3, 7, 12, 4, 10
ENCODER, DECODER, CRITIC, LAYERS, LABELS, UNIT, BETA, PENALTY, SLICE, SPAN, OWN = 5, 6, 8, 3, 4, 0.5, 0.3, 10, 2, 4, 2
EMBEDDING, LOCAL, LEAST = 3, 5, 0.25


class Musae(nn.Module):
    def __init__(self, clock):
        super().__init__()
        self.clock = clock
        ticks = BAR + STEPS // BAR if clock else 0
        read = TRACKS * (EMBEDDING if clock else STATES)
        self.encoder = nn.LSTM(read, ENCODER, LAYERS, bidirectional=True)
        whole = LATENT - OWN * (STEPS // SPAN) if clock else LATENT
        self.mean, self.deviation = nn.Linear(2 * ENCODER, whole), nn.Linear(2 * ENCODER, whole)
        self.begin = nn.ModuleList([nn.Linear(whole, DECODER) for _ in range(TRACKS)])
        self.lstm = nn.ModuleList([nn.LSTM(whole + ticks + (SLICE if clock else 0), DECODER, LAYERS)
                                   for _ in range(TRACKS)])
        if clock:
            self.embedding = nn.Parameter(torch.empty(TRACKS * STATES, EMBEDDING))
            self.local = nn.ModuleDict({"encoder": nn.Linear(SPAN * read, LOCAL),
                                        "decoder": nn.Linear(whole + OWN, LOCAL)})
            known = 2 * ENCODER + LOCAL
            self.own = nn.ModuleDict({"mean": nn.Linear(known, OWN), "deviation": nn.Linear(known, OWN)})
            self.slices = nn.ModuleList([nn.Linear(LOCAL, SPAN * SLICE) for _ in range(TRACKS)])
        self.says = nn.ModuleList([nn.Linear(DECODER + (SLICE if clock else 0), STATES) for _ in range(TRACKS)])

    def unit(self, like):
        return torch.tensor([1.0, 1.0] + [UNIT] * (LATENT - 2), dtype=like.dtype)

    def encode(self, states):
        x = F.one_hot(states, STATES).to(self.mean.weight.dtype) * 2 - 1
        if self.clock:
            x = torch.stack([self.embedding[k * STATES + states[:, k]] for k in range(TRACKS)], 1)
        x = x.permute(2, 0, 1, 3).reshape(STEPS, PIECES, -1)
        outputs, (h, _) = self.encoder(x)
        h = torch.cat([h[-2], h[-1]], 1)
        mean, s = self.mean(h), self.deviation(h)
        if self.clock:
            spans = [torch.cat([outputs[t + SPAN - 1, :, :ENCODER], outputs[t, :, ENCODER:],
                                F.relu(self.local["encoder"](torch.cat(list(x[t:t + SPAN]), 1)))], 1)
                     for t in range(0, STEPS, SPAN)]
            mean = torch.cat([mean] + [self.own["mean"](span) for span in spans], 1)
            s = torch.cat([s] + [self.own["deviation"](span) for span in spans], 1)
        deviation = torch.exp(s / 2) + LEAST if self.clock else torch.exp(2 * s)
        return mean * self.unit(h), deviation * self.unit(h)

    def decode(self, z):
        z = z / self.unit(z)
        whole, spans = (z[:, :-OWN * (STEPS // SPAN)], z[:, -OWN * (STEPS // SPAN):]) if self.clock else (z, None)
        x = whole.expand(STEPS, *whole.shape)
        if self.clock:
            t = torch.arange(STEPS)
            ticks = torch.cat([F.one_hot(t % BAR, BAR), F.one_hot(t // BAR, STEPS // BAR)], 1).to(z.dtype)
            x = torch.cat([x, ticks[:, None].expand(STEPS, PIECES, -1)], 2)
            told = [F.relu(self.local["decoder"](torch.cat([whole, own], 1))) for own in spans.split(OWN, 1)]
        logits = []
        for k, (begin, lstm, says) in enumerate(zip(self.begin, self.lstm, self.says)):
            h = begin(whole).expand(LAYERS, PIECES, DECODER).contiguous()
            if self.clock:
                own = torch.stack([one for span in told for one in self.slices[k](span).split(SLICE, 1)])
                outputs = lstm(torch.cat([x, own], 2), (h, h))[0]
                logits.append(says(torch.cat([outputs, own], 2)))
            else:
                logits.append(says(lstm(x, (h, h))[0]))
        return logits

    def name(self, name):
        if name == "embedding":
            return "encoder.embedding"
        module, rest = name.split(".", 1)
        if module == "local":
            side, kind = rest.split(".")
            return f"{side}.local.{kind}"
        if module in ("mean", "deviation", "own"):
            return "posterior." + name
        if module in ("begin", "says", "slices"):
            track, kind = rest.split(".")
            return f"decoder.{track}.{module}.{kind}"
        way = ""
        if module == "encoder":
            way = "encoder.backward." if rest.endswith("_reverse") else "encoder.forward."
            rest = rest.replace("_reverse", "")
        else:
            track, rest = rest.split(".")
            way = f"decoder.{track}."
        kind, layer = rest.rsplit("_l", 1)
        return f"{way}{layer}.{kind}"


class Critic(nn.Module):
    def __init__(self, labels):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(LATENT + labels, CRITIC), nn.Linear(CRITIC, CRITIC),
                                     nn.Linear(CRITIC, 1)])

    def forward(self, x):
        return self.layers[2](torch.tanh(self.layers[1](torch.tanh(self.layers[0](x)))))[:, 0]

    def name(self, name):
        return name.replace("layers.", "critic.")


def fill(module):
    with torch.no_grad():
        for name, tensor in module.state_dict().items():
            tensor.copy_(torch.from_numpy(formula_values(module.name(name), tuple(tensor.shape))))


def gradients(module):
    return {module.name(n): p.grad.clone() for n, p in module.named_parameters()}


def run(clock, dtype):
    model, critic = Musae(clock), Critic(LABELS if clock else 0)
    for module in (model, critic):
        fill(module)
    model, critic = model.to(dtype), critic.to(dtype)

    def of(values):
        return torch.from_numpy(np.asarray(values)).to(dtype)
    states = torch.from_numpy(np.floor(STATES * uniform("input.states", (PIECES, TRACKS, STEPS))).astype(np.int64))
    noise, real = (of(2 * signed(name, (PIECES, LATENT))) for name in ("input.noise", "input.real"))
    share = of(uniform("input.share", (PIECES, 1)))
    label = F.one_hot(torch.from_numpy(np.floor(LABELS * uniform("input.label", (PIECES,))).astype(np.int64)),
                      LABELS).to(dtype)

    def told(points):
        return torch.cat([points, label], 1) if clock else points
    mean, deviation = model.encode(states)
    z = mean + deviation * noise
    logits = model.decode(z)
    reconstruction = sum(F.cross_entropy(l.permute(1, 2, 0), states[:, k]) for k, l in enumerate(logits))
    fake = z / UNIT
    (reconstruction - BETA * critic(told(fake)).mean()).backward()
    out = {"mean": mean.detach(), "deviation": deviation.detach(),
           "logits": {str(k): l.detach() for k, l in enumerate(logits)}, "reconstruction": reconstruction.detach(),
           "fake_score": critic(told(fake)).mean().detach(), "gradients": gradients(model)}

    critic.zero_grad()
    fake = fake.detach()
    between = (share * real + (1 - share) * fake).requires_grad_()
    slope, = torch.autograd.grad(critic(told(between)).sum(), between, create_graph=True)
    penalty = ((slope.norm(2, 1) - 1) ** 2).mean()
    distance = critic(told(real)).mean() - critic(told(fake)).mean()
    (PENALTY * penalty - distance).backward()
    out.update({"slope": slope.detach(), "penalty": penalty.detach(), "distance": distance.detach(),
                # the last bias moves real and encoded points alike: its gradient is nothing but rounding
                "critic.gradients": {n: g for n, g in gradients(critic).items() if n != "critic.2.bias"}})
    return out


def flower(petals=5, dimensions=4, radial=0.1, narrow=0.001):
    means, covariances = [], []
    for i in range(petals):
        c, s = np.cos(2 * np.pi * i / petals), np.sin(2 * np.pi * i / petals)
        v = np.array([[c, s], [-s, c]])
        m = np.eye(dimensions)
        m[:2, :2] = v.T
        spread = np.diag([radial] + [narrow] * (dimensions - 1))
        means.append([c, s] + [0] * (dimensions - 2))
        covariances.append((m @ spread @ np.linalg.inv(m)).tolist())
    return {"means": means, "covariances": covariances}


def main():
    torch.set_num_threads(2)
    document = {}
    for name, clock in (("printed", False), ("clock", True)):
        single, double = run(clock, torch.float32), run(clock, torch.float64)
        for key in single:
            document[f"{name}.{key}"] = compare(single[key], double[key], *((12, 0) if "gradients" in key else (32, 16)))
    document["flower"] = flower()
    write_json(pathlib.Path(__file__).resolve().parent / "data" / "musae.json", document)


if __name__ == "__main__":
    main()
