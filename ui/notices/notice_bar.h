// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QVBoxLayout>
#include <QWidget>
#include <functional>

namespace loopwright::ui {

/// Sentences for the user, one line each, over the transport: what is wrong and what to do, with a button that does it.
class NoticeBar : public QWidget {
  Q_OBJECT
public:
  enum class Kind { hint, problem };
  struct Notice {
    Kind kind = Kind::hint;
    QString sentence;
    QString button; ///< empty: none
    std::function<void()> action;
  };

  explicit NoticeBar(QWidget *parent = nullptr);

  /// Shows it in the place of an earlier one about the same subject ("sound"); with an empty sentence takes that away.
  void show(const QString &subject, const Notice &notice);
  void clear(const QString &subject);
  QString sentence(const QString &subject) const; ///< empty: none

private:
  using QWidget::show;
  QHash<QString, QWidget *> m_rows;
  QVBoxLayout *m_layout;
};

} // namespace loopwright::ui
