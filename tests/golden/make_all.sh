#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes all goldens under data/ anew. Needs python3-torch, python3-numpy, python3-scipy, python3-mido (Debian). PYTHON overrides the interpreter.
set -eu
cd "$(dirname "$0")"
for script in loops2022 loops2021 sampling prdc loop_metrics analysis_references due_frames loop_detector code_usage logistic \
    musae musae_analyses musae_states code_transformer embedding odd_bars; do
    echo "$script" >&2
    "${PYTHON:-/usr/bin/python3}" "$script.py"
done
