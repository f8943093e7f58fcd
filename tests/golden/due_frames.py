#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Frames at which ticks of a loop are due, in exact fractions, for tests/unit/audio/test_loop_timeline.cpp:
round((pass * loop_ticks + tick) * rate * us_per_quarter / (480 * 10^6)), halves up."""
import json
import math
import os
import random
from fractions import Fraction

DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "data", "due_frames.json")


def due(loop_ticks, us, rate, number, tick):
    exact = Fraction((number * loop_ticks + tick) * rate * us, 480 * 10**6)
    return math.floor(exact + Fraction(1, 2))


def main():
    draw = random.Random(3)
    rows = [(15360, 500000, 48000, 0, 0), (15360, 500000, 48000, 0, 480), (15360, 500000, 44100, 1, 0),
            (1920, 1, 8000, 0, 1), (1, 16777215, 96000, 1000000, 1), (7680, 500000, 8000, 0, 3)]
    for _ in range(200):
        loop_ticks = draw.choice([1920, 7680, 15360, 30720, 1440 * 8, draw.randint(1, 10**6)])
        us = draw.choice([500000, 517241, 468750, 327869, draw.randint(10000, 16777215)])
        rate = draw.choice([8000, 22050, 44100, 48000, 88200, 96000])
        rows.append((loop_ticks, us, rate, draw.choice([0, 1, 2, 999, draw.randint(0, 10**5)]),
                     draw.randint(0, loop_ticks)))
    with open(DATA, "w", encoding="utf-8") as file:
        file.write("[\n" + ",\n".join(json.dumps([*row, due(*row)]) for row in rows) + "\n]\n")


if __name__ == "__main__":
    main()
