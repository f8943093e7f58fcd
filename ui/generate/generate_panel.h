// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

#include "app/generation/generator.h"
#include "ui/menu_actions.h"

namespace loopwright::ui {

/// The panel for sampling new loops: bundle, number, what they are asked to be, temperature, top-k, top-p, rejection
/// with its price, seed with its lock, progress, stop.
class GeneratePanel : public QWidget {
  Q_OBJECT
public:
  explicit GeneratePanel(Generator &generator, QWidget *parent = nullptr);
  ~GeneratePanel() override;

  /// The request the form says; with an unlocked seed the next one.
  GenerationRequest request() const;
  std::uint64_t takeSeed(); ///< that of the request, for something else that is sampled
  void setBundle(const QString &folder);
  void setTempo(int microsecondsPerQuarter);
  /// Asked at each request: the part of the open loop that is to be regenerated; nothing: whole loops.
  void setPassageSource(std::function<std::optional<Passage>()> source);
  void setPassageWords(const QString &words); ///< "bars 3–4 of Bass"; empty: whole loops
  void setSection(QWidget *section);          ///< what stands under the form where there is room; once

  QAction *generateAction() const;        ///< "Generate 8 loops", with the form's number
  QList<MenuActions> menuActions() const; ///< generate, new seed, lock seed, as recommended, stop

public Q_SLOTS:
  void generate();    ///< `number` new candidates
  void generateOne(); ///< a single new one, to take the place of the document or of its passage
  void makeAgain(const loopwright::GenerationRecipe &recipe);
  void cancel();

Q_SIGNALS:
  void candidateArrived(const loopwright::Candidate &candidate);
  /// The answer to generateOne().
  void replacementArrived(const loopwright::Candidate &candidate);
  void problem(const QString &sentence);

private:
  class Implementation;
  std::unique_ptr<Implementation> m_implementation;
};

} // namespace loopwright::ui
