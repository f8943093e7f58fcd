# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what `loopwright models --json` says of models and options as texts that lupdate finds."""
import json
import sys

words = []
for model in json.load(sys.stdin)["models"]:
    words.append(model["description"])
    words += [option["description"] for option in model["options"]]
print("// SPDX-License-Identifier: GPL-3.0-or-later")
print("// Written by translations/update; for lupdate only.")
print("// clang-format off")
for word in dict.fromkeys(words):
    print(f'QT_TRANSLATE_NOOP("Engine", {json.dumps(word, ensure_ascii=False)})')
