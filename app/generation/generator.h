// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "app/generation/candidate.h"
#include "app/generation/generation_request.h"
#include "app/generation/generator_info.h"
#include "app/generation/tighten.h"
#include "engine/base/result.h"

namespace loopwright {

/// What a bundle's scorer says of a loop.
struct LoopScore {
  std::optional<double> score; ///< none: an empty loop, or one whose bars are all equal
  double shareBehind = 0;      ///< of real loops, 0 to 1, that are less of a loop; NaN: not known
  LoopId loop = 0;             ///< that was asked about
};

/// The interactive lane: a thread of its own that loads the learning module and keeps the bundle that was used last
/// in memory. Requests are answered one after another; a new one cancels the one before. Loop i of a seed is the same
/// whatever else is sampled with it. GUI thread.
class Generator : public QObject {
  Q_OBJECT
public:
  explicit Generator(QObject *parent = nullptr);
  ~Generator() override;

  /// Loads module and bundle ahead of the first request; ready() or failed() follows.
  void warmUp(const QString &bundle = {});
  /// Returns the request's number, which all its signals carry.
  int generate(const GenerationRequest &request);
  /// Asks the bundle's scorer; scored() answers, unless another loop is asked about before or there is no scorer.
  /// It waits for loops that are being sampled and does not end them. The loop: 4/4, as long as the bundle's.
  void score(const QString &bundle, const LoopContent &loop, LoopId id = 0);
  /// tightened() or tighteningFailed() answers.
  void tighten(const QString &bundle, const Passage &passage, LoopId id = 0);
  /// Other work for the bundle, after what was asked for before: `work` is called on the lane's thread; what it returns
  /// is called on this one, unless the generator is gone by then.
  using Work = std::function<std::function<void()>(const Result<learning::LoadedBundle *> &bundle)>;
  void ask(const QString &bundle, Work work);
  /// Stops it within 100 ms or so; what is finished stays.
  void cancel();
  bool busy() const;

Q_SIGNALS:
  void ready(const loopwright::GeneratorInfo &info);
  void candidate(int request, const loopwright::Candidate &candidate);
  /// `sampled` candidates in `seconds` were needed for the `done` loops so far.
  void progress(int request, int done, int total, int sampled, double seconds);
  void scored(const loopwright::LoopScore &score);
  void tightened(const loopwright::TightenedLoop &loop);
  void tighteningFailed(const QString &sentence, loopwright::LoopId id);
  /// Every request ends with either finished() or failed().
  void finished(int request, bool cancelled);
  /// `request` 0: the warm-up. The sentence says what, where and what to do.
  void failed(int request, const QString &sentence);

private:
  class Lane;
  std::unique_ptr<Lane> m_lane;
};

} // namespace loopwright
