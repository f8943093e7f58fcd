# SPDX-License-Identifier: GPL-3.0-or-later
"""What the drummer adds to a groove: fills, crashes, and small changes kept for a section."""

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
        for bars in result.added[random.randrange(2) :]:
            bars["DRUM-OWN-OPEN"] = [Hit(beat, 90)]

    if kicks and random.random() < 0.4:
        places = (1.66667, 2.66667, 3.66667, 4.66667) if triplets else (1.75, 2.5, 2.75, 3.5, 3.75, 4.5, 4.75, 1.5)
        count = random.choice((1, 1, 2))
        free = [beat for beat in places if not any(_bars_with(drums.drums[name], beat) for name in kicks)]
        chosen = random.sample(free, min(count, len(free)))
        for bars in result.added[random.randrange(2) :]:
            bars["DRUM-OWN-KICK"] = [Hit(beat, 92) for beat in chosen]

    if random.random() < 0.25:
        places = (2.66667, 4.66667, 1.66667) if triplets else (1.75, 2.25, 2.75, 3.25, 3.75, 4.25, 4.75)
        chosen = random.sample(places, random.choice((1, 2)))
        for bars in result.added[random.randrange(2) :]:
            bars["DRUM-OWN-SNARE"] = [Hit(beat, 45) for beat in chosen]
    return result
