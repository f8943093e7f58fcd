#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the corpora that the starter's models are trained on, from Debian packages only.

usage: make_corpus.py OUTDIR [whole]

The songs over MMA's grooves are of drums and bass, or, `whole`, of all that their grooves play. Writes
OUTDIR/{mma,freedoom,openttd,planetblupi}/**.mid and OUTDIR/labels.csv. The packages needed are in packages.txt. The
same package versions give the same bytes. OUTDIR must be new or empty.
"""

import csv
import hashlib
import multiprocessing
import os
import shutil
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random

from grooves import GrooveFile, MmaError, is_four_four, read_groove_file
from midi_grid import STEPS_PER_BAR, Grid, MidiError, read_grid
from songs import render_song, song_source
from styles import style_of
from wad import WadError, midi_lumps

SEED = 20221
SONGS_PER_GROOVE_FILE = 10
# Two files whose songs repeat themselves least: with ten songs each would be more than 3% of the training loops.
SONGS_OF = {"stdlib/broadway": 8, "stdlib/bwmarch": 8}
# Families are split 80/10/10 later: 2% of all loops stay below 3% of the training loops.
MAX_FAMILY_SHARE = 0.02
WORKERS = 2
# A song may have this share of its bass notes under this pitch (the low E of a bass guitar is 28).
LOWEST_BASS = 26
MAX_LOW_BASS = 0.05
WINDOW_BARS = 8
MIN_CELLS = 32
# Bars 1 and 5 of a loop differ in at most this many of 16 x 57 cells.
MAX_BAR_DISTANCE = 9

MMA_LIBRARY = Path("/usr/share/mma/lib")
MMA_COLLECTIONS = ("stdlib", "pflib")
WAD_FILES = [Path("/usr/share/games/doom") / name for name in ("freedoom1.wad", "freedoom2.wad", "freedm.wad")]
OPENTTD_FOLDER = Path("/usr/share/games/openttd/baseset/openmsx")
PLANETBLUPI_FOLDER = Path("/usr/share/planetblupi/music")

LICENCES = {
    "mma": "GPL-2+ (MMA groove library)",
    "freedoom": "BSD-3-Clause",
    "openttd": "GPL-2",
    "planetblupi": "GPL-3+",
}


@dataclass(frozen=True)
class Song:
    """One line of labels.csv, the file's bytes, and its grid (None where it has no drums and bass)."""

    path: str
    genre: str
    family: str
    source: str
    data: bytes
    grid: Grid | None
    sections: list[int]


def _grid_or_none(data: bytes) -> Grid | None:
    try:
        return read_grid(data)
    except MidiError:
        return None


def _render(file: GrooveFile, number: int, folder: Path, whole: bool) -> tuple[bytes, Grid, list[int]]:
    """One song; its bass goes up an octave where too much of it lies under a bass guitar's range."""
    for raised in (False, True):
        random = Random(f"{SEED}/{file.path}/{number}")
        source, sections = song_source(file, style_of(Path(file.path).name), number, random, raised)
        data = render_song(file, source, folder, whole)
        grid = read_grid(data)
        low = sum(pitch < LOWEST_BASS for pitch in grid.bass_pitches)
        if low <= MAX_LOW_BASS * len(grid.bass_pitches):
            break
    return data, grid, sections


def _songs_of_groove_file(path: str, whole: bool) -> tuple[list[Song], list[str]]:
    """All songs over one groove file, and a line for each that was dropped."""
    songs, dropped = [], []
    genre = style_of(Path(path).name).genre
    folder = Path(tempfile.mkdtemp(prefix="loopwright-starter-"))
    try:
        file = read_groove_file(MMA_LIBRARY, path, folder)
        if not file.grooves:
            return [], []
        for number in range(SONGS_OF.get(path, SONGS_PER_GROOVE_FILE)):
            try:
                data, grid, sections = _render(file, number, folder, whole)
            except (MmaError, MidiError) as error:
                dropped.append(f"{path} song {number}: {error}")
                continue
            songs.append(Song(f"mma/{path}_{number:02}.mid", genre, path, "mma", data, grid, sections))
    except MmaError as error:
        dropped.append(f"{path}: {error}")
    finally:
        shutil.rmtree(folder)
    return songs, dropped


def mma_songs(whole: bool) -> tuple[list[Song], list[str]]:
    paths = []
    for collection in MMA_COLLECTIONS:
        for file in sorted((MMA_LIBRARY / collection).glob("*.mma")):
            if is_four_four(file.read_text(encoding="utf-8", errors="replace")):
                paths.append(f"{collection}/{file.stem}")
    songs: list[Song] = []
    dropped: list[str] = []
    with multiprocessing.Pool(WORKERS) as pool:
        for index, (made, lost) in enumerate(pool.imap(partial(_songs_of_groove_file, whole=whole), paths)):
            songs += made
            dropped += lost
            if (index + 1) % 15 == 0 or index + 1 == len(paths):
                print(f"MMA: groove file {index + 1} of {len(paths)}, {len(songs)} songs", file=sys.stderr)
    return songs, dropped


def freedoom_songs() -> list[Song]:
    songs = []
    for wad in WAD_FILES:
        for name, data in midi_lumps(wad):
            songs.append(Song(f"freedoom/{wad.stem}_{name}.mid", "game", "", "freedoom", data, _grid_or_none(data), []))
    return songs


def folder_songs(folder: Path, source: str) -> list[Song]:
    files = sorted(folder.glob("*.mid"))
    return [
        Song(f"{source}/{file.name}", "game", "", source, data, _grid_or_none(data), [])
        for file in files
        for data in [file.read_bytes()]
    ]


def without_duplicates(songs: list[Song]) -> list[Song]:
    """The first song of each content."""
    by_hash: dict[bytes, Song] = {}
    for song in songs:
        by_hash.setdefault(hashlib.sha256(song.data).digest(), song)
    return list(by_hash.values())


def windows(grid: Grid):
    """Bytes of every 8-bar window (stride 1 bar) with enough drum and bass cells, and whether it loops."""
    span = WINDOW_BARS * STEPS_PER_BAR
    for start in range(0, len(grid.drums) - span + 1, STEPS_PER_BAR):
        drums, bass = grid.drums[start : start + span], grid.bass[start : start + span]
        if sum(mask.bit_count() for mask in drums) < MIN_CELLS or sum(map(bool, bass)) < MIN_CELLS:
            continue
        distance = 0
        for step in range(STEPS_PER_BAR):
            other = step + 4 * STEPS_PER_BAR
            distance += (drums[step] ^ drums[other]).bit_count()
            if bass[step] != bass[other]:
                distance += bool(bass[step]) + bool(bass[other])
        loops = distance <= MAX_BAR_DISTANCE and bool(drums[0] & 1) and bass[0] > 0
        yield tuple(drums), tuple(bass), loops


def loop_key(drums: tuple[int, ...], bass: tuple[int, ...]) -> bytes:
    """Equal for loops that differ only in the bar they begin with or in the key."""
    lowest = min(pitch for pitch in bass if pitch)
    relative = [pitch - lowest + 1 if pitch else 0 for pitch in bass]
    turns = []
    for turn in range(0, len(drums), STEPS_PER_BAR):
        turns.append((drums[turn:] + drums[:turn], relative[turn:] + relative[:turn]))
    return hashlib.sha256(repr(min(turns)).encode()).digest()


def limit_families(songs: list[Song]) -> list[Song]:
    """Drop the last songs of groove files that would hold too many of the distinct loops."""
    keys = {
        song.path: {loop_key(drums, bass) for drums, bass, loops in windows(song.grid) if loops}
        for song in songs
        if song.grid
    }
    kept = list(songs)
    while True:
        loops: dict[str, set[bytes]] = {}
        for song in kept:
            loops.setdefault(song.family or song.path, set()).update(keys.get(song.path, ()))
        total = len(set().union(*loops.values())) if loops else 0
        heavy = [family for family, own in loops.items() if len(own) > MAX_FAMILY_SHARE * total]
        victims = {
            max(members, key=lambda song: song.path).path
            for family in heavy
            if len(members := [song for song in kept if song.family == family]) > 1
        }
        if not victims:
            return kept
        kept = [song for song in kept if song.path not in victims]


def print_summary(songs: list[Song]) -> None:
    drum_bars: dict[str, set] = {}
    all_windows, distinct_windows = 0, set()
    all_loops, distinct_loops = 0, set()
    keys: dict[str, set[bytes]] = {}
    for song in songs:
        if not song.grid:
            continue
        bars = drum_bars.setdefault(song.source, set())
        bars.update(bar for index in range(song.grid.bars) if any(bar := song.grid.drum_bar(index)))
        for drums, bass, loops in windows(song.grid):
            all_windows += 1
            distinct_windows.add((drums, bass))
            if loops:
                all_loops += 1
                distinct_loops.add((drums, bass))
                keys.setdefault(song.family or song.path, set()).add(loop_key(drums, bass))
    for source in LICENCES:
        own = [song for song in songs if song.source == source]
        playable = sum(song.grid is not None for song in own)
        print(
            f"{source}: {len(own)} songs, {playable} with drums and bass in 4/4, "
            f"{len(drum_bars.get(source, ()))} distinct drum bars"
        )
    print(f"distinct drum bars in all: {len(set().union(*drum_bars.values()))}")
    print(
        f"8-bar windows with {MIN_CELLS} drum and {MIN_CELLS} bass cells: {all_windows}, "
        f"distinct {len(distinct_windows)}"
    )
    unlike = set().union(*keys.values())
    print(
        f"of these, loops (bars 1 and 5 alike, kick and bass on the first step): {all_loops}, "
        f"distinct {len(distinct_loops)}, up to key and first bar {len(unlike)}"
    )
    for family, own in sorted(keys.items(), key=lambda item: -len(item[1]))[:3]:
        print(f"  {family}: {100 * len(own) / len(unlike):.1f}% of the loops")
    genres = Counter(song.genre for song in songs if song.grid)
    print("songs by genre: " + ", ".join(f"{genre} {count}" for genre, count in genres.most_common()))


def main() -> int:
    whole = sys.argv[2:] == ["whole"]
    if len(sys.argv) != (3 if whole else 2) or sys.argv[1].startswith("-"):
        print("usage: make_corpus.py OUTDIR [whole]", file=sys.stderr)
        return 2
    output = Path(sys.argv[1])
    needed = [MMA_LIBRARY, *WAD_FILES, OPENTTD_FOLDER, PLANETBLUPI_FOLDER]
    missing = [str(path) for path in needed if not path.exists()]
    if missing or not shutil.which("mma"):
        print(
            f"make_corpus.py: missing: {', '.join(missing or ['mma'])}; install the packages of "
            f"{Path(__file__).with_name('packages.txt')}",
            file=sys.stderr,
        )
        return 5
    if output.exists() and any(output.iterdir()):
        print(f"make_corpus.py: {output} is not empty; name a new folder", file=sys.stderr)
        return 3
    os.nice(10)
    began = time.monotonic()
    made, dropped = mma_songs(whole)
    try:
        found = freedoom_songs()
    except WadError as error:
        print(f"make_corpus.py: {error}", file=sys.stderr)
        return 3
    found += folder_songs(OPENTTD_FOLDER, "openttd") + folder_songs(PLANETBLUPI_FOLDER, "planetblupi")
    songs = limit_families(without_duplicates(made + found))

    for song in songs:
        path = output / song.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(song.data)
    with open(output / "labels.csv", "w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(["path", "genre", "family", "source", "licence", "sections"])
        for song in songs:
            licence, sections = LICENCES[song.source], " ".join(map(str, song.sections))
            table.writerow([song.path, song.genre, song.family, song.source, licence, sections])

    for line in dropped:
        print(f"dropped {line}")
    kept = sum(song.source == "mma" for song in songs)
    print(f"kept {kept} of {len(made)} MMA songs, so that no groove file dominates")
    print_summary(songs)
    print(f"{time.monotonic() - began:.0f} seconds")
    return 0


if __name__ == "__main__":
    sys.exit(main())
