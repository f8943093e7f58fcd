// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "tests/gui/views_of.h"
#include "tests/integration/session/window_hands.h"
#include "tests/unit/learning/tiny_training.h"

namespace loopwright::examples {

/// Real events for the place where models are trained.
class TrainHands {
public:
  explicit TrainHands(ui::MainWindow &window) : m_window(window) {
    for (const ui::CatalogEntry &entry : window.catalog())
      if (entry.action->objectName() == "place.train")
        entry.action->trigger();
  }

  template <class Widget>
  Widget &child(const char *name) {
    auto *found = ui::trainOf(m_window).findChild<Widget *>(QString::fromLatin1(name));
    if (found == nullptr)
      qFatal("no %s", name);
    return *found;
  }
  void click(const char *name) { QTest::mouseClick(&child<QPushButton>(name), Qt::LeftButton); }
  void type(const char *name, const QString &text) {
    auto &field = child<QWidget>(name);
    field.setFocus();
    QTest::keySequence(&field, QKeySequence::SelectAll);
    QTest::keyClicks(&field, text);
  }
  void choose(const char *name, const QString &data) {
    auto &box = child<QComboBox>(name);
    box.setFocus();
    for (int i = box.currentIndex(); i > 0; --i) // Home is the transport's
      QTest::keyClick(&box, Qt::Key_Up);
    for (int i = 0; i < box.count() && box.currentData().toString() != data; ++i)
      QTest::keyClick(&box, Qt::Key_Down);
    if (box.currentData().toString() != data)
      qFatal("%s has no %s", name, qPrintable(data));
  }

  /// The form of a new training, filled in for the first corpus there is: this model without a preset. False: it
  /// cannot be started.
  bool fill(const QString &model, const tiny::Settings &options, int epochs) {
    click("train.new.button");
    if (!QTest::qWaitFor([this] { return child<QComboBox>("train.model").count() > 0; }, 60000))
      return false;
    choose("train.model", model);
    choose("train.preset", {});
    if (!options.empty() && !child<QToolButton>("train.show_options").isChecked())
      QTest::mouseClick(&child<QToolButton>("train.show_options"), Qt::LeftButton);
    for (const auto &[name, value] : options)
      if (name != "epochs")
        type(("train.option." + name).c_str(), QString::fromStdString(value));
    type("train.epochs", QString::number(epochs));
    return QTest::qWaitFor([this] { return child<QPushButton>("train.start").isEnabled(); }, 60000);
  }
  /// Starts it; its folder.
  QString start() {
    const QString folder = child<QLineEdit>("train.out").text();
    click("train.start");
    return folder;
  }
  /// The newest one in the list.
  void chooseFirst() {
    auto &list = child<QListView>("train.runs");
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(0, 0)).center());
  }

private:
  ui::MainWindow &m_window;
};

} // namespace loopwright::examples
