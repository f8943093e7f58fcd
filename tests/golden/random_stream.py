#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers of xoshiro256** seeded by SplitMix64, written from the published algorithms (Blackman and Vigna;
Steele, Lea and Flood), for tests/unit/base/test_random_stream.cpp. Both are first checked against published outputs.

A stream's state: starting from the seed, for each of (FNV-1a of the name, epoch, step, item) the state becomes
SplitMix64's next output XOR the coordinate; the four words of the generator are the next four outputs.
"""
import json
import os

MASK = (1 << 64) - 1


class SplitMix64:
    def __init__(self, state):
        self.state = state

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)


class Xoshiro256StarStar:
    def __init__(self, state):
        self.s = list(state)

    def next(self):
        def rotate(x, k):
            return ((x << k) | (x >> (64 - k))) & MASK

        s = self.s
        result = (rotate((s[1] * 5) & MASK, 7) * 9) & MASK
        t = (s[1] << 17) & MASK
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = rotate(s[3], 45)
        return result


def fnv1a(text):
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = ((value ^ byte) * 0x100000001B3) & MASK
    return value


def stream(seed, name, epoch, step, item):
    state = seed
    for coordinate in (fnv1a(name), epoch, step, item):
        state = SplitMix64(state).next() ^ coordinate
    mixer = SplitMix64(state)
    return Xoshiro256StarStar([mixer.next() for _ in range(4)])


# Published: SplitMix64 from 1234567, xoshiro256** from (1, 2, 3, 4), FNV-1a of "a".
mixer = SplitMix64(1234567)
assert [mixer.next() for _ in range(3)] == [6457827717110365317, 3203168211198807973, 9817491932198370423]
generator = Xoshiro256StarStar([1, 2, 3, 4])
assert [generator.next() for _ in range(4)] == [11520, 0, 1509978240, 1215971899390074240]
assert fnv1a("a") == 0xAF63DC4C8601EC8C

rows = []
for coordinates in [(0, "", 0, 0, 0), (1, "sampling", 0, 0, 0), (1, "sampling", 0, 0, 1), (1, "sampling", 0, 1, 0),
                    (1, "sampling", 1, 0, 0), (MASK, "batch order", MASK, MASK, MASK), (42, "Tönung", 3, 77, 1000000)]:
    source = stream(*coordinates)
    seed, name, epoch, step, item = coordinates
    rows.append({"seed": "%x" % seed, "name": name, "epoch": "%x" % epoch, "step": "%x" % step, "item": "%x" % item,
                 "values": ["%016x" % source.next() for _ in range(6)]})
out = os.path.join(os.path.dirname(os.path.abspath(__file__)), "data/random_stream.json")
with open(out, "w", encoding="utf-8") as sink:
    json.dump(rows, sink, indent=1)
    sink.write("\n")
