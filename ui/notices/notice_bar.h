// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QUndoStack>
#include <QVBoxLayout>
#include <QWidget>
#include <functional>

namespace loopwright::ui {

/// Sentences for the user, one line each: what is wrong and what to do, with a button that does it. They lie over the
/// lower edge of the widget around them, so that nothing moves when one comes or goes.
class NoticeBar : public QWidget {
  Q_OBJECT
public:
  enum class Kind { hint, problem };
  struct Notice {
    Kind kind = Kind::hint;
    QString sentence;
    QString button; ///< empty: none
    std::function<void()> action;
    QUndoStack *step = nullptr; ///< what is said is true of its present step alone: undo takes the notice away, too
  };

  explicit NoticeBar(QWidget *over);

  /// Shows it in the place of an earlier one about the same subject ("sound"); with an empty sentence takes that away.
  void show(const QString &subject, const Notice &notice);
  void clear(const QString &subject);
  QString sentence(const QString &subject) const; ///< empty: none

protected:
  bool event(QEvent *event) override;
  bool eventFilter(QObject *watched, QEvent *event) override;

private:
  using QWidget::show;
  void place();
  QHash<QString, QWidget *> m_rows;
  QVBoxLayout *m_layout;
};

} // namespace loopwright::ui
