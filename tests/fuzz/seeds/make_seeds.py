#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the seed files of the fuzz targets into the folders beside this script. Sound is encoded by libsndfile."""
import ctypes
import json
import math
import pathlib
import struct

here = pathlib.Path(__file__).parent


def write(target, name, data):
    folder = here / target
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(data)


def variable_length(value):
    data = [value & 0x7F]
    while value := value >> 7:
        data.insert(0, value & 0x7F | 0x80)
    return bytes(data)


def chunk(name, data):
    return name + struct.pack(">I", len(data)) + data


def midi(format_, division, *tracks):
    header = chunk(b"MThd", struct.pack(">HHH", format_, len(tracks), division))
    return header + b"".join(chunk(b"MTrk", track) for track in tracks)


def event(delta, *data):
    return variable_length(delta) + bytes(data)


end = event(0, 0xFF, 0x2F, 0)
tempo = event(0, 0xFF, 0x51, 3, 7, 0xA1, 0x20)
meter = event(0, 0xFF, 0x58, 4, 3, 3, 24, 8)
name = event(0, 0xFF, 0x03, 4, 0x42, 0xE4, 0xDF, 0x21)
bass = event(0, 0xC1, 33) + event(0, 0x91, 36, 80) + event(240, 0x81, 36, 0) + event(0, 0x91, 38, 80) + event(480, 38, 0)
drums = event(0, 0x99, 35, 100) + event(120, 42, 100) + event(0, 35, 0) + event(120, 42, 0)
sysex = event(10, 0xF0, 5, 0x7E, 0x7F, 9, 1, 0xF7) + event(0, 0xF7, 2, 1, 2)
bend = event(5, 0xE1, 0, 64) + event(5, 0xB1, 7, 100) + event(5, 0xD1, 3) + event(5, 0xA1, 36, 3)

write("fuzz_midi", "format0.mid", midi(0, 480, tempo + meter + name + bass + drums + end))
write("fuzz_midi", "format1.mid", midi(1, 96, tempo + meter + end, name + bass + end, drums + end))
write("fuzz_midi", "format2.mid", midi(2, 120, tempo + bass + end, drums + end))
write("fuzz_midi", "sysex.mid", midi(1, 480, sysex + bend + bass + end))
write("fuzz_midi", "smpte.mid", midi(0, 0xE728, bass + end))
write("fuzz_midi", "no_end.mid", midi(0, 480, drums))
write("fuzz_midi", "truncated.mid", midi(1, 480, bass + end, drums + end)[:-9])
write("fuzz_midi", "no_length.mid", midi(0, 480, event(0, 0x90, 60, 1) + event(0, 60, 2) + event(0, 60, 0) + event(9, 60, 0) + end))
write("fuzz_midi", "stray.mid", b"\1\2" + midi(1, 24, bass + end) + b"\3" + chunk(b"XFIH", b"x") + chunk(b"MTrk", drums + end))
riff = midi(0, 480, drums + end)
riff = b"RMID" + b"data" + struct.pack("<I", len(riff)) + riff
write("fuzz_midi", "riff.rmi", b"RIFF" + struct.pack("<I", len(riff)) + riff)


def safetensors(header, data):
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + data


def tensor(dtype, shape, begin, end_):
    return {"dtype": dtype, "shape": shape, "data_offsets": [begin, end_]}


two = {"a": tensor("F32", [2, 2], 0, 16), "b": tensor("I64", [1], 16, 24), "__metadata__": {"version": "1"}}
write("fuzz_bundle", "two.safetensors", safetensors(two, bytes(range(24))))
write("fuzz_bundle", "empty.safetensors", safetensors({}, b""))
write("fuzz_bundle", "scalar.safetensors", safetensors({"s": tensor("F16", [], 0, 2)}, b"\0\x3c"))
write("fuzz_bundle", "huge.safetensors", safetensors({"h": tensor("F64", [1 << 40, 1 << 40], 0, 8)}, bytes(8)))
write("fuzz_bundle", "overlap.safetensors", safetensors({"a": tensor("U8", [4], 0, 4), "b": tensor("U8", [4], 2, 6)}, bytes(6)))
part = {"model": "vqvae", "weights": "0" * 64, "recipe": "0" * 64}
manifest = {"format": 1, "layout": "loop57", "bars": 8, "parts": {"codec": part, "prior": dict(part, model="code-prior")}}
write("fuzz_bundle", "bundle.json", json.dumps(manifest).encode())
write("fuzz_bundle", "newer.json", json.dumps(dict(manifest, format=99)).encode())


class SoundInfo(ctypes.Structure):
    _fields_ = [("frames", ctypes.c_int64), ("rate", ctypes.c_int), ("channels", ctypes.c_int),
                ("format", ctypes.c_int), ("sections", ctypes.c_int), ("seekable", ctypes.c_int)]


def sound(name, form, rate=8000, channels=1, seconds=0.2):
    """Eight bars, each a tone of its own, in a format of sndfile.h."""
    library = ctypes.CDLL("libsndfile.so.1")
    library.sf_open.restype = ctypes.c_void_p
    library.sf_write_float.argtypes = [ctypes.c_void_p, ctypes.POINTER(ctypes.c_float), ctypes.c_int64]
    library.sf_close.argtypes = [ctypes.c_void_p]
    frames = int(rate * seconds)
    values = [0.4 * math.sin(2 * math.pi * (300 + 200 * (8 * i // frames % 3)) * i / rate)
              for i in range(frames) for _ in range(channels)]
    info = SoundInfo(0, rate, channels, form, 0, 0)
    folder = here / "fuzz_sound"
    folder.mkdir(exist_ok=True)
    file = library.sf_open(str(folder / name).encode(), 0x20, ctypes.byref(info))
    library.sf_write_float(file, (ctypes.c_float * len(values))(*values), len(values))
    library.sf_close(file)


wav, aiff, flac, ogg, mpeg = 0x010000, 0x020000, 0x170000, 0x200000, 0x230000
pcm_u8, pcm_16, floats, adpcm, vorbis, opus, layer_3 = 5, 2, 6, 0x12, 0x60, 0x64, 0x82
sound("pcm.wav", wav | pcm_16, rate=8000, seconds=0.15)
sound("floats.wav", wav | floats, rate=11025, channels=2, seconds=0.1)
sound("bytes.wav", wav | pcm_u8, rate=48000, seconds=0.05)
sound("adpcm.wav", wav | adpcm, rate=8000)
sound("pcm.aiff", aiff | pcm_16, seconds=0.15)
sound("a.flac", flac | pcm_16, rate=16000, channels=2)
sound("vorbis.ogg", ogg | vorbis, rate=8000)
sound("opus.ogg", ogg | opus, rate=8000)
sound("layer3.mp3", mpeg | layer_3, rate=16000, seconds=0.3)
write("fuzz_sound", "tempos.csv", b"file,bpm\r\nrock_120_a.wav,120\r\n\"a, \"\"b\"\" 98bpm.ogg\",98.5\r\n")
