# SPDX-License-Identifier: GPL-3.0-or-later
"""What MMA says about a groove file: its grooves, and the drum and bass tracks of each."""

import json
import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

BASS_VOICES = {
    "AcousticBass", "FingeredBass", "PickedBass", "FretlessBass",
    "SlapBass1", "SlapBass2", "SynthBass1", "SynthBass2",
}  # fmt: skip
# Groove files write some voices in other capitals.
_BASS_VOICE_BY_LOWER = {voice.lower(): voice for voice in BASS_VOICES}


class MmaError(Exception):
    """MMA could not read a groove file or make a song; the message is MMA's own."""


@dataclass(frozen=True)
class Hit:
    """One drum hit: beat from 1, in quarters (2.5 is half way between beats two and three)."""

    beat: float
    velocity: int


@dataclass(frozen=True)
class DrumTrack:
    """A drum track: its tone, or "" if that changes, and the hits of every bar of its sequence."""

    tone: str
    bars: tuple[tuple[Hit, ...], ...]


@dataclass(frozen=True)
class Groove:
    name: str
    bars: int
    drums: dict[str, DrumTrack]
    bass: tuple[str, ...]


@dataclass(frozen=True)
class GrooveFile:
    """`path` is the name in MMA's library, such as "stdlib/bossanova"."""

    path: str
    grooves: dict[str, Groove]
    bass_tracks: tuple[str, ...]
    drum_tracks: tuple[str, ...]
    bass_voice: str

    def named(self, pattern: str) -> list[Groove]:
        return [groove for groove in self.grooves.values() if re.search(pattern, groove.name, re.IGNORECASE)]

    @property
    def triplets(self) -> bool:
        """Whether the drums divide beats in three."""
        thirds = [
            0.3 < hit.beat % 1 < 0.37 or 0.63 < hit.beat % 1 < 0.7
            for groove in self.grooves.values()
            for track in groove.drums.values()
            for bar in track.bars
            for hit in bar
        ]
        return sum(thirds) > 0.02 * len(thirds)


def run_mma(arguments: list[str], folder: Path) -> str:
    """Run MMA in `folder` with nothing of the user's own set-up; return what it prints."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "0"}
    done = subprocess.run(
        ["mma", "-w", *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise MmaError(" ".join(done.stdout.split()[-40:]) or done.stderr.strip())
    return done.stdout


def is_four_four(text: str) -> bool:
    """Whether a groove file's source keeps to 4/4 throughout."""
    times = re.findall(r"(?im)^\s*time\s+(\d+)", text)
    meters = re.findall(r"(?im)^\s*timesig\s+(\d+)[ /]+(\d+)", text)
    return all(time == "4" for time in times) and all(meter == ("4", "4") for meter in meters)


def _hits(sequence: str) -> tuple[Hit, ...]:
    hits = []
    for item in sequence.split(";"):
        fields = item.split()
        if len(fields) == 3:
            hits.append(Hit(float(fields[0]), int(fields[2])))
    return tuple(hits)


def _is_bass(track: dict) -> bool:
    """Bass and Walk tracks, without those that double the bass on another instrument."""
    kind, _, suffix = track["track"].partition("-")
    if kind not in ("BASS", "WALK"):
        return False
    return not suffix or all(voice.lower() in _BASS_VOICE_BY_LOWER for voice in track["voice"])


def read_groove_file(library: Path, path: str, folder: Path) -> GrooveFile:
    """Ask MMA for the grooves of library file `path`; those without drums or bass are left out."""
    printed = run_mma(["-Djs", str(library / f"{path}.mma")], folder)
    grooves: dict[str, Groove] = {}
    voices: list[str] = []
    for entry in json.loads(printed[printed.index("JSON") + 4 :]):
        drums = {
            track["track"]: DrumTrack(
                track["voice"][0] if len(set(track["voice"])) == 1 else "",
                tuple(_hits(sequence) for sequence in track["sequence"]),
            )
            for track in entry["tracks"]
            if track["track"].partition("-")[0] == "DRUM"
        }
        bass = [track for track in entry["tracks"] if _is_bass(track)]
        if not bass or not any(any(track.bars) for track in drums.values()):
            continue
        voices += [_BASS_VOICE_BY_LOWER.get(voice.lower(), "") for track in bass for voice in track["voice"]]
        grooves[entry["groove"]] = Groove(
            entry["groove"], entry["size"], drums, tuple(track["track"] for track in bass)
        )
    known = [voice for voice in voices if voice]
    return GrooveFile(
        path,
        grooves,
        tuple(sorted({name for groove in grooves.values() for name in groove.bass})),
        tuple(sorted({name for groove in grooves.values() for name in groove.drums})),
        max(sorted(set(known)), key=known.count) if known else "AcousticBass",
    )
