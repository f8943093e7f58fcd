# SPDX-License-Identifier: GPL-3.0-or-later
"""Arranges songs over the grooves of one MMA file: sections, fill bars, chords, key and tempo."""

import copy
import re
from dataclasses import dataclass
from pathlib import Path
from random import Random

import drumming
import harmony
from grooves import Groove, GrooveFile, run_mma
from styles import Style

_FORMS = ("AABA", "ABAB", "AABB", "ABAC", "ABCA", "AAB", "ABCB", "ABBA")
_INTRO, _ENDING, _FILL = r"intro", r"end\d*$|\dE$", r"fill|break|\dF[AB]$"
_MIN_BARS = 36
LOOP_BARS = 8
# Bass tracks of the library sit in octave 3.
_RAISED_OCTAVE = 4


@dataclass
class Section:
    """A stretch of bars over one groove, perhaps with the drums of another of the same file."""

    groove: Groove
    drums: Groove
    chords: list[harmony.Bar]
    touch: drumming.Touch


class SongWriter:
    """The MMA source of one song, bar by bar."""

    def __init__(self, file: GrooveFile, style: Style, random: Random, raised: bool) -> None:
        self._file = file
        self._raised = raised
        self._random = random
        self._bar = 0
        self._own: dict[str, str] = {}
        self.sections: list[int] = []
        self.lines = [
            f"RndSeed {random.randrange(1, 2**31)}",
            f"Tempo {random.randint(*style.tempo)}",
            f"Transpose {random.randrange(-5, 7)}",
            f"Use {file.path}",
        ]
        # All bass tracks sound as one part: one channel, one program.
        self.lines += [f"{name} ChShare {file.bass_tracks[0]}" for name in file.bass_tracks[1:]]
        for track, tone in drumming.OWN_TONES.items():
            self.lines += [f"Begin {track}", f"  Tone {tone}", "  Sequence z", "  Sticky True", "End"]

    def start(self, groove: Groove, drums: Groove, touch: drumming.Touch) -> None:
        self.lines.append(f"Groove {groove.name}")
        if drums is not groove:
            for track in sorted(set(groove.drums) | set(drums.drums)):
                self.lines.append(f"{track} Groove {drums.name}")
        # Random timing would fall on a wrong 16th as often as on the right one.
        self.lines.append("AllTracks RTime 0")
        self.lines += [f"{track} Voice {self._file.bass_voice}" for track in groove.bass]
        if self._raised:
            self.lines += [f"{track} Octave {_RAISED_OCTAVE}" for track in groove.bass]
        for track, tone in touch.tones.items():
            self.lines.append(f"{track} Tone {tone}")
        for track, bars in touch.sequences.items():
            self.lines.append(f"{track} Sequence " + " ".join(drumming.hits_text(bar) for bar in bars))

    def own_hits(self, hits: dict[str, list[drumming.Hit]]) -> None:
        """What our own drum tracks play from the next bar on."""
        for track in drumming.OWN_TONES:
            text = drumming.hits_text(hits.get(track, []))
            if self._own.get(track, "z") != text:
                self.lines.append(f"{track} Sequence {text}")
                self._own[track] = text

    def cut_drums(self, section: Section, bar: int, beat: float) -> None:
        """Silence the groove's drums from `beat` on; lasts until the next groove."""
        for name, track in section.drums.drums.items():
            bars = section.touch.sequences.get(name, track.bars)
            hits = [hit for hit in bars[bar % len(bars)] if hit.beat < beat - 0.01]
            self.lines.append(f"{name} Sequence {drumming.hits_text(hits)}")

    def bar(self, chords: harmony.Bar) -> None:
        self._bar += 1
        self.lines.append(f"{self._bar} " + (" / ".join(chords) + " /" if len(chords) == 2 else chords[0]))

    @property
    def bars(self) -> int:
        return self._bar

    def section(self, section: Section, fills: list[Groove], triplets: bool, crash: bool) -> None:
        random = self._random
        self.start(section.groove, section.drums, section.touch)
        length = len(section.chords)
        if length == LOOP_BARS:
            self.sections.append(self.bars)
        restart = False
        for index, chords in enumerate(section.chords):
            if restart:
                self.start(section.groove, section.drums, section.touch)
                restart = False
            last = index == length - 1
            hits = copy.deepcopy(section.touch.added[index % 2])
            if crash and index == 0:
                hits["DRUM-OWN-CRASH"] = [drumming.Hit(1, 100)]
            fill_chance = 0.45 if last else 0.2 if index % 4 == 3 else 0
            if last and fills and random.random() < 0.45:
                groove = random.choice(fills)
                self.start(groove, groove, drumming.Touch())
                hits = {}
            elif random.random() < fill_chance:
                fill = drumming.fill(random, triplets)
                self.cut_drums(section, index, fill.start)
                kept = {
                    track: [hit for hit in added if hit.beat < fill.start - 0.01] for track, added in hits.items()
                }
                hits = {track: kept.get(track, []) + fill.hits.get(track, []) for track in drumming.OWN_TONES}
                restart = True
            self.own_hits(hits)
            self.bar(chords)
        self.own_hits({})


