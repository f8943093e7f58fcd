// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>

namespace loopwright::ui {

/// A title that folds what stands under it, and room for buttons at its right.
class FoldSection : public QWidget {
  Q_OBJECT
public:
  FoldSection(const QString &title, QWidget *content, QWidget *parent = nullptr);
  void addButton(QAction *action);
  bool folded() const { return m_folded; }
  void setFolded(bool folded);

Q_SIGNALS:
  void foldedChanged(bool folded);

private:
  QToolButton *m_title;
  QHBoxLayout *m_header;
  QWidget *m_content;
  bool m_folded = false;
};

} // namespace loopwright::ui
