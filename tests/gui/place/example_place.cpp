// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/place/example_place.h"

namespace loopwright::ui {

ExamplePlace::ExamplePlace(const PlaceServices &services)
    : Place({QStringLiteral("example"), QStringLiteral("info"), QStringLiteral("Example"), Qt::CTRL | Qt::Key_9}),
      m_services(services), m_say(new QAction(QStringLiteral("Say Something"), this)),
      m_back(new QAction(QStringLiteral("Back to Compose"), this)) {
  m_say->setObjectName("example.say");
  m_say->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_S);
  m_back->setObjectName("example.back");
  connect(m_say, &QAction::triggered, this, [this] {
    m_services.notices.show("example", {NoticeBar::Kind::hint, QStringLiteral("This is an example."), {}, {}});
  });
  connect(m_back, &QAction::triggered, this, [this] { m_services.openPlace(QStringLiteral("compose")); });
}

ExamplePlace::~ExamplePlace() { delete m_field; }

QWidget *ExamplePlace::widget() {
  if (!m_field) {
    m_field = new QLineEdit;
    m_field->setAccessibleName(QStringLiteral("Example"));
  }
  return m_field;
}

bool ExamplePlace::take(const QString &path) {
  if (!path.endsWith(QStringLiteral(".example")))
    return false;
  taken = path;
  return true;
}

std::unique_ptr<Place> makeExamplePlace(const PlaceServices &services) {
  return std::make_unique<ExamplePlace>(services);
}

} // namespace loopwright::ui
