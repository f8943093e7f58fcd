# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills a .ts file with the pseudo-locale: accents, brackets, a third more letters in all but the shortest words. What is
shown without brackets was never translated; what is clipped will be clipped in German."""
import re
import sys
import xml.etree.ElementTree as tree

ACCENTS = str.maketrans("aeiouycnsAEIOUYCNS", "áéïöüýçñšÁÉÏÖÜÝÇÑŠ")
KEYS = re.compile(r"^(Ctrl|Shift|Alt)\+|^.{0,2}$|\*\.")
KEPT = re.compile(r"(%L?[0-9n]+|<[^>]*>|\[\*\]|&[A-Za-z])")


def pseudo(text):
    if KEYS.search(text):
        return text
    letters = len(re.sub(r"[^A-Za-z]", "", text))
    pieces = [p if KEPT.fullmatch(p) else p.translate(ACCENTS) for p in KEPT.split(text)]
    return "[" + "".join(pieces) + ("é" * (letters // 3) if letters > 5 else "") + "]"


file = tree.parse(sys.argv[1])
for message in file.iter("message"):
    translation = message.find("translation")
    translation.attrib.pop("type", None)
    text = pseudo(message.findtext("source"))
    forms = translation.findall("numerusform")
    if message.get("numerus") == "yes":
        for form in forms:
            form.text = text
    else:
        translation.text = text
with open(sys.argv[1], "w", encoding="utf-8") as out:
    out.write('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n')
    out.write(tree.tostring(file.getroot(), encoding="unicode") + "\n")
