// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/drums_page.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include "ui/roll/drum_lanes.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

constexpr int kHeardVelocity = 100;

} // namespace

DrumsPage::DrumsPage(Settings &settings, Transport &transport, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_transport(transport),
      m_reset(new QPushButton(Theme::instance().icon("reset"), tr("General MIDI"))) {
  auto *words = new QLabel(
      tr("The MIDI note that each drum lane plays and exports. MIDI files that you open are read as General MIDI."));
  words->setForegroundRole(QPalette::PlaceholderText);
  words->setWordWrap(true);
  auto *form = new QFormLayout(this);
  form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  form->setHorizontalSpacing(16);
  form->setVerticalSpacing(8);
  form->addRow(words);
  const DrumLanes lanes;
  for (int row = 0; row < lanes.size(); ++row) // as on the screen, the kick at the bottom
    form->addRow(lanes[row].name, noteRow(static_cast<std::size_t>(lanes.size() - 1 - row), lanes[row].name));
  auto *reset = new QHBoxLayout;
  m_reset->setObjectName(QStringLiteral("drums.reset"));
  m_reset->setToolTip(tr("Reset all lanes to General MIDI"));
  reset->addWidget(m_reset);
  reset->addStretch();
  form->addRow(QString(), reset);
  Theme::align(*form);
  connect(m_reset, &QPushButton::clicked, this, [this] {
    show(DrumMap());
    apply();
  });
  show(settings.drumMap());
}

QWidget *DrumsPage::noteRow(std::size_t lane, const QString &name) {
  auto *row = new QWidget;
  auto *layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(12);
  auto *note = new WholeNumberField;
  note->setObjectName(QStringLiteral("drums.note%1").arg(lane));
  note->setRange(0, 127);
  note->setKeyboardTracking(false);
  note->setFixedWidth(76);
  note->setAccessibleName(tr("Note for %1").arg(name));
  auto *sound = new QLabel;
  layout->addWidget(note);
  layout->addWidget(sound, 1);
  m_notes[lane] = note;
  m_sounds[lane] = sound;
  connect(note, &QSpinBox::valueChanged, this, [this, lane] {
    apply();
    DocumentTrack drums;
    drums.role = Role::drums;
    m_transport.audition(drums, DrumMap::standard()[lane], kHeardVelocity);
  });
  return row;
}

void DrumsPage::apply() {
  DrumMap map;
  for (std::size_t lane = 0; lane < m_notes.size(); ++lane)
    map.notes[lane] = m_notes[lane]->value();
  m_settings.setDrumMap(map);
  m_transport.setDrumMap(map);
  show(map);
}

void DrumsPage::show(const DrumMap &map) {
  for (std::size_t lane = 0; lane < m_notes.size(); ++lane) {
    const QSignalBlocker quiet(m_notes[lane]);
    m_notes[lane]->setValue(map.notes[lane]);
    m_sounds[lane]->setText(drumName(map.notes[lane]));
  }
  m_reset->setEnabled(!map.isStandard());
}

} // namespace loopwright::ui
