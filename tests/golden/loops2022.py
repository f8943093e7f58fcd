# SPDX-License-Identifier: GPL-3.0-or-later
"""Goldens of the loops-2022 networks: VQ-VAE (649,545 parameters) and LSTM code prior (7,946,752).

Writes data/loops2022.json. Rules, to be followed exactly by whoever compares with it:

Names. A tensor's values come from its full name. Names of the VQ-VAE are prefixed `streams.0.`:
  encoder.0 conv block 57->128 stride 1      conv.weight, norm.{weight,bias,running_mean,running_var}
  encoder.1 conv block 128->128 stride 2     encoder.2 residual block: conv1.weight, norm1.*, conv2.weight, norm2.*
  encoder.3 conv block 128->128 stride 2     encoder.4 residual block
  encoder.5 plain convolution 128->16        encoder.5.weight, encoder.5.bias
  codebook.embedding [K, D], codebook.count [K], codebook.sum [K, D]     K = 512, D = 16
  decoder.0 conv block 16->128, then one more LeakyReLU(0.2)
  decoder.1 conv block after nearest upsampling x2       decoder.2 residual block
  decoder.3 conv block after nearest upsampling x2       decoder.4 residual block
  decoder.5 plain convolution 128->57        decoder.5.weight, decoder.5.bias
Prior, no prefix: embedding.0.weight [512,128], lstm.{l}.{weight_ih,weight_hh,bias_ih,bias_hh} (gates i, f, g, o),
  head.0.weight [512,512], head.0.bias [512].

Values (u from formula.py; computed in double, rounded once to float32):
  norm weight 1 + 0.1 (2u-1); norm bias 0.1 (2u-1); running_mean 0.1 (2u-1); running_var 1 + 0.5 (2u-1)
  codebook.embedding and embedding.0.weight: 2u-1 (the encoder's outputs are of this size in train mode)
  codebook.count: 0.98 + 2u, so that a few codes fall under the restart threshold
  codebook.sum: embedding * count, the product of the two float32 tensors in float32
  other tensors of >= 2 dimensions: (2u-1) / sqrt(product of the dimensions after the first); other 1-d: 0.1 (2u-1)

Inputs: input.x [8,57,128]: cell = 1 if u < 0.04.  input.codes [8,32]: floor(512 u).
  input.restart [2,512]: at codebook update r, a restarted code k takes vector floor(u[r,k] * 256) of the batch,
  vectors numbered loop * 32 + latent step.

Steps, in this order, each from the formula's weights unless said otherwise:
  1. eval:  forward with running statistics; codes by nearest embedding (squared Euclidean, lowest index on ties).
  2. train: forward with batch statistics, quantised with the codebook as it is BEFORE the update. Running statistics
     move by momentum 0.1 (unbiased variance). Losses: reconstruction = sum BCE / (57*128),
     commitment = sum (z - e)^2 / (16*32), total = reconstruction + 0.25 * commitment: sums over the batch.
     perplexity = exp(-sum p ln(p + 1e-10)), p = share of each code in the batch.
  3. backward; gradients.
  4. codebook update 1 with the train-mode z and codes of step 2; then update 2 with the same z, its codes taken anew
     from the updated codebook. One update: count <- .99 count + .01 n; S = sum count;
     count <- (count + 1e-5) / (S + K * 1e-5) * S; sum <- .99 sum + .01 m; embedding <- sum / count;
     codes with count < 1 restart: embedding = the chosen vector, count = 1, sum = embedding * 1.
  5. one AdamW step (lr 1e-3, betas .9 .999, eps 1e-8, decay 0.01 on all parameters).
  6. weight averaging of two snapshots: equal mean of the parameters before and after step 5. Then the running
     statistics anew (`averaged.norms`): reset (0, 1), train-mode passes of the averaged weights over loops 0-3 and
     4-7 of input.x, each quantised with the codebook of the formula (not updated), cumulative mean over the two passes.
     `averaged.eval.*`: evaluation of all of input.x with those weights and statistics, and the formula's codebook.
The prior: inputs codes[:, :31], targets codes[:, 1:], zero state, mean cross-entropy, the same AdamW step and average.

Schedules, for 20 epochs, one value an epoch (the rate used during it): `cosine`: 1e-3 -> 5e-6, T_max 20, stepped after
each epoch. `swa_N`: the same up to epoch 14 = 0.7 * 20 (counted from 0); weights are averaged after epochs 14..19 and
from there the rate goes over N epochs by a cosine from its value at epoch 14 to 5e-5 (torch.optim.swa_utils.SWALR).

`gap` beside a value is how far torch's own float32 run is from its float64 run with the same weights: largest absolute
difference over all elements. Values are those of the float32 run.
After AdamW, an element whose gradient is next to rounding (|g| < 1e-6) may move either way by 1e-3; `gap` shows it.
"""
import copy
import math
import pathlib
import sys

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from formula import fnv1a32, signed, summary, uniform, write_json

