# SPDX-License-Identifier: GPL-3.0-or-later
"""Goldens of the code transformer: torch's own encoder layers with an attention mask that holds the biases, and the
mixture of a stream's head with the codes it may copy, token by token. Weights by formula.py: signed(NAME, shape) / 4.
"""
import pathlib

import numpy as np
import torch

from formula import signed, uniform, write_json

DATA = pathlib.Path(__file__).parent / "data"
CODES, LENGTH, BARS, WIDTH, LAYERS, HEADS, LOOPS = [7, 5], 8, 4, 8, 2, 2, 3
STREAMS, TOKENS = len(CODES), 8 * 2


def values(name, *shape):
    return torch.nn.Parameter(torch.tensor(signed(name, shape) / 4, dtype=torch.float64))


def fill(module, name):
    module.weight, module.bias = values(name + ".weight", *module.weight.shape), values(name + ".bias",
                                                                                      *module.bias.shape)
    return module


def encoder_layer(name):
    layer = torch.nn.TransformerEncoderLayer(WIDTH, HEADS, 4 * WIDTH, dropout=0, activation="gelu", norm_first=True,
                                             batch_first=True).double()
    fill(layer.norm1, name + "attention_norm")
    fill(layer.norm2, name + "forward_norm")
    fill(layer.linear1, name + "wide")
    fill(layer.linear2, name + "narrow")
    fill(layer.self_attn.out_proj, name + "mixed")
    layer.self_attn.in_proj_weight = values(name + "queries_keys_values.weight", 3 * WIDTH, WIDTH)
    layer.self_attn.in_proj_bias = values(name + "queries_keys_values.bias", 3 * WIDTH)
    distances = values(name + "distances", HEADS, (2 * LENGTH - 1) * STREAMS * STREAMS)
    bias = torch.empty(HEADS, TOKENS, TOKENS, dtype=torch.float64)
    for query in range(TOKENS):
        for key in range(TOKENS):
            apart = query // STREAMS - key // STREAMS + LENGTH - 1
            bias[:, query, key] = distances.detach()[:, (apart * STREAMS + query % STREAMS) * STREAMS + key % STREAMS]
    return layer, bias.repeat(LOOPS, 1, 1)


def told(x, tokens, masked, copies):
    """[stream][loop][step][code]: logarithms of probabilities."""
    result = []
    for stream, codes in enumerate(CODES):
        name = f"stream.{stream}."
        linear = lambda part, out: fill(torch.nn.Linear(WIDTH, out).double(), name + part)
        own, queries, keys, sentinel = (linear("own", codes), linear("queries", WIDTH), linear("keys", WIDTH),
                                        linear("sentinel", 1))
        distances = values(name + "distances", 2 * LENGTH - 1)
        places = [step * STREAMS + stream for step in range(LENGTH)]
        loops = []
        for loop in range(LOOPS):
            steps = []
            for step, place in enumerate(places):
                shares = torch.softmax(own(x[loop, place]), 0)
                if copies:
                    known = [s for s in range(LENGTH) if not masked[loop, places[s]]]
                    scores = [queries(x[loop, place]) @ keys(x[loop, places[s]]) / np.sqrt(WIDTH)
                              + distances[step - s + LENGTH - 1] for s in known]
                    gates = torch.softmax(torch.stack([sentinel(x[loop, place])[0], *scores]), 0)
                    shares = shares * gates[0]
                    for gate, source in zip(gates[1:], known):
                        shares = shares + gate * torch.nn.functional.one_hot(tokens[loop, places[source]], codes)
                steps.append(shares.log())
            loops.append(torch.stack(steps))
        result.append(torch.stack(loops))
    return result


def run(copies):
    tokens = torch.tensor(uniform("tokens", (LOOPS, TOKENS)))
    tokens = torch.stack([(tokens[:, t] * CODES[t % STREAMS]).long() for t in range(TOKENS)], 1)
    masked = torch.tensor(uniform("masked", (LOOPS, TOKENS)) < 0.6)
    masked[1] = True
    table = values("code.weight", sum(CODES) + STREAMS, WIDTH)
    bars, spots = values("bar.weight", BARS, WIDTH), values("place.weight", TOKENS // BARS, WIDTH)
    rows = torch.empty(LOOPS, TOKENS, WIDTH, dtype=torch.float64)
    for loop in range(LOOPS):
        for t in range(TOKENS):
            stream = t % STREAMS
            row = sum(CODES) + stream if masked[loop, t] else sum(CODES[:stream]) + tokens[loop, t]
            rows[loop, t] = table[row] + bars[t // (TOKENS // BARS)] + spots[t % (TOKENS // BARS)]
    x = rows
    for index in range(LAYERS):
        layer, bias = encoder_layer(f"layer.{index}.")
        x = layer(x, src_mask=bias)
    x = fill(torch.nn.LayerNorm(WIDTH).double(), "norm")(x)
    logs = told(x, tokens, masked, copies)
    nll = sum(-logs[t % STREAMS][loop, t // STREAMS, tokens[loop, t]]
              for loop in range(LOOPS) for t in range(TOKENS) if masked[loop, t]) / masked.sum()
    nll.backward()
    return {"tokens": tokens.tolist(), "masked": masked.int().tolist(), "nll": nll.item(),
            "logs": [stream.flatten().tolist() for stream in logs],
            "codes_gradient": table.grad.flatten().tolist()}


torch.manual_seed(0)
write_json(DATA / "code_transformer.json", {"copies": run(True), "own": run(False)})
