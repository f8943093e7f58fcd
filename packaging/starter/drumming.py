# SPDX-License-Identifier: GPL-3.0-or-later
"""What the drummer adds to a groove: fills, crashes, and small changes kept for a section."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from grooves import DrumTrack, Groove, Hit

# Tracks of our own, kept across groove changes.
OWN_TONES = {
    "DRUM-OWN-KICK": "KickDrum1",
    "DRUM-OWN-SNARE": "SnareDrum1",
    "DRUM-OWN-OPEN": "OpenHiHat",
    "DRUM-OWN-CRASH": "CrashCymbal1",
    "DRUM-OWN-HIGH": "HighTom1",
    "DRUM-OWN-MID": "HighTom2",
    "DRUM-OWN-LOW": "LowTom1",
}
_LETTER_TRACK = {
    "K": "DRUM-OWN-KICK",
    "S": "DRUM-OWN-SNARE",
    "O": "DRUM-OWN-OPEN",
    "H": "DRUM-OWN-HIGH",
    "M": "DRUM-OWN-MID",
    "L": "DRUM-OWN-LOW",
}
# One letter a 16th, ending with the bar.
_STRAIGHT_FILLS = """
    S.SS HHML SSSS S.S. M.L. S.L. .SSS SSML H.L.
    S.H.M.L. SSHHMMLL S..S..L. SSSSHHML S.SSM.L. ..SS..SS S.S.S.SS H.HHM.L. K.S.K.SS S..SL.L.
    HHHHMMMMLLLL .SS.HH.MM.LL S.SSH.HHL.LL S..S..S.H.M.
    S.S.H.H.M.M.L.L. SSSSHHHHMMMMLLLL S..SS..SH.H.M.L. K.SSK.HHK.MMK.LL S.KS.KH.KL.KS.S. LLLLMMMMHHHHSSSS
    S.SSH.HHM.MML.LL K.S.K.S.SSHHMMLL S...S...S.S.SSSS K..SK..SK.S.SSSS
""".split()
# One letter a third of a beat.
_TRIPLET_FILLS = """
    SSS HML S.S M.L SHL .SS S.L
    SSSHML S.SH.L S..L.. .SS.HL SHMSHL S.SS.S
    HHHMMMLLL S.SH.HL.L SSSHMLSSS
    SSSHHHMMMLLL S.SS.SH.HL.L S..S.SH.SL.S K.SK.SH.MLLL SSS...HML...
""".split()

# For grooves that leave the first beat to the bass.
_STRAIGHT_KICKS = ((1, 3), (1, 3), (1,), (1, 2, 3, 4), (1, 2.5, 3), (1, 3, 4.5), (1, 2.5), (1, 3, 3.5))
_TRIPLET_KICKS = ((1, 3), (1, 3), (1,), (1, 2, 3, 4), (1, 2.66667, 3), (1, 3, 4.66667))
_SNARE_TONES = {"SnareDrum1", "SnareDrum2", "SideKick", "HandClap"}


def hits_text(hits: list[Hit]) -> str:
    """An MMA drum sequence of one bar."""
    if not hits:
        return "z"
    return "{ " + "; ".join(f"{hit.beat:g} 1t {hit.velocity}" for hit in sorted(hits, key=lambda hit: hit.beat)) + " }"


@dataclass(frozen=True)
class Fill:
    """Hits by own track, which replace the groove's drums from beat `start` on."""

    start: float
    hits: dict[str, list[Hit]]


def fill(random: Random, triplets: bool) -> Fill:
    letters = random.choice(_TRIPLET_FILLS if triplets else _STRAIGHT_FILLS)
    unit = 1 / 3 if triplets else 0.25
    start = 5 - len(letters) * unit
    hits: dict[str, list[Hit]] = {}
    for index, letter in enumerate(letters):
        if letter != ".":
            velocity = random.randint(88, 112)
            hits.setdefault(_LETTER_TRACK[letter], []).append(Hit(round(start + index * unit, 5), velocity))
    return Fill(round(start, 5), hits)


@dataclass
class Touch:
    """Changes for one section: other tones, other sequences, and hits added in even and odd bars."""

    tones: dict[str, str] = field(default_factory=dict)
    sequences: dict[str, list[list[Hit]]] = field(default_factory=dict)
    added: tuple[dict[str, list[Hit]], dict[str, list[Hit]]] = field(default_factory=lambda: ({}, {}))


def _bars_with(track: DrumTrack, beat: float) -> int:
    return sum(any(abs(hit.beat - beat) < 0.01 for hit in bar) for bar in track.bars)


def _add(result: Touch, track: str, beats: Sequence[float], velocity: int, first: int = 0) -> None:
    """Add hits to every bar (`first` 0) or to every second one (`first` 1)."""
    for bars in result.added[first:]:
        bars[track] = [Hit(beat, velocity) for beat in beats]


def touch(random: Random, drums: Groove, triplets: bool) -> Touch:
    """At most three small changes, of the kind a drummer keeps for a whole section."""
    result = Touch()
    kicks = [name for name, track in drums.drums.items() if track.tone.startswith("KickDrum")]
    hats = [name for name, track in drums.drums.items() if track.tone == "ClosedHiHat"]
    busy_hats = [name for name in hats if sum(map(len, drums.drums[name].bars)) >= 4 * len(drums.drums[name].bars)]

    if busy_hats and random.random() < 0.22:
        for name in busy_hats:
            result.tones[name] = "RideCymbal1"
    elif busy_hats and random.random() < 0.15:
        for name in busy_hats:
            result.sequences[name] = [[hit for hit in bar if hit.beat % 1 < 0.01] for bar in drums.drums[name].bars]
    elif busy_hats and not triplets and random.random() < 0.2:
        beat = random.choice((4.5, 4.5, 2.5, 3.5))
        for name in busy_hats:
            result.sequences[name] = [
                [hit for hit in bar if abs(hit.beat - beat) > 0.01] for bar in drums.drums[name].bars
            ]
        _add(result, "DRUM-OWN-OPEN", (beat,), 90, random.randrange(2))

    has_downbeat = any(_bars_with(drums.drums[name], 1) for name in kicks)
    if not has_downbeat and random.random() < 0.65:
        _add(result, "DRUM-OWN-KICK", random.choice(_TRIPLET_KICKS if triplets else _STRAIGHT_KICKS), 88)
    elif kicks and random.random() < 0.4:
        places = (1.66667, 2.66667, 3.66667, 4.66667) if triplets else (1.75, 2.5, 2.75, 3.5, 3.75, 4.5, 4.75, 1.5)
        count = random.choice((1, 1, 2))
        free = [beat for beat in places if not any(_bars_with(drums.drums[name], beat) for name in kicks)]
        _add(result, "DRUM-OWN-KICK", random.sample(free, min(count, len(free))), 92, random.randrange(2))

    if not any(track.tone in _SNARE_TONES for track in drums.drums.values()) and random.random() < 0.4:
        _add(result, "DRUM-OWN-SNARE", random.choice(((2, 4), (2, 4), (4,), (3,))), 80)
    elif random.random() < 0.25:
        places = (2.66667, 4.66667, 1.66667) if triplets else (1.75, 2.25, 2.75, 3.25, 3.75, 4.25, 4.75)
        _add(result, "DRUM-OWN-SNARE", random.sample(places, random.choice((1, 2))), 45, random.randrange(2))
    return result
