// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/loop_export.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include "app/background/background_work.h"
#include "app/document/midi_import.h"
#include "app/recipes/recipe_json.h"
#include "ui/export/file_names.h"
#include "ui/export/tail_dialog.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {
LoopExport::LoopExport(Workspace &workspace, Settings &settings, NoticeBar &notices, QWidget *window)
    : QObject(window), m_workspace(workspace), m_settings(settings), m_notices(notices), m_window(window) {
  QAction *midi = add("file.exportMidi", tr("&Export MIDI…"), Qt::CTRL | Qt::Key_E);
  QAction *sound = add("file.exportWav", tr("Export &WAV…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E);
  connect(midi, &QAction::triggered, this, [this] {
    const LoopDocument *document = m_workspace.document();
    exportMidi(leaving(*document), document->name(), document->recipe());
  });
  connect(sound, &QAction::triggered, this, [this] {
    const LoopDocument *document = m_workspace.document();
    exportSound(leaving(*document), document->name());
  });
}

LoopExport::~LoopExport() = default;

LoopContent LoopExport::leaving(const LoopDocument &document) const {
  return withDrumMap(document.content(), m_settings.drumMap());
}

QAction *LoopExport::add(const QString &name, const QString &text, const QKeySequence &key) {
  auto *action = new QAction(Theme::instance().icon("export"), text, m_window);
  action->setObjectName(name);
  action->setShortcut(key);
  m_actions.append(action);
  return action;
}

QString LoopExport::askForFile(const QString &title, const QString &name, const QString &suffix, const QString &kinds) {
  const QString last = m_settings.lastFolder();
  const QString folder = !last.isEmpty() && QFileInfo(last).isDir()
                             ? last
                             : QStandardPaths::writableLocation(QStandardPaths::MusicLocation);
  QString file = QFileDialog::getSaveFileName(m_window, title,
                                              QStringLiteral("%1/%2.%3").arg(folder, fileNameFor(name), suffix), kinds);
  if (file.isEmpty())
    return {};
  if (QFileInfo(file).suffix().isEmpty())
    file += '.' + suffix;
  m_settings.setLastFolder(QFileInfo(file).absolutePath());
  return file;
}

void LoopExport::exportMidi(const LoopContent &content, const QString &name,
                            const std::optional<GenerationRecipe> &recipe) {
  const QString file = askForFile(tr("Export the loop as MIDI"), name, "mid", tr("MIDI files (*.mid)"));
  if (file.isEmpty())
    return;
  inBackground(
      this,
      [path = std::filesystem::path(file.toStdString()), content, text = recipe ? recipeText(*recipe) : std::string()] {
        return saveMidi(path, content, text);
      },
      [this](const Status &written) {
        m_notices.show("export", {NoticeBar::Kind::problem,
                                  written ? QString() : QString::fromStdString(written.error().message()),
                                  {},
                                  {}});
      });
}

void LoopExport::exportSound(const LoopContent &content, const QString &name) {
  TailDialog ends(m_window);
  if (ends.exec() != QDialog::Accepted)
    return;
  const QString file = askForFile(tr("Export the loop as sound"), name, "wav", tr("WAV files (*.wav)"));
  if (!file.isEmpty())
    render(content, ends.tail(), file);
}

void LoopExport::render(const LoopContent &content, Tail tail, const QString &file) {
  const OutputSetup output = m_settings.output();
  RenderOptions options;
  options.soundFont = output.soundFont;
  options.sampleRate = output.sampleRate; // as it is heard
  options.reverb = output.reverb;
  options.chorus = output.chorus;
  options.bars = content.bars;
  options.tail = tail;
  m_running = std::make_unique<SoundExport>(content, options, file.toStdString());
  connect(m_running.get(), &SoundExport::progress, this, [this, file](int percent) { showProgress(percent, file); });
  connect(m_running.get(), &SoundExport::finished, this, [this, file, tail](const QString &problem) {
    const QString done = tail == Tail::wrap ? tr("Exported %1. It repeats without a gap.") : tr("Exported %1.");
    m_notices.show("export", {problem.isEmpty() ? NoticeBar::Kind::hint : NoticeBar::Kind::problem,
                              problem.isEmpty() ? done.arg(file) : problem,
                              {},
                              {}});
  });
  showProgress(0, file);
  m_running->start();
}

void LoopExport::showProgress(int percent, const QString &file) {
  m_notices.show("export", {NoticeBar::Kind::hint,
                            tr("Rendering %1: %2 %").arg(QFileInfo(file).fileName()).arg(percent), tr("Stop"), [this] {
                              m_running.reset();
                              m_notices.clear("export");
                            }});
}

} // namespace loopwright::ui