LOOPS, COLUMNS, STEPS, LATENT_STEPS = 8, 57, 128, 32


class ConvBlock(nn.Module):
    def __init__(self, inputs, outputs, stride=1, kernel=3):
        super().__init__()
        self.conv = nn.Conv1d(inputs, outputs, kernel, stride, kernel // 2, bias=False)
        self.norm = nn.BatchNorm1d(outputs)

    def forward(self, x):
        return F.leaky_relu(self.norm(self.conv(x)), 0.2)


class ResidualBlock(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.conv1 = nn.Conv1d(channels, channels, 3, 1, 1, bias=False)
        self.norm1 = nn.BatchNorm1d(channels)
        self.conv2 = nn.Conv1d(channels, channels, 3, 1, 1, bias=False)
        self.norm2 = nn.BatchNorm1d(channels)

    def forward(self, x):
        return x + self.norm2(self.conv2(F.leaky_relu(self.norm1(self.conv1(x)), 0.2)))


class Codebook(nn.Module):
    """Codes [K, D] that follow exponential means of the vectors assigned to them."""

    def __init__(self, size, dim, decay=0.99, smoothing=1e-5, threshold=1.0):
        super().__init__()
        self.decay, self.smoothing, self.threshold = decay, smoothing, threshold
        self.register_buffer("embedding", torch.randn(size, dim))
        self.register_buffer("count", torch.zeros(size))
        self.register_buffer("sum", torch.zeros(size, dim))

    def distances(self, vectors):
        return (vectors.pow(2).sum(1, keepdim=True) - 2 * vectors @ self.embedding.t()
                + self.embedding.pow(2).sum(1)[None])

    def codes(self, vectors):
        """vectors [n, D] -> codes [n]"""
        return self.distances(vectors).argmin(1)

    @torch.no_grad()
    def update(self, vectors, codes, replacements):
        """replacements [K]: index into vectors for every code, read where the code restarts. Returns which did."""
        size = self.embedding.shape[0]
        hits = torch.bincount(codes, minlength=size).to(vectors.dtype)
        sums = torch.zeros_like(self.sum).index_add_(0, codes, vectors)
        self.count.mul_(self.decay).add_(hits, alpha=1 - self.decay)
        total = self.count.sum()
        self.count.add_(self.smoothing).div_(total + size * self.smoothing).mul_(total)
        self.sum.mul_(self.decay).add_(sums, alpha=1 - self.decay)
        self.embedding.copy_(self.sum / self.count[:, None])
        self.margin = float((self.count - self.threshold).abs().min())
        restarted = self.count < self.threshold
        self.embedding[restarted] = vectors[replacements[restarted]]
        self.count[restarted] = self.threshold
        self.sum[restarted] = self.embedding[restarted] * self.threshold
        return restarted

    @staticmethod
    def perplexity(codes, size):
        shares = torch.bincount(codes, minlength=size).double() / codes.numel()
        return torch.exp(-(shares * torch.log(shares + 1e-10)).sum())


class Encoder(nn.Sequential):
    def __init__(self, columns, channels, dim):
        super().__init__(ConvBlock(columns, channels), ConvBlock(channels, channels, 2), ResidualBlock(channels),
                         ConvBlock(channels, channels, 2), ResidualBlock(channels), nn.Conv1d(channels, dim, 3, 1, 1))


class Decoder(nn.Sequential):
    def __init__(self, columns, channels, dim):
        super().__init__(ConvBlock(dim, channels), ConvBlock(channels, channels), ResidualBlock(channels),
                         ConvBlock(channels, channels), ResidualBlock(channels), nn.Conv1d(channels, columns, 3, 1, 1))

    def forward(self, x):
        x = F.leaky_relu(self[0](x), 0.2)
        x = self[2](self[1](F.interpolate(x, scale_factor=2, mode="nearest")))
        x = self[4](self[3](F.interpolate(x, scale_factor=2, mode="nearest")))
        return self[5](x)


class Vqvae(nn.Module):
    def __init__(self, columns=COLUMNS, channels=128, dim=16, size=512):
        super().__init__()
        self.encoder = Encoder(columns, channels, dim)
        self.codebook = Codebook(size, dim)
        self.decoder = Decoder(columns, channels, dim)

    def encode(self, x):
        """x [N, P, T] -> z [N, D, T/4], codes [N * T/4]"""
        z = self.encoder(x)
        with torch.no_grad():
            return z, self.codebook.codes(self.rows(z))

    @staticmethod
    def rows(z):
        return z.transpose(1, 2).reshape(-1, z.shape[1])

    def quantised(self, z, codes):
        return self.codebook.embedding[codes].reshape(z.shape[0], z.shape[2], -1).transpose(1, 2)

    def forward(self, x):
        z, codes = self.encode(x)
        e = self.quantised(z, codes)
        return z, codes, e, self.decoder(z + (e - z).detach())

    @staticmethod
    def losses(x, logits, z, e):
        reconstruction = F.binary_cross_entropy_with_logits(logits, x, reduction="sum") / (x.shape[1] * x.shape[2])
        commitment = (z - e.detach()).pow(2).sum() / (z.shape[1] * z.shape[2])
        return reconstruction, commitment, reconstruction + 0.25 * commitment


class CodePrior(nn.Module):
    def __init__(self, size=512, embedded=128, hidden=512, layers=4):
        super().__init__()
        self.embedding = nn.Embedding(size, embedded)
        self.lstm = nn.LSTM(embedded, hidden, layers, batch_first=True)
        self.head = nn.Linear(hidden, size)

    def forward(self, codes, state=None):
        """codes [N, L] -> logits [N, L, K], state"""
        hidden, state = self.lstm(self.embedding(codes), state)
        return self.head(hidden), state

    def loss(self, codes):
        logits, _ = self(codes[:, :-1])
        return F.cross_entropy(logits.reshape(-1, logits.shape[-1]), codes[:, 1:].reshape(-1)), logits


def golden_name(name, prefix=""):
    """torch's name -> the name that the formula and the JSON use."""
    for kind in ("weight_ih", "weight_hh", "bias_ih", "bias_hh"):
        if name.startswith(f"lstm.{kind}_l"):
            return f"lstm.{name.rsplit('_l', 1)[1]}.{kind}"
    if name.startswith("embedding.") or name.startswith("head."):
        first, rest = name.split(".", 1)
        return f"{first}.0.{rest}"
    return prefix + name


def formula_values(name, shape):
    parts = name.split(".")
    if name.endswith("codebook.sum"):
        stem = name[: -len("sum")]
        return formula_values(stem + "embedding", shape) * formula_values(stem + "count", shape[:1])[:, None]
    values = signed(name, shape)
    if parts[-2].startswith("norm"):
        base, spread = {"weight": (1, 0.1), "bias": (0, 0.1),
                        "running_mean": (0, 0.1), "running_var": (1, 0.5)}[parts[-1]]
        values = base + spread * values
    elif name.endswith("codebook.count"):
        values = 0.98 + 2 * uniform(name, shape)
    elif "embedding" not in name:
        values = values / math.sqrt(np.prod(shape[1:])) if len(shape) >= 2 else 0.1 * values
    return values.astype(np.float32)


def fill(module, prefix):
    for name, tensor in module.state_dict().items():
        if not name.endswith("num_batches_tracked"):
            tensor.copy_(torch.from_numpy(formula_values(golden_name(name, prefix), tuple(tensor.shape))))


def adamw(module):
    return torch.optim.AdamW(module.parameters(), lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.01)


def parameters(module, prefix):
    return {golden_name(n, prefix): p.detach().clone() for n, p in module.named_parameters()}


def running_statistics(module):
    return {golden_name(n, "streams.0."): b.clone() for n, b in module.named_buffers() if ".running_" in n}


def average(module, before, after):
    """Equal average of two snapshots, by torch's own AveragedModel."""
    def load(values):
        for target, value in zip(module.parameters(), values.values()):
            target.data.copy_(value)
    load(before)
    averaged = torch.optim.swa_utils.AveragedModel(module)
    averaged.update_parameters(module)
    load(after)
    averaged.update_parameters(module)
    return averaged


def run_vqvae(dtype):
    torch.manual_seed(0)
    model = Vqvae()
    fill(model, "streams.0.")
    assert sum(p.numel() for p in model.parameters()) == 649545
    model = model.to(dtype)
    x = torch.from_numpy((uniform("input.x", (LOOPS, COLUMNS, STEPS)) < 0.04)).to(dtype)
    chances = uniform("input.restart", (2, 512))
    replacements = torch.from_numpy(np.floor(chances * LOOPS * LATENT_STEPS).astype(np.int64))
    out = {"input.active_cells": int(x.sum())}

    model.eval()
    with torch.no_grad():
        z, codes, e, logits = model(x)
    out["eval.z"], out["eval.codes"], out["eval.logits"] = z, codes, logits
    out["eval.margin"] = code_margin(model, z)

    model.train()
    before = parameters(model, "streams.0.")
    z, codes, e, logits = model(x)
    reconstruction, commitment, total = model.losses(x, logits, z, e)
    z.retain_grad()
    total.backward()
    out.update({
        "train.z": z.detach(), "train.codes": codes, "train.quantised": e, "train.logits": logits.detach(),
        "train.margin": code_margin(model, z.detach()), "train.z_gradient": z.grad,
        "train.reconstruction": reconstruction.detach(), "train.commitment": commitment.detach(),
        "train.total": total.detach(), "train.perplexity": Codebook.perplexity(codes, 512),
        "train.running": running_statistics(model),
        "gradients": {golden_name(n, "streams.0."): p.grad.clone() for n, p in model.named_parameters()},
    })

    codebook = copy.deepcopy(model.codebook)
    vectors, update_codes = model.rows(z.detach()), codes
    for number in (1, 2):
        restarted = codebook.update(vectors, update_codes, replacements[number - 1])
        chosen = replacements[number - 1][restarted]
        # Two codes restarted at one vector would tie exactly; the goldens are chosen so that none do.
        assert chosen.unique().numel() == chosen.numel()
        out[f"update{number}"] = {
            "restarted": restarted.nonzero().flatten(), "chosen": chosen, "margin": codebook.margin,
            "embedding": codebook.embedding.clone(), "count": codebook.count.clone(), "sum": codebook.sum.clone()}
        update_codes = codebook.codes(vectors)
        out[f"update{number}"]["codes_after"] = update_codes
        out[f"update{number}"]["margin_after"] = margin_of(codebook.distances(vectors))

    adamw(model).step()
    after = parameters(model, "streams.0.")
    out["after_step"] = after
    averaged = average(model, before, after)
    out["averaged"] = parameters(averaged.module, "streams.0.")
    torch.optim.swa_utils.update_bn([x[:4], x[4:]], averaged)
    out["averaged.norms"] = running_statistics(averaged.module)
    averaged.eval()
    with torch.no_grad():
        z, codes, _, logits = averaged(x)
    out["averaged.eval.z"], out["averaged.eval.codes"], out["averaged.eval.logits"] = z, codes, logits
    out["averaged.eval.margin"] = code_margin(model, z)
    return out


def margin_of(distances):
    nearest = distances.topk(2, 1, largest=False).values
    return float((nearest[:, 1] - nearest[:, 0]).min())


def code_margin(model, z):
    """Smallest lead of a nearest code over the second one, in squared distance."""
    return margin_of(model.codebook.distances(model.rows(z)))


def run_prior(dtype):
    torch.manual_seed(0)
    model = CodePrior()
    fill(model, "")
    assert sum(p.numel() for p in model.parameters()) == 7946752
    model = model.to(dtype)
    codes = torch.from_numpy(np.floor(uniform("input.codes", (LOOPS, LATENT_STEPS)) * 512).astype(np.int64))
    before = parameters(model, "")
    loss, logits = model.loss(codes)
    loss.backward()
    out = {"logits": logits.detach(), "cross_entropy": loss.detach(),
           "gradients": {golden_name(n): p.grad.clone() for n, p in model.named_parameters()}}
    adamw(model).step()
    after = parameters(model, "")
    out["after_step"] = after
    averaged = average(model, before, after)
    out["averaged"] = parameters(averaged.module, "")
    return out


def schedules():
    def run(epochs, anneal):
        optimiser = torch.optim.AdamW([nn.Parameter(torch.zeros(1))], lr=1e-3)
        cosine = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, T_max=epochs, eta_min=5e-6)
        swa = torch.optim.swa_utils.SWALR(optimiser, swa_lr=5e-5, anneal_epochs=anneal) if anneal else None
        rates = []
        for epoch in range(epochs):
            rates.append(optimiser.param_groups[0]["lr"])
            optimiser.step()
            (swa if swa and epoch >= 0.7 * epochs else cosine).step()
        return rates
    return {"cosine": run(20, None), "swa_20": run(20, 20), "swa_10": run(20, 10), "swa_4": run(20, 4)}


def compare(single, double, first, strided):
    """The float32 run's values, with their distance from the float64 run."""
    if isinstance(single, dict):
        return {key: compare(single[key], double[key], first, strided) for key in single}
    if not torch.is_tensor(single):
        return single
    if not single.is_floating_point():
        assert torch.equal(single, double)
        return single.tolist()
    gap = float((single.double() - double.double()).abs().max())
    if single.dim() == 0:
        return {"value": float(single), "gap": gap}
    return {**summary(single.numpy(), first, strided), "gap": gap}


def main():
    torch.set_num_threads(2)
    few = {"gradients": (16, 0), "after_step": (16, 0), "averaged": (4, 0), "averaged.norms": (4, 0),
           "train.running": (8, 0)}
    document = {"formula": {"name": "input.x", "hash": fnv1a32("input.x"), "u": uniform("input.x", (8,)).tolist()}}
    for prefix, run in (("vqvae", run_vqvae), ("prior", run_prior)):
        single, double = run(torch.float32), run(torch.float64)
        for key in single:
            document[f"{prefix}.{key}"] = compare(single[key], double[key], *few.get(key, (64, 16)))
    document["schedules"] = schedules()
    document["parameters"] = {"vqvae": 649545, "prior": 7946752}
    write_json(pathlib.Path(__file__).resolve().parent / "data" / "loops2022.json", document)


if __name__ == "__main__":
    main()
