# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers made by a formula, so that goldens need no weight or input files.

uniform(name, n): u_0 .. u_{n-1} in [0, 1)
    s = FNV-1a-32 of the UTF-8 bytes of `name`
    for every element, in row-major order: s = (s * 1664525 + 1013904223) mod 2^32;  u = (s >> 8) / 2^24
u has 24 bits, so it is exact in float32 and in double.
"""
import json

import numpy as np


def fnv1a32(text):
    value = 0x811C9DC5
    for byte in text.encode("utf-8"):
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value


def uniform(name, shape):
    count = int(np.prod(shape))
    # s_n = a^n s_0 + c (1 + a + ... + a^(n-1)), all modulo 2^32
    powers = np.cumprod(np.full(count, 1664525, np.uint32), dtype=np.uint32)
    sums = np.cumsum(np.concatenate([np.ones(1, np.uint32), powers[:-1]]), dtype=np.uint32)
    states = powers * np.uint32(fnv1a32(name)) + sums * np.uint32(1013904223)
    return ((states >> np.uint32(8)) / 2.0**24).reshape(shape)


def signed(name, shape):
    """2u - 1, in float64."""
    return 2.0 * uniform(name, shape) - 1.0


def summary(values, first=64, strided=16):
    """What a golden keeps of a tensor: shape, sums in float64, its first values and evenly spaced ones.

    strided: values at i * stride, i = 0, 1, ...; stride = max(1, count // strided); at most `strided` values.
    """
    array = np.asarray(values)
    flat = array.reshape(-1).astype(np.float64)
    kept = {
        "shape": list(array.shape),
        "sum": float(flat.sum()),
        "abs_sum": float(np.abs(flat).sum()),
        "norm": float(np.sqrt((flat * flat).sum())),
        "first": flat[:first].tolist(),
    }
    if strided:
        stride = max(1, flat.size // strided)
        kept.update(stride=stride, strided=flat[::stride][:strided].tolist())
    return kept


def write_json(path, document):
    """One line a top-level key: small, and a changed part shows in a diff."""
    lines = [f"{json.dumps(key)}:{json.dumps(value, separators=(',', ':'))}" for key, value in document.items()]
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n")
