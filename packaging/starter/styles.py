# SPDX-License-Identifier: GPL-3.0-or-later
"""What a groove file's name says about its genre, tempo and harmony."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Style:
    """Tempo range in beats a minute, and the chord books to draw from (repeated = more often)."""

    genre: str
    tempo: tuple[int, int]
    books: tuple[str, ...]


_STYLES = (
    (r"metal", Style("metal", (120, 180), ("rock", "minor", "rock", "modal"))),
    (r"trance", Style("electronic", (120, 140), ("minor", "pop", "modal"))),
    (r"ska|calypso", Style("reggae_ska", (90, 150), ("pop", "country", "minor"))),
    (r"funk|soul|^rb$|boneym|strut|lfusion", Style("funk_soul", (90, 122), ("funk", "modal", "minor", "pop"))),
    (r"^blues|slowblues|fastblues|boggie", Style("blues", (72, 140), ("blues", "blues", "jazz", "minor"))),
    (
        r"bossa|samba|salsa|mambo|merengue|chacha|rhumba|beguine|bolero|tango|^son$",
        Style("latin", (92, 150), ("latin", "latin", "jazz", "minor")),
    ),
    (r"country|bluegrass|western|zydeco", Style("country", (95, 160), ("country", "country", "pop", "blues"))),
    (
        r"charleston|dixie|foxtrot|quickstep|softshoe|broadway",
        Style("oldtime", (100, 190), ("old", "old", "jazz", "country")),
    ),
    (r"jazz|swing|bebop|bigband|evansish|jive", Style("jazz", (100, 200), ("jazz", "jazz", "modal", "blues", "old"))),
    (r"ballad|spiritual|slowrock", Style("ballad", (60, 90), ("pop", "jazz", "minor", "country"))),
    (r"march|polka|folk$|bluefolk|desert", Style("folk", (90, 140), ("country", "old", "minor"))),
    (r"rock|beat|twist", Style("rock", (96, 152), ("rock", "pop", "minor", "modal", "blues"))),
)
_OTHER = Style("pop", (92, 132), ("pop", "pop", "minor", "modal"))


def style_of(stem: str) -> Style:
    """The first style whose pattern occurs in the file name."""
    for pattern, style in _STYLES:
        if re.search(pattern, stem.lower()):
            return style
    return _OTHER
