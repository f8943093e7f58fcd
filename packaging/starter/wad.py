# SPDX-License-Identifier: GPL-3.0-or-later
"""The MIDI lumps of a Doom WAD file."""

import struct
from pathlib import Path


class WadError(Exception):
    """A file that is not a readable WAD; the message says which file and what is wrong."""


def midi_lumps(path: Path) -> list[tuple[str, bytes]]:
    """Return (lump name, bytes) of every lump that holds a Standard MIDI File, in directory order.

    A WAD is a 12-byte header (magic, lump count, directory offset) and a directory of 16-byte
    entries (offset, size, name padded with zeros), all little-endian.
    """
    data = path.read_bytes()
    if len(data) < 12 or data[:4] not in (b"IWAD", b"PWAD"):
        raise WadError(f"{path}: not a WAD file (no IWAD or PWAD at byte 0)")
    count, directory = struct.unpack_from("<II", data, 4)
    if directory + 16 * count > len(data):
        raise WadError(f"{path}: the lump directory at byte {directory} passes the end of the file")
    lumps = []
    for index in range(count):
        offset, size, raw_name = struct.unpack_from("<II8s", data, directory + 16 * index)
        if offset + size > len(data):
            raise WadError(f"{path}: lump {index} at byte {offset} passes the end of the file")
        lump = data[offset : offset + size]
        if lump.startswith(b"MThd"):
            lumps.append((raw_name.split(b"\0")[0].decode("ascii", "replace").lower(), lump))
    return lumps
