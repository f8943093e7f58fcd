#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The speed lines: the program beside plain python3-torch and scikit-learn, taken in turns.

  cmake --preset release -B build/bench -DLOOPWRIGHT_TESTS=ON
  ninja -C build/bench bench_learning bench_prdc bench_tsne loopwright loopwright_learning_module
  /usr/bin/python3 tests/bench/compare.py [--quick] [--only NAME]... [--json FILE]

A line is the median of 7 alternations and its interquartile range. In an alternation each side is a process of its own:
the reference (tests/bench/reference.py) on Debian's default BLAS, the pthread OpenBLAS (package libopenblas0-pthread);
the program on the OpenMP OpenBLAS. Neither needs the system's alternatives to be changed. The machine must be idle.
Lines without a reference have a limit of their own. Exit status 1 if a line misses its target.
"""
import argparse
import collections
import json
import os
import pathlib
import shlex
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
LIBRARIES = pathlib.Path("/usr/lib/x86_64-linux-gnu")
Run = collections.namedtuple("Run", "value peak_mb report", defaults=[{}])


class Skipped(Exception):
    pass


class Setting:
    def __init__(self, options):
        self.build = options.build.resolve()
        self.corpora = options.corpora.resolve()
        self.threads = options.threads
        self.scratch = None

    def program(self, name):
        path = self.build / "bin" / name
        if not path.exists():
            raise Skipped(f"{path} is not built (see tests/bench/compare.py --help)")
        return str(path)


def blas(flavour):
    folder = LIBRARIES / f"openblas-{flavour}"
    if not (folder / "libblas.so.3").exists():
        raise Skipped(f"libopenblas0-{flavour} is not installed")
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("OMP_", "GOMP_", "OPENBLAS_", "LD_"))}
    return {**environment, "LD_LIBRARY_PATH": str(folder)}


def execute(command, environment):
    """-> standard output, seconds from start to end, peak memory in MB"""
    start = time.perf_counter()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen(command, env=environment, stdout=out, stderr=err)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.perf_counter() - start
        if process.returncode != 0:
            err.seek(0)
            sys.exit(f"{shlex.join(command)} ended with {process.returncode}: {err.read().decode(errors='replace')}")
        out.seek(0)
        return out.read().decode(), seconds, usage.ru_maxrss / 1024


def reported(command, flavour, job):
    """The seconds that a benchmark program says itself."""
    output, _, peak = execute(command, blas(flavour))
    for line in output.splitlines():
        result = json.loads(line)
        if result["job"] == job:
            # A library found elsewhere (an rpath, say) would make the comparison something else.
            used = result.get("blas")
            if used and flavour not in json.dumps(used):
                sys.exit(f"{shlex.join(command)} computed with {used}, not the {flavour} build of OpenBLAS")
            return Run(result["seconds"], peak, result)
    sys.exit(f"{shlex.join(command)} reports no {job}")


class Learning:
    """A job that reference.py and bench_learning both know."""
    unit = "s"

    def __init__(self, name, arguments, job, target, runs):
        self.name, self.arguments, self.job, self.target, self.runs = name, arguments, job, target, runs
        self.limit = f"ratio <= {target}"

    def counts(self, setting):
        return ["--repeat", str(self.runs), "--warm-up", "1", "--threads", str(setting.threads)]

    def reference_command(self, setting):
        return [sys.executable, str(ROOT / "tests/bench/reference.py"), *self.arguments, *self.counts(setting)]

    def command(self, setting):
        return [setting.program("bench_learning"), *self.arguments, *self.counts(setting)]

    def reference(self, setting):
        return reported(self.reference_command(setting), "pthread", self.job)

    def ours(self, setting):
        return reported(self.command(setting), "openmp", self.job)

    def passes(self, reference, ours, peak):
        return ours / reference <= self.target


class Prdc(Learning):
    def __init__(self):
        super().__init__("P/R/D/C 10,000", ["prdc", "--points", "10000", "--k", "5"], "prdc", 0.15, 1)
        self.limit += ", < 1000 MB"

    def command(self, setting):
        return [setting.program("bench_prdc"), "10000", "128", str(setting.threads), str(self.runs)]

    def passes(self, reference, ours, peak):
        return super().passes(reference, ours, peak) and peak < 1000


class Tsne(Learning):
    """One whole map a process; the divergence must be as low as the reference's."""
    def __init__(self):
        super().__init__("t-SNE 5,000 x 512", ["tsne", "--points", "5000", "--dim", "512"], "tsne", 1 / 3, 1)
        self.limit = "ratio <= 0.333, divergence <= 1.02 x"

    def counts(self, setting):
        return ["--repeat", "1", "--warm-up", "0", "--threads", str(setting.threads)]

    def command(self, setting):
        return [setting.program("bench_tsne"), "5000", "512", str(setting.threads)]

    def reference(self, setting):
        run = super().reference(setting)
        self.yardstick = run.report["divergence"]
        return run

    def ours(self, setting):
        run = super().ours(setting)
        self.divergence = run.report["divergence"]
        self.limit = f"ratio <= 0.333, divergence {self.divergence:.4f} <= 1.02 x {self.yardstick:.4f}"
        return run

    def passes(self, reference, ours, peak):
        return super().passes(reference, ours, peak) and self.divergence <= 1.02 * self.yardstick


class Whole:
    """The program from process start to end; no reference."""
    unit = "s"

    def __init__(self, name, arguments, seconds):
        self.name, self.arguments, self.seconds = name, arguments, seconds
        self.limit = f"< {seconds} s"

    def command(self, setting):
        return [setting.program("loopwright"), *self.arguments]

    def ours(self, setting):
        _, seconds, peak = execute(self.command(setting), blas("openmp"))
        return Run(seconds, peak)

    def passes(self, _, ours, peak):
        return ours < self.seconds


