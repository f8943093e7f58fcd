// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>
#include <QWidget>
#include <optional>

#include "app/generation/candidate.h"

namespace loopwright::ui {

/// One candidate: place and seed, pin and play buttons, a mini roll, a line of what is known of it. Tells what the
/// user does with it; the tray decides. Screen readers see an item of a list.
class CandidateCard : public QWidget {
  Q_OBJECT
public:
  static constexpr int kWidth = 212;
  static constexpr int kLeastHeight = 128;
  static constexpr int kMostHeight = 192;

  CandidateCard(const Candidate &candidate, QWidget *parent);

  const Candidate &candidate() const { return m_candidate; }
  void setKept(bool kept);
  void setPlace(int index); ///< as shown, from 0
  void setCurrent(bool current);
  /// Sounding instead of the document; the playhead as a share of the loop, none while it stands.
  void setSounding(bool sounding, std::optional<double> playhead);
  bool sounding() const { return m_sounding; }
  void setSortedBy(const QString &metric); ///< shown first; empty: none
  bool isCurrent() const { return m_current; }
  QPixmap dragPixmap();

Q_SIGNALS:
  void pressed(); ///< becomes the current one
  void playToggled();
  void acceptRequested();
  void keepToggled(bool kept);
  void dragRequested();
  void menuRequested(const QPoint &globalPosition);

protected:
  void paintEvent(QPaintEvent *event) override;
  void mousePressEvent(QMouseEvent *event) override;
  void mouseMoveEvent(QMouseEvent *event) override;
  void mouseReleaseEvent(QMouseEvent *event) override;
  void mouseDoubleClickEvent(QMouseEvent *event) override;
  void contextMenuEvent(QContextMenuEvent *event) override;
  void focusInEvent(QFocusEvent *event) override;
  void enterEvent(QEnterEvent *event) override;
  void leaveEvent(QEvent *event) override;

private:
  QRect rollArea() const;
  CellMask fresh() const; ///< the cells that are new; empty: all
  void paintFrame(QPainter &painter) const;
  void paintText(QPainter &painter) const;
  void showTheme();
  void showNames();

  Candidate m_candidate;
  int m_place = 0;
  bool m_current = false;
  bool m_sounding = false;
  bool m_hovered = false;
  std::optional<double> m_playhead;
  QStringList m_known;
  QPixmap m_roll;
  std::optional<QPoint> m_pressedAt;
  bool m_doubleClicked = false;
  QToolButton m_keep;
  QToolButton m_play;
};

} // namespace loopwright::ui
