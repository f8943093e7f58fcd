# SPDX-License-Identifier: GPL-3.0-or-later
"""Chord progressions, written in C or A minor, built from four-bar cells.

A cell is four bars separated by "|"; a bar holds one chord, or two chords of two beats each.
A section is a cell twice, a period (the second half begins like the first and ends otherwise),
two different cells, or a fixed form such as a twelve-bar blues.
"""

from dataclasses import dataclass
from random import Random

Bar = tuple[str, ...]


def _bars(text: str) -> list[Bar]:
    return [tuple(bar.split()) for bar in text.split("|")]


def _cells(text: str) -> list[list[Bar]]:
    return [_bars(line) for line in text.strip().splitlines()]


@dataclass(frozen=True)
class Book:
    """The material of one kind of harmony: cells that open, two-bar endings, and fixed forms."""

    cells: list[list[Bar]]
    endings: list[list[Bar]]
    forms: list[list[Bar]]


BOOKS = {
    "pop": Book(
        _cells(
            """C | G | Am | F
            Am | F | C | G
            C | Am | F | G
            F | G | Em | Am
            C | Em | F | G
            C | F | Am | G
            F | C | G | Am
            C | G/B | Am | Em
            Dm | F | C | G
            C | C/E | F | G
            F | Fm | C | C
            C G | Am Em | F C | F G
            C | Am7 | Dm7 | G7
            Am G | F | C | G
            C Em | F G | C Am | Dm G
            C | Dm | Em | F"""
        ),
        _cells(
            """F | G
            Dm G | C
            F G | C
            Dm | G
            F Fm | C
            Am D7 | G
            F C | G"""
        ),
        [],
    ),
    "rock": Book(
        _cells(
            """C | Bb | F | C
            C | F | G | F
            Am | G | F | G
            Em | G | D | A
            C | C | F | G
            C | Eb | F | C
            Em | C | G | D
            C | G | F | F
            Am | C | D | F
            E | E | A | B
            C Bb | F C | C Bb | F
            C | Ab | Bb | C
            Em | Em | G A | Em
            A | A | D | E"""
        ),
        _cells(
            """F | G
            Bb F | C
            Ab Bb | C
            D | G
            F C | G"""
        ),
        [_bars("C7|C7|C7|C7|F7|F7|C7|C7|G7|F7|C7|G7")],
    ),
    "minor": Book(
        _cells(
            """Am | F | G | Am
            Am | Dm | E7 | Am
            Cm | Ab | Bb | Cm
            Dm | C | Bb | A7
            Am | G | F | E7
            Cm | Cm | Fm | G7
            Em | C | D | Bm
            Am | Em | F | E7
            Am | C | F | E
            Em | D | C | B7
            Am Em | F C | Dm Am | E7
            Cm Bb | Ab | Cm Bb | Ab G7
            Dm | Gm | A7 | Dm
            Am | Am | Dm | E7"""
        ),
        _cells(
            """Dm E7 | Am
            F | E7
            Bdim E7 | Am
            F G | Am
            Dm | E7"""
        ),
        [_bars("Am|Dm|G|C|F|Bdim|E7|Am"), _bars("Cm|Cm|Cm|Cm|Fm|Fm|Cm|Cm|Ab|G7|Cm|G7")],
    ),
    "blues": Book(
        _cells(
            """C7 | F7 | C7 | C7
            C7 | C7 | F7 | C7
            A7 | D7 | A7 | E7
            G7 | G7 | C7 | G7
            E7 | A7 | E7 | B7
            Cm7 | Fm7 | Cm7 | G7
            C7 | A7 | D7 | G7"""
        ),
        _cells(
            """G7 F7 | C7 G7
            G7 | C7
            D7 G7 | C7
            Ab7 G7 | C7"""
        ),
        [
            _bars("C7|F7|C7|C7|F7|F7|C7|A7|Dm7|G7|C7|G7"),
            _bars("C7|C7|C7|C7|F7|F7|C7|C7|G7|F7|C7|G7"),
            _bars("G7|C7|G7|G7|C7|C7|G7|E7|A7|D7|G7|D7"),
            _bars("Am7|Am7|Am7|Am7|Dm7|Dm7|Am7|Am7|F7|E7|Am7|E7"),
            _bars("A7|D7|A7|A7|D7|D7|A7|A7|E7|D7|A7 D7|A7 E7"),
            _bars("C7|G7|F7|F7|C7|G7|C7|G7"),
            _bars("F7|Bb7|F7|Cm7 F7|Bb7|Bdim7|F7|D7|Gm7|C7|F7 D7|Gm7 C7"),
        ],
    ),
    "jazz": Book(
        _cells(
            """Dm7 | G7 | CM7 | CM7
            CM7 Am7 | Dm7 G7 | Em7 A7 | Dm7 G7
            CM7 | A7 | Dm7 | G7
            Em7 | A7 | Dm7 | G7
            FM7 | Fm6 | Em7 | A7
            Dm7b5 | G7 | Cm7 | Cm7
            Am7 | D7 | GM7 | GM7
            Gm7 C7 | FM7 | Fm7 Bb7 | EbM7
            Cm7 | Fm7 | Bb7 | EbM7
            CM7 | C#dim7 | Dm7 | G7
            CM7 | Bm7b5 E7 | Am7 | Gm7 C7
            C6 | C7 | F6 | Fm6
            Am7 | Am7 | Bm7b5 | E7
            F7 | F7 | Bb7 | Bb7
            EbM7 | Cm7 | Fm7 | Bb7"""
        ),
        _cells(
            """Dm7 G7 | CM7
            Dm7 | G7
            Em7 A7 | Dm7 G7
            Fm7 Bb7 | CM7
            Dm7b5 G7 | CM7
            Am7 D7 | Dm7 G7"""
        ),
        [
            _bars("FM7|FM7|Gm7|C7|Am7|D7|Gm7|C7"),
            _bars("C6 A7|Dm7 G7|C6 A7|Dm7 G7|C7|F6 Fm6|C6 A7|Dm7 G7"),
            _bars("E7|E7|A7|A7|D7|D7|G7|G7"),
            _bars("F7|Bb7|F7|F7|Bb7|Bb7|F7|D7|Gm7|C7|F7|C7"),
            _bars("Am7|Dm7|G7|CM7|FM7|Bm7b5|E7|Am7"),
        ],
    ),
    "modal": Book(
        _cells(
            """Dm7 | Dm7 | Dm7 | Dm7
            Dm7 | Em7 | Dm7 | Em7
            Am7 | D | Am7 | D
            Em7 | Em7 | A | A
            C | Bb | C | Bb
            Gm7 | C7 | Gm7 | C7
            Dm7 | G7 | Dm7 | G7
            Am7 | Bm7 | C | Bm7
            E | F | E | F
            FM7 | G | FM7 | Em7"""
        ),
        _cells(
            """F | G
            Em7 | A7
            Bb | C
            Eb | Dm7"""
        ),
        [_bars("Dm7|Dm7|Dm7|Dm7|Ebm7|Ebm7|Dm7|Dm7")],
    ),
    "funk": Book(
        _cells(
            """E7 | E7 | E7 | A7
            Em7 | A7 | Em7 | A7
            Dm7 | Dm7 | G7 | G7
            C9 | C9 | F9 | C9
            Am7 | Am7 | Dm7 | E7
            Am7 D7 | Am7 D7 | Am7 D7 | F E7
            Fm7 | Bb7 | Fm7 | Bb7
            Cm7 | Cm7 | Cm7 F7 | Cm7
            Gm7 | Gm7 | Eb | F
            Dm7 | C | Bb | Am7"""
        ),
        _cells(
            """F | E7
            G7 | G7
            Bb C | Dm7
            Eb F | G7"""
        ),
        [],
    ),
    "latin": Book(
        _cells(
            """Dm7 | G7 | CM7 | Am7
            CM7 | CM7 | D7 | D7
            Am | G | F | E7
            C | F | G | F
            Cm | G7 | Cm | G7
            Dm | A7 | Dm | A7
            C F | G F | C F | G F
            Am | Dm | E7 | Am
            Am7 | D7 | Gm7 | C7
            C | G7 | G7 | C
            FM7 | G7 | Gm7 | Gb7
            Am | Am | E7 | E7"""
        ),
        _cells(
            """Dm7 Db7 | CM7
            Dm7 G7 | C
            F E7 | Am
            G7 | C
            Bm7b5 | E7"""
        ),
        [_bars("FM7|FM7|G7|G7|Gm7|Gb7|FM7|Gb7"), _bars("Am|Am|Dm|Dm|E7|E7|Am|E7")],
    ),
    "country": Book(
        _cells(
            """C | F | C | G
            G | C | D | G
            C | C | F | C
            A | D | E | A
            C | G | C | C
            C | D7 | G7 | C
            G | Em | C | D
            C | C7 | F | C
            D | G | A | D
            C F | C | C G | C"""
        ),
        _cells(
            """G7 | C
            C G | C
            D7 | G7
            F C | G7
            F G7 | C"""
        ),
        [_bars("C|C|F|F|G7|G7|C|C"), _bars("C|C|C|G7|C|C7|F|C G7")],
    ),
    "old": Book(
        _cells(
            """C | A7 | D7 | G7
            C A7 | D7 G7 | C A7 | D7 G7
            C | E7 | A7 | A7
            C | C#dim7 | G7 | G7
            F | Fm | C | A7
            C | B7 | C | A7
            G7 | C | G7 | C
            E7 | A7 | D7 | G7
            C | Am | Dm | G7"""
        ),
        _cells(
            """D7 G7 | C
            D7 | G7
            F Fm | C
            Dm7 G7 | C6"""
        ),
        [_bars("C|C|E7|E7|A7|A7|D7|G7"), _bars("F|F#dim7|C|A7|D7|G7|C F|C G7")],
    ),
}


def section(random: Random, book: Book) -> list[Bar]:
    """Eight bars, or the length of a fixed form (8 or 12)."""
    if book.forms and random.random() < 0.15 * min(len(book.forms), 3):
        return list(random.choice(book.forms))
    cell = random.choice(book.cells)
    shape = random.random()
    if shape < 0.5:
        return cell + cell
    if shape < 0.85:
        return cell + cell[:2] + random.choice(book.endings)
    return cell + random.choice(book.cells)
