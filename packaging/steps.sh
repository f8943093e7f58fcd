# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by ./start and ./check: named, timed steps whose output is kept in build/logs and shown only when one fails.

# A torch source takes 1 GB to compile: no more jobs than cores or memory allow.
jobs=${LOOPWRIGHT_JOBS:-$(awk -v cores="$(nproc)" '/^MemAvailable/ { fit = int($2 / 1500000)
  print (fit < 1 ? 1 : fit < cores ? fit : cores) }' /proc/meminfo)}

# step NAME HELP COMMAND...: HELP is the sentence shown after the last lines of the log.
step() {
  local name=$1 help=$2 log="build/logs/${1// /-}.log" began=$SECONDS
  shift 2
  mkdir -p build/logs
  printf '%s … ' "$name"
  if "$@" >"$log" 2>&1 </dev/null; then
    printf '%d s\n' $((SECONDS - began))
  else
    printf 'failed after %d s. The end of %s:\n\n' $((SECONDS - began)) "$log"
    tail -n 40 "$log"
    printf '\n%s\n' "$help"
    exit 1
  fi
}

# build_preset PRESET [TARGET...]: configures when there is nothing yet or the presets changed, then builds.
build_preset() {
  local preset=$1
  shift
  if [[ ! -e build/$preset/build.ninja || CMakePresets.json -nt build/$preset/build.ninja ]]; then
    cmake --preset "$preset" || return
  fi
  cmake --build "build/$preset" -j "$jobs" ${1:+--target "$@"}
}

kBuildHelp="The lines with 'error:' say what does not compile. Out of memory? Try again with LOOPWRIGHT_JOBS=1.
After a large change or a moved folder, delete build/ and try again."
