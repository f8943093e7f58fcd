// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <functional>
#include <optional>
#include <set>

#include "app/generation/asked_loop.h"
#include "app/generation/generator.h"
#include "app/generation/seed.h"
#include "app/generation/wanted_conditions.h"

namespace loopwright {

/// What is rejected of the loops that are sampled.
struct WantedRejection {
  double rate = 0;       ///< a share, the least loop-like
  bool nonLoops = false; ///< what is no loop to the model's detector; the rate is left aside
};

/// What generation is about: the bundle, how it is sampled, the loop that it is for, and the request that runs. The
/// panel, the code strip and the actions look at it and change it; they hold nothing of it themselves. An answer goes
/// to the loop that was asked about, whichever is open when it comes, or nowhere. GUI thread.
class GenerationSession : public QObject {
  Q_OBJECT
public:
  explicit GenerationSession(Generator &generator, QObject *parent = nullptr);

  Generator &generator() { return m_generator; }

  // The model.
  const QString &bundle() const { return m_bundle; } ///< folder, or "starter"
  void setBundle(const QString &folder);             ///< is opened at once
  /// Of the bundle that was opened last; none while the first is being opened, or when the last cannot be used.
  const std::optional<GeneratorInfo> &model() const { return m_model; }
  bool modelFailed() const { return m_modelFailed; }
  /// What can be asked of the model that was open last; nothing before the first.
  const learning::KnownConditions &knownConditions() const { return m_known; }

  // How it is sampled.
  int number() const { return m_number; } ///< of candidates
  void setNumber(int number);
  const Seed &seed() const { return m_seed; }
  void setSeed(int number);
  void rollSeed();
  void setSeedLocked(bool locked);
  std::uint64_t takeSeed(); ///< for something that is sampled now
  const learning::CodeFilter &filter() const { return m_filter; }
  const learning::CodeFilter &standardFilter() const { return m_standardFilter; } ///< what the model recommends
  /// As long as it is the recommended one it follows the model.
  void setFilter(const learning::CodeFilter &filter);
  const WantedConditions &conditions() const { return m_conditions; }
  void setConditions(const WantedConditions &conditions) { m_conditions = conditions; }
  const WantedRejection &rejection() const { return m_rejection; }
  void setRejection(const WantedRejection &rejection) { m_rejection = rejection; }

  // The loop that it is for.
  void setLoop(LoopDocument *loop); ///< the one that is open; nullptr: none
  LoopDocument *loop() const { return m_loop; }
  /// How a loop is found by its id, open or not; without it, only the open one is known.
  void setLoops(std::function<LoopDocument *(LoopId)> find) { m_find = std::move(find); }
  LoopDocument *loop(LoopId id) const;
  /// Asked at each request: which cells of the open loop it is for; without it, all.
  void setSelection(std::function<CellMask(const LoopContent &loop)> cells) { m_cells = std::move(cells); }
  /// The part of the open loop that a request is for; none: the whole, with nothing in it locked.
  std::optional<Passage> passage() const;

  GenerationRequest request() const; ///< as it would be made now; the seed is not taken
  bool isRunning() const { return m_running.has_value(); }
  int asked() const { return m_running ? m_running->count : 0; } ///< loops of the request that runs
  /// Another project: what runs is stopped, and nobody hears of it any more.
  void forget();

  /// The loop with the candidate in place of the passage, but for what is locked in it.
  LoopContent placed(const LoopContent &loop, const LoopContent &candidate, const CellMask &passage) const;
  /// One step of the loop; changedElsewhere() tells of it where that loop is not the open one. False: nothing changes.
  bool commit(LoopDocument &loop, const QString &step, LoopContent next,
              const std::optional<GenerationRecipe> &recipe = std::nullopt);

public Q_SLOTS:
  void generate();   ///< number() candidates
  void regenerate(); ///< the loop or its passage: one candidate that takes its place
  void makeAgain(const loopwright::GenerationRecipe &recipe);
  void makeAllAgain(const QList<loopwright::GenerationRecipe> &recipes); ///< one after the other
  void tighten();
  void cancel(); ///< what is finished stays

Q_SIGNALS:
  void bundleChanged();
  void modelChanged(); ///< it is open, or cannot be used
  void seedChanged();
  void filterChanged();
  void numberChanged();
  void runningChanged();
  void forgotten();                                       ///< see forget()
  void progressed(int done, int sampled, double seconds); ///< as Generator::progress()
  void candidateArrived(const loopwright::Candidate &candidate);
  /// The answer to regenerate(): takes the place of its passage in the loop.
  void replacementArrived(loopwright::LoopDocument *loop, const loopwright::Candidate &candidate);
  /// The loop is as it was when it was asked about.
  void tightened(loopwright::LoopDocument *loop, const loopwright::TightenedLoop &tight);
  void tighteningFailed(const QString &sentence);
  void changedElsewhere(loopwright::LoopDocument *loop, const QString &step);
  /// An answer that its loop has no place for any more; it is left out.
  void cameTooLate(const QString &sentence);
  void problem(const QString &sentence); ///< of the model or of a request

private:
  enum class Purpose { candidates, replacement };
  struct Running {
    int request = 0;
    int count = 0;
    Purpose purpose = Purpose::candidates;
    std::optional<AskedLoop> loop; ///< none: no loop was open
  };
  void start(GenerationRequest request, Purpose purpose);
  void makeNextAgain();
  void onReady(const GeneratorInfo &info);
  void onCandidate(int request, const Candidate &candidate);
  void onFailed(int request, const QString &sentence);
  void end();

  Generator &m_generator;
  QString m_bundle;
  std::optional<GeneratorInfo> m_model;
  learning::KnownConditions m_known;
  bool m_modelFailed = false;
  int m_number = 8;
  Seed m_seed;
  learning::CodeFilter m_filter, m_standardFilter;
  WantedConditions m_conditions;
  WantedRejection m_rejection;
  QPointer<LoopDocument> m_loop;
  std::function<LoopDocument *(LoopId)> m_find;
  std::function<CellMask(const LoopContent &)> m_cells;
  std::optional<Running> m_running;
  QList<GenerationRecipe> m_again; ///< that come after the one that runs
  LoopId m_againFor = 0;
  std::set<LoopId> m_tightening; ///< loops that answers are waited for
};

} // namespace loopwright
