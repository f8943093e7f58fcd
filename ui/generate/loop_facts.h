// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>
#include <QWidget>

#include "app/document/loop_document.h"
#include "app/generation/generator.h"

namespace loopwright::ui {

/// What the open loop is like, while it is edited: the model's loop score and the properties of both loop papers. For
/// loops in 4/4; the score for loops as long as the model's.
class LoopFacts : public QWidget {
  Q_OBJECT
public:
  explicit LoopFacts(Generator &generator, QWidget *parent = nullptr);

  void setDocument(LoopDocument *document);

private:
  void addRow(const QString &name, const QString &label, const QString &meaning);
  void showFact(const QString &name, const QString &value);
  void measure();
  void showScore(const LoopScore &score);
  void showLook();

  Generator &m_generator;
  QPointer<LoopDocument> m_document;
  GeneratorInfo m_model;
  QVBoxLayout *m_rows;
  QList<QLabel *> m_labels, m_values;
  bool m_asked = false; ///< the scorer, about the loop as it is now
  QTimer m_due;         ///< edits come faster than anybody reads
};

} // namespace loopwright::ui
