// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/generate/candidate_list_access.h"

#include <QAccessibleWidget>

#include "ui/generate/candidate_shelf.h"

namespace loopwright::ui {
namespace {

class CardInterface : public QAccessibleWidget {
public:
  explicit CardInterface(CandidateCard *card) : QAccessibleWidget(card, QAccessible::ListItem), m_card(card) {}

  QAccessible::State state() const override {
    QAccessible::State state = QAccessibleWidget::state();
    state.selectable = true;
    state.selected = m_card->isCurrent();
    state.checkable = true;
    state.checked = m_card->candidate().kept;
    return state;
  }
  QStringList actionNames() const override {
    return QAccessibleWidget::actionNames() << pressAction() << toggleAction();
  }
  void doAction(const QString &name) override {
    if (name == pressAction())
      Q_EMIT m_card->playToggled();
    else if (name == toggleAction())
      m_card->setKept(!m_card->candidate().kept);
    else
      QAccessibleWidget::doAction(name);
  }

private:
  CandidateCard *m_card;
};

QAccessibleInterface *interfaceOf(const QString &className, QObject *object) {
  if (className == QLatin1String(CandidateCard::staticMetaObject.className()))
    return new CardInterface(static_cast<CandidateCard *>(object));
  if (className == QLatin1String(CandidateShelf::staticMetaObject.className()))
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::List);
  return nullptr;
}

} // namespace

void makeCandidateListAccessible() { QAccessible::installFactory(interfaceOf); } // once, however often it is called

} // namespace loopwright::ui
