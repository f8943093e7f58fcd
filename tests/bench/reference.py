# SPDX-License-Identifier: GPL-3.0-or-later
"""Speed of the loops-2022 networks in plain python3-torch, of P/R/D/C and t-SNE with scikit-learn: the yardstick for ours.

  reference.py vqvae-step --batch 128     forward, losses, backward, AdamW step, codebook update; one training step
  reference.py prior-step --batch 128     the prior's step on 31 codes a loop
  reference.py sample --loops 100         31 batched LSTM steps with softmax and multinomial, then decoding
  reference.py prdc --points 2000         precision, recall, density, coverage of two sets of N points
  reference.py tsne --points 5000         a map of N points by Barnes-Hut t-SNE; also its "divergence"

Prints one JSON line a measurement: {"job", its options, "seconds" (median), "runs" (all), "quartiles", "threads",
"blas" (the libraries in the process), "load" (one-minute load average before it)}.
Imports, building of the networks and the warm-up run are not timed; --warm-up and --repeat set the number of runs.
Run it as a process of its own without OpenMP settings. Debian's default OpenBLAS is the pthread build; where the
system's alternative is another, name the default's folder:
  LD_LIBRARY_PATH=/usr/lib/x86_64-linux-gnu/openblas-pthread reference.py ...       (package libopenblas0-pthread)
The networks are those of tests/golden/loops2022.py.
"""
import argparse
import json
import os
import pathlib
import sys
import time

import numpy as np


def blas_libraries():
    maps = pathlib.Path("/proc/self/maps")
    lines = maps.read_text().split("\n") if maps.exists() else []
    return sorted({line.split()[-1] for line in lines if "/lib" in line and
                   line.rsplit("/", 1)[-1].startswith(("libblas", "libopenblas"))})


def measure(job, options, action, report=dict):
    """`report`: what else the line says, asked for after the last run."""
    load = os.getloadavg()[0]
    for _ in range(options.warm_up):
        action()
    runs = []
    for _ in range(options.repeat):
        start = time.perf_counter()
        action()
        runs.append(time.perf_counter() - start)
    settings = {k: v for k, v in vars(options).items() if k not in ("command", "threads", "repeat", "warm_up")}
    print(json.dumps({"job": job, **settings, "seconds": float(np.median(runs)),
                      "quartiles": np.percentile(runs, [25, 75]).round(6).tolist(),
                      "runs": [round(r, 6) for r in runs], "threads": options.threads,
                      "blas": blas_libraries(), "load": load, **report()}), flush=True)


def golden(name):
    sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "golden"))
    return __import__(name)


def networks(options):
    import torch
    loops2022 = golden("loops2022")
    torch.set_num_threads(options.threads)
    torch.manual_seed(1)
    return torch, loops2022


def vqvae_step(options):
    torch, loops2022 = networks(options)
    model = loops2022.Vqvae()
    # A codebook in use: codes of the size of the encoder's outputs, none about to restart all at once.
    model.codebook.count.fill_(options.batch * 32 / 512)
    model.codebook.sum.copy_(model.codebook.embedding * model.codebook.count[:, None])
    optimiser = loops2022.adamw(model)
    x = (torch.rand(options.batch, loops2022.COLUMNS, loops2022.STEPS) < 0.04).float()

    def step():
        optimiser.zero_grad()
        z, codes, e, logits = model(x)
        total = model.losses(x, logits, z, e)[2]
        total.backward()
        optimiser.step()
        vectors = model.rows(z.detach())
        model.codebook.update(vectors, codes, torch.randint(len(vectors), (512,)))
        return float(total)

    measure("vqvae-step", options, step)


def prior_step(options):
    torch, loops2022 = networks(options)
    model = loops2022.CodePrior()
    optimiser = loops2022.adamw(model)
    codes = torch.randint(512, (options.batch, 32))

    def step():
        optimiser.zero_grad()
        loss, _ = model.loss(codes)
        loss.backward()
        optimiser.step()
        return float(loss)

    measure("prior-step", options, step)


def sample(options):
    torch, loops2022 = networks(options)
    model, prior = loops2022.Vqvae().eval(), loops2022.CodePrior().eval()
    histogram = torch.rand(512)
    drawn = {}

    @torch.no_grad()
    def draw():
        codes = torch.multinomial(histogram, options.loops, replacement=True)[:, None]
        sequence, state = [codes], None
        for _ in range(31):
            logits, state = prior(codes, state)
            codes = torch.multinomial(torch.softmax(logits[:, -1], -1), 1)
            sequence.append(codes)
        drawn["codes"] = torch.cat(sequence, 1)

    @torch.no_grad()
    def decode():
        e = model.codebook.embedding[drawn["codes"]].transpose(1, 2)
        drawn["rolls"] = torch.sigmoid(model.decoder(e)) >= 0.5

    def both():
        draw()
        decode()

    measure("sample", options, draw)
    measure("decode", options, decode)
    measure("sample+decode", options, both)


def prdc(options):
    from sklearn.metrics import pairwise_distances
    generator = np.random.default_rng(1)
    real = generator.standard_normal((options.points, options.dim)).astype(np.float32)
    fake = generator.standard_normal((options.points, options.dim)).astype(np.float32)

    def distances(a, b):
        return pairwise_distances(a, b, metric="euclidean", n_jobs=8)

    def radii(points):
        # The k + 1 smallest include the point itself.
        return np.partition(distances(points, points), options.k, axis=-1)[:, options.k]

    def score():
        real_radii, fake_radii = radii(real), radii(fake)
        between = distances(real, fake)
        inside = between < real_radii[:, None]
        return (inside.any(0).mean(), (between < fake_radii[None]).any(1).mean(),
                inside.sum(0).mean() / options.k, (between.min(1) < real_radii).mean())

    measure("prdc", options, score)


def tsne(options):
    from sklearn.manifold import TSNE
    signed = golden("formula").signed
    # 25 clusters, each a slab of eight dimensions in the space of all, with noise; bench_tsne.cpp makes the same.
    points = (signed("tsne.within", (options.points, 8)) @ signed("tsne.directions", (8, options.dim)) +
              signed("tsne.centres", (25, options.dim))[np.arange(options.points) % 25] +
              0.3 * signed("tsne.noise", (options.points, options.dim))).astype(np.float32)
    found = {}

    def embed():
        model = TSNE(init="pca", learning_rate="auto", n_iter=options.iterations, n_jobs=options.threads, random_state=1)
        model.fit(points)
        found["divergence"] = float(model.kl_divergence_)

    measure("tsne", options, embed, lambda: found)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    jobs = {"vqvae-step": (vqvae_step, {"--batch": 128}), "prior-step": (prior_step, {"--batch": 128}),
            "sample": (sample, {"--loops": 100}), "prdc": (prdc, {"--points": 2000, "--dim": 128, "--k": 5}),
            "tsne": (tsne, {"--points": 5000, "--dim": 512, "--iterations": 1000})}
    for name, (_, arguments) in jobs.items():
        command = commands.add_parser(name)
        for flag, default in arguments.items():
            command.add_argument(flag, type=int, default=default)
        command.add_argument("--repeat", type=int, default=7)
        command.add_argument("--warm-up", type=int, default=1)
        command.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    jobs[options.command][0](options)


if __name__ == "__main__":
    main()