class Generate(Whole):
    def __init__(self):
        super().__init__("generate -n 8, whole process", ["generate", "-n", "8"], 3)

    def command(self, setting):
        if not (ROOT / "resources/starter/bundle").exists():
            raise Skipped("there is no starter bundle in resources/starter/bundle")
        out = tempfile.mkdtemp(dir=setting.scratch)
        return [*super().command(setting), "--out", str(pathlib.Path(out) / "loops")]


class Import(Whole):
    unit = "files/s"

    def __init__(self):
        super().__init__("import", [], 0)
        self.limit = ">= 500 files/s, < 500 MB"

    def command(self, setting):
        folders = sorted(setting.corpora.glob("multitrack_*"))
        if not folders:
            raise Skipped(f"there is no multitrack_* in {setting.corpora}")
        out = tempfile.mkdtemp(dir=setting.scratch)
        return [setting.program("loopwright"), "import", *map(str, folders), "--corpus",
                str(pathlib.Path(out) / "c.lwc"), "--all", "--json", "--threads", str(setting.threads)]

    def ours(self, setting):
        output, seconds, peak = execute(self.command(setting), blas("openmp"))
        return Run(json.loads(output)["files"] / seconds, peak)

    def passes(self, _, ours, peak):
        return ours >= 500 and peak < 500


JOBS = [
    Learning("VQ-VAE step, batch 128", ["vqvae-step", "--batch", "128"], "vqvae-step", 1.0, 3),
    Learning("VQ-VAE step, batch 2048", ["vqvae-step", "--batch", "2048"], "vqvae-step", 0.6, 1),
    Learning("prior step, batch 128", ["prior-step", "--batch", "128"], "prior-step", 0.9, 1),
    Learning("sample and decode 8", ["sample", "--loops", "8"], "sample+decode", 0.5, 5),
    Learning("sample and decode 2,000", ["sample", "--loops", "2000"], "sample+decode", 0.65, 1),
    Prdc(),
    Tsne(),
    Generate(),
    Whole("--help, whole process", ["--help"], 0.05),
    Import(),
]


def spread(values):
    """median [lower quartile, upper quartile], linear between neighbours"""
    quartiles = statistics.quantiles(values, n=4, method="inclusive") if len(values) > 1 else [values[0]] * 3
    return {"median": quartiles[1], "quartiles": [quartiles[0], quartiles[2]], "runs": values}


def shown(line, unit):
    low, high = line["quartiles"]
    return f"{line['median']:.4g} {unit} [{low:.4g}, {high:.4g}]"


def compare(job, setting, alternations):
    compared = hasattr(job, "reference")
    reference, ours, peak = [], [], 0
    for number in range(alternations):
        print(f"{job.name}: {number + 1} of {alternations}", file=sys.stderr, flush=True)
        if compared:
            reference.append(job.reference(setting).value)
        run = job.ours(setting)
        ours.append(run.value)
        peak = max(peak, run.peak_mb)
    line = {"job": job.name, "unit": job.unit, "target": job.limit, "ours": spread(ours), "peak_mb": round(peak),
            "command": shlex.join(job.command(setting))}
    middle = None
    if compared:
        line["reference"] = spread(reference)
        line["reference_command"] = shlex.join(job.reference_command(setting))
        middle = line["reference"]["median"]
        line["ratio"] = line["ours"]["median"] / middle
    line["passes"] = job.passes(middle, line["ours"]["median"], peak)
    return line


def row(line):
    if "skipped" in line:
        return f"| {line['job']} | | | | | {line['target']} | skipped: {line['skipped']} |"
    reference = shown(line["reference"], line["unit"]) if "reference" in line else ""
    ratio = f"{line['ratio']:.3f}" if "ratio" in line else ""
    return (f"| {line['job']} | {reference} | {shown(line['ours'], line['unit'])} | {ratio} | {line['peak_mb']} MB | "
            f"{line['target']} | {'pass' if line['passes'] else 'FAIL'} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="one alternation: whether everything runs, no speed line")
    parser.add_argument("--only", action="append", metavar="NAME", help="jobs whose name contains this")
    parser.add_argument("--json", type=pathlib.Path, metavar="FILE", help="write all numbers and commands there")
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build/bench")
    parser.add_argument("--corpora", type=pathlib.Path,
                        default=pathlib.Path(os.environ.get("LOOPWRIGHT_CORPORA", ROOT.parent / "shared/corpora")))
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    options = parser.parse_args()
    jobs = [job for job in JOBS if not options.only or any(part in job.name for part in options.only)]
    if not jobs:
        parser.error("the jobs are: " + "; ".join(job.name for job in JOBS))
    setting = Setting(options)
    lines = []
    print("| job | reference | ours | ratio | peak memory (ours) | target | |\n|---|---|---|---|---|---|---|", flush=True)
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory() as setting.scratch:
        for job in jobs:
            try:
                line = compare(job, setting, 1 if options.quick else 7)
            except Skipped as reason:
                line = {"job": job.name, "target": job.limit, "skipped": str(reason)}
            lines.append(line)
            print(row(line), flush=True)
    if options.json:
        options.json.write_text(json.dumps({"threads": options.threads, "load_before": load,
                                            "alternations": 1 if options.quick else 7, "lines": lines}, indent=1) + "\n")
    sys.exit(0 if all(line.get("passes", True) for line in lines) else 1)


if __name__ == "__main__":
    main()