def _main_grooves(file: GrooveFile) -> list[Groove]:
    special = re.compile(f"{_INTRO}|{_ENDING}|{_FILL}", re.IGNORECASE)
    return [groove for groove in file.grooves.values() if not special.search(groove.name)]


def song_source(file: GrooveFile, style: Style, number: int, random: Random, raised: bool = False) -> tuple[str, list[int]]:
    """The MMA source of song `number` over `file`: 36 bars or more, all grooves used in turn.

    With it the bars, counted from 0, in which sections of LOOP_BARS bars begin.

    `raised` puts the bass an octave above the library's usual one.
    """
    mains = _main_grooves(file)
    intros, endings, fills = file.named(_INTRO), file.named(_ENDING), file.named(_FILL)
    triplets = file.triplets
    crash_chance = 0.15 if style.genre in ("jazz", "latin", "oldtime", "folk") else 0.45
    book = harmony.BOOKS[random.choice(style.books)]
    writer = SongWriter(file, style, random, raised)

    def new_section(order: int) -> Section:
        groove = mains[order % len(mains)] if random.random() < 0.75 else random.choice(mains)
        drums = random.choice(mains) if random.random() < 0.3 else groove
        return Section(groove, drums, harmony.section(random, book), drumming.touch(random, drums, triplets))

    if intros and random.random() < 0.35:
        intro = random.choice(intros)
        writer.start(intro, intro, drumming.Touch())
        for chords in harmony.section(random, book)[: min(max(intro.bars, 2), 8)]:
            writer.bar(chords)

    form = random.choice(_FORMS)
    sections = {letter: new_section(2 * number + index) for index, letter in enumerate("ABC")}
    place = 0
    while place < len(form) or writer.bars < _MIN_BARS:
        letter = form[place % len(form)]
        section = sections[letter]
        writer.section(section, fills, triplets, crash=random.random() < crash_chance)
        if random.random() < 0.5:
            section.touch = drumming.touch(random, section.drums, triplets)
        if random.random() < 0.3:
            section.chords = harmony.section(random, book)
        place += 1

    if endings and random.random() < 0.35:
        ending = random.choice(endings)
        writer.start(ending, ending, drumming.Touch())
        for chords in [random.choice(book.endings)[-1]] * min(max(ending.bars, 1), 4):
            writer.bar(chords)
    return "\n".join(writer.lines) + "\n", writer.sections


def render_song(file: GrooveFile, source: str, folder: Path, whole: bool = False) -> bytes:
    """The MIDI file of an MMA source: its drum and bass tracks only, or the whole band. Raises MmaError."""
    (folder / "song.mma").write_text(source, encoding="utf-8")
    tracks = [] if whole else ["-T", ",".join([*file.bass_tracks, *file.drum_tracks, *drumming.OWN_TONES])]
    output = folder / "song.mid"
    output.unlink(missing_ok=True)
    run_mma(["-xNOCREDIT", *tracks, "-f", str(output), "song.mma"], folder)
    return output.read_bytes()
