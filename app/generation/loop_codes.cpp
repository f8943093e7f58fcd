// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/loop_codes.h"

#include <algorithm>

#include "app/document/region_edits.h"
#include "app/generation/passage.h"
#include "app/recipes/make_again.h"
#include "engine/learning/capabilities/codes/has_codes.h"
#include "engine/learning/capabilities/infills/infills.h"
#include "engine/learning/capabilities/samples/samples.h"

namespace loopwright {
namespace {

Tick ticksPerStep(const LoopContent &loop, const CodeStream &stream) {
  return stream.length > 0 ? loop.length() / stream.length : 0;
}

bool isOf(const CodeLock &lock, const CodeStream &stream) { return lock.stream.toStdString() == stream.name; }

LoopCodes without(LoopCodes codes, const LoopCodes &kept, const CodeCells &cells) {
  for (const CodeCell &cell : cells) {
    const auto stream = static_cast<std::size_t>(cell.stream), step = static_cast<std::size_t>(cell.step);
    codes[stream][step] = kept[stream][step];
  }
  return codes;
}

} // namespace

int CodedLoop::occurrences(const CodeCell &cell) const {
  const std::vector<int> &row = codes[static_cast<std::size_t>(cell.stream)];
  return static_cast<int>(std::count(row.begin(), row.end(), row[static_cast<std::size_t>(cell.step)]));
}

CodeCells lockedCells(const LoopContent &loop, const std::vector<CodeStream> &streams) {
  return lockedCells(plainLocksOf(loop), loop.length(), streams);
}

LoopContent withLockedCells(const LoopContent &loop, const std::vector<CodeStream> &streams, const CodeCells &cells) {
  LoopContent next = loop;
  next.locks.removeIf([&streams](const CodeLock &lock) {
    return std::any_of(streams.begin(), streams.end(), [&](const CodeStream &stream) { return isOf(lock, stream); });
  });
  for (const CodeCell &cell : cells) {
    const CodeStream &stream = streams[static_cast<std::size_t>(cell.stream)];
    const Tick ticks = ticksPerStep(loop, stream);
    next.locks.append({QString::fromStdString(stream.name), cell.step * ticks, ticks});
  }
  std::sort(next.locks.begin(), next.locks.end(), [](const CodeLock &a, const CodeLock &b) {
    return std::tie(a.first, a.stream, a.length) < std::tie(b.first, b.stream, b.length);
  });
  return next;
}

BitPlane lockedRegion(const LoopContent &loop, learning::LoadedBundle &bundle) {
  if (bundle.as<learning::HasCodes>() == nullptr || !isRead(loop, bundle.bars()))
    return BitPlane(loop.bars * bundle.layout().stepsPerBar(), bundle.layout().columns());
  const std::vector<CodeStream> &streams = bundle.as<learning::HasCodes>()->streams();
  return regionOf(lockedCells(loop, streams), streams, bundle.layout(), loop.bars);
}

LoopContent withCandidate(const LoopContent &loop, const LoopContent &candidate, const CellMask &passage,
                          const std::vector<CodeStream> &streams, const PitchLayout &layout) {
  LoopContent next = withCandidate(loop, candidate, passage);
  const CodeCells cells = lockedCells(loop, streams);
  if (cells.empty() || !isRead(next, loop.bars) || !isRead(loop, loop.bars))
    return next;
  const BitPlane locked = regionOf(cells, streams, layout, loop.bars);
  return replaceRegion(loop, rollOf(next, layout), withoutCells(regionOf({loop, passage}, layout), locked), layout);
}

Result<CodedLoop> coded(learning::LoadedBundle &bundle, const LoopContent &loop) {
  if (bundle.as<learning::HasCodes>() == nullptr)
    return failure(ErrorKind::badInput, "this model has no codes", {}, "choose one with a codec, such as the starter");
  if (!isRead(loop, bundle.bars()))
    return failure(ErrorKind::badInput,
                   "the model reads " + std::to_string(bundle.bars()) + " bars in 4/4, this loop is another");
  auto codes = bundle.as<learning::HasCodes>()->encode({rollOf(loop, bundle.layout())});
  if (!codes)
    return tl::unexpected(codes.error());
  return CodedLoop{loop, QString::fromStdString(bundle.hash()), bundle.layout(),
                   bundle.as<learning::HasCodes>()->streams(), std::move(codes->front())};
}

Result<CodedLoop> recoded(learning::LoadedBundle &bundle, const CodedLoop &loop, const LoopCodes &codes) {
  if (bundle.as<learning::HasCodes>() == nullptr || bundle.hash() != loop.bundleHash.toStdString())
    return failure(ErrorKind::badInput, "the codes are another model's", {}, "wait until this one has read the loop");
  if (auto fits = checkCodes({codes}, loop.streams); !fits)
    return tl::unexpected(fits.error());
  CodedLoop next = loop;
  next.codes = without(codes, loop.codes, lockedCells(loop.loop, loop.streams));
  const CodeCells changed = changedCells(loop.codes, next.codes);
  if (changed.empty())
    return next;
  auto decoded = bundle.as<learning::HasCodes>()->decode({next.codes});
  if (!decoded)
    return tl::unexpected(decoded.error());
  const PitchLayout &layout = bundle.layout();
  keepOneVoice(decoded->front(), layout);
  next.loop =
      replaceRegion(loop.loop, decoded->front(), regionOf(changed, loop.streams, layout, loop.loop.bars), layout);
  return next;
}

Result<CodedLoop> regenerated(learning::LoadedBundle &bundle, const CodedLoop &loop, const CodeCells &cells,
                              std::uint64_t seed, const std::optional<learning::CodeFilter> &filter,
                              const CancellationToken &cancel) {
  if (bundle.as<learning::Infills>() == nullptr)
    return failure(ErrorKind::badInput, "this model samples whole loops only, no single codes", {},
                   "choose one with a code-prior, such as the starter");
  const CodeCells locked = lockedCells(loop.loop, loop.streams);
  CodeCells sampled;
  std::set_difference(cells.begin(), cells.end(), locked.begin(), locked.end(), std::inserter(sampled, sampled.end()));
  if (sampled.empty())
    return failure(ErrorKind::usage, "everything that is selected is locked", {}, "unlock what is to be regenerated");
  learning::InfillRequest request;
  request.loop = rollOf(loop.loop, bundle.layout());
  request.region = regionOf(sampled, loop.streams, bundle.layout(), loop.loop.bars);
  request.sampling.count = 1;
  request.sampling.seed = seed;
  request.sampling.filter = filter.value_or(bundle.as<learning::Samples>()->standardFilter());
  NoProgress noProgress;
  const auto filled = sampledFills(bundle, request, false, noProgress, cancel);
  if (!filled)
    return tl::unexpected(filled.error());
  if (filled->cancelled || filled->fills.empty())
    return failure(ErrorKind::cancelled, "stopped");
  LoopCodes codes = loop.codes;
  for (const CodeCell &cell : sampled) {
    const auto stream = static_cast<std::size_t>(cell.stream), step = static_cast<std::size_t>(cell.step);
    codes[stream][step] = filled->fills.front().codes[stream][step];
  }
  return recoded(bundle, loop, codes);
}

} // namespace loopwright
