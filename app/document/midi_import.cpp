// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/midi_import.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>

#include "app/document/loop_edits.h"
#include "app/document/score_ticks.h"
#include "engine/base/atomic_file.h"
#include "engine/midi/smf.h"
#include "engine/music/musicians.h"

namespace loopwright {
namespace {

constexpr std::size_t kMostNotes = 100000;
constexpr int kSuggestedBars = 8;

QString translated(const char *text) { return QCoreApplication::translate("MidiImport", text); }

tl::unexpected<Error> wrongChoice(const char *what, const char *advice) {
  return failure(ErrorKind::usage, translated(what).toStdString(), {}, translated(advice).toStdString());
}

/// General MIDI's families of eight programs.
QString familyOf(int program) {
  static const char *const families[] = {
      QT_TRANSLATE_NOOP("MidiImport", "Piano"),        QT_TRANSLATE_NOOP("MidiImport", "Chromatic percussion"),
      QT_TRANSLATE_NOOP("MidiImport", "Organ"),        QT_TRANSLATE_NOOP("MidiImport", "Guitar"),
      QT_TRANSLATE_NOOP("MidiImport", "Bass"),         QT_TRANSLATE_NOOP("MidiImport", "Strings"),
      QT_TRANSLATE_NOOP("MidiImport", "Ensemble"),     QT_TRANSLATE_NOOP("MidiImport", "Brass"),
      QT_TRANSLATE_NOOP("MidiImport", "Reed"),         QT_TRANSLATE_NOOP("MidiImport", "Pipe"),
      QT_TRANSLATE_NOOP("MidiImport", "Synth lead"),   QT_TRANSLATE_NOOP("MidiImport", "Synth pad"),
      QT_TRANSLATE_NOOP("MidiImport", "Synth effect"), QT_TRANSLATE_NOOP("MidiImport", "Ethnic"),
      QT_TRANSLATE_NOOP("MidiImport", "Percussive"),   QT_TRANSLATE_NOOP("MidiImport", "Sound effect")};
  return translated(families[std::clamp(program, 0, 127) / 8]);
}

MidiPart factsOf(const Part &part) {
  MidiPart facts;
  facts.drums = part.isDrums();
  facts.channel = part.channel;
  facts.program = part.program;
  facts.notes = static_cast<int>(part.notes.size());
  const auto [lowest, highest] = std::minmax_element(part.notes.begin(), part.notes.end(),
                                                     [](const Note &a, const Note &b) { return a.pitch < b.pitch; });
  facts.lowest = lowest->pitch;
  facts.highest = highest->pitch;
  facts.name = nameOfPart(part);
  return facts;
}

double meanPitch(const Part &part) {
  double sum = 0;
  for (const Note &note : part.notes)
    sum += note.pitch;
  return sum / static_cast<double>(part.notes.size());
}

QList<MeterSection> sectionsOf(const std::vector<Bar> &bars, int ticksPerQuarter) {
  QList<MeterSection> sections;
  bool shortened = true; // by a change of meter inside the bar before
  for (std::size_t i = 0; i < bars.size(); ++i) {
    const Bar &bar = bars[i];
    if (shortened || sections.last().numerator != bar.numerator || sections.last().denominator != bar.denominator)
      sections.append({static_cast<int>(i), 0, bar.numerator, bar.denominator});
    ++sections.last().bars;
    shortened = bar.end - bar.first < Tick(4) * bar.numerator * ticksPerQuarter / bar.denominator;
  }
  return sections;
}

int barAt(const std::vector<Bar> &bars, Tick tick) {
  const auto after =
      std::upper_bound(bars.begin(), bars.end(), tick, [](Tick value, const Bar &bar) { return value < bar.first; });
  return static_cast<int>(after - bars.begin()) - 1;
}

MidiChoice suggestionFor(const MidiFile &file) {
  MidiChoice choice;
  int bass = -1;
  for (int i = 0; i < file.parts.size(); ++i) {
    const Part &part = file.score.parts[static_cast<std::size_t>(i)];
    if (part.isDrums()) {
      if (choice.drums.isEmpty())
        choice.drums = {i};
      continue;
    }
    const Part *best = bass < 0 ? nullptr : &file.score.parts[static_cast<std::size_t>(bass)];
    if (best == nullptr || (!best->isBass() && (part.isBass() || meanPitch(part) < meanPitch(*best))))
      bass = i;
  }
  if (bass >= 0)
    choice.pitched = {bass};
  const int count = static_cast<int>(file.bars.size());
  if (count <= kMostBars && file.meters.size() == 1) {
    choice.bars = count;
    return choice;
  }
  for (const QList<int> &parts : {choice.drums, choice.pitched})
    for (const int part : parts)
      choice.firstBar = std::max(
          choice.firstBar, barAt(file.bars, file.score.parts[static_cast<std::size_t>(part)].notes.front().onset));
  const MeterSection &section = file.meters[meterSectionOf(file, choice.firstBar)];
  choice.bars = std::min(kSuggestedBars, section.bars);
  choice.firstBar = std::min(choice.firstBar, section.firstBar + section.bars - choice.bars);
  return choice;
}

/// The part's notes of [first, end), from `first` on.
void appendNotes(DocumentTrack &track, const Part &part, Tick first, Tick end, int ticksPerQuarter) {
  for (Note note : part.notes) {
    if (note.onset >= end || note.onset < (track.isDrums() ? first : first - note.duration + 1))
      continue;
    const Tick begin = std::max(note.onset, first);
    note.duration = note.end() - begin;
    note.onset = begin - first;
    track.notes.append({0, documentNote(note, ticksPerQuarter), false});
  }
}

} // namespace

QString nameOfPart(const Part &part) {
  QString name = QString::fromStdString(part.name).simplified();
  if (!name.isEmpty())
    return name;
  return part.isDrums() ? translated("Drums") : familyOf(part.program);
}

Result<MidiFile> midiFileOf(Score score) {
  MidiFile file;
  score.parts.erase(
      std::remove_if(score.parts.begin(), score.parts.end(), [](const Part &part) { return part.notes.empty(); }),
      score.parts.end());
  if (score.parts.empty())
    return failure(ErrorKind::badInput,
                   translated(QT_TRANSLATE_NOOP("MidiImport", "there are no notes in it")).toStdString(), {},
                   translated(QT_TRANSLATE_NOOP("MidiImport", "choose another file")).toStdString());
  auto bars = barsOf(score);
  if (!bars)
    return tl::unexpected(bars.error());
  const std::vector<Musician> musicians = musiciansOf(score);
  const bool guessed =
      std::any_of(musicians.begin(), musicians.end(), [](const Musician &musician) { return musician.guessed; });
  file.score = byMusicians(score);
  file.bars = std::move(*bars);
  for (const Part &part : file.score.parts)
    file.parts.append(factsOf(part));
  file.meters = sectionsOf(file.bars, file.score.ticksPerQuarter);
  file.suggestion = suggestionFor(file);
  const auto drums =
      std::count_if(file.parts.begin(), file.parts.end(), [](const MidiPart &part) { return part.drums; });
  file.plain = !guessed && file.meters.size() == 1 && file.meters[0].numerator == 4 &&
               file.meters[0].denominator == 4 && file.meters[0].bars <= kMostBars && drums <= 1 &&
               file.parts.size() - drums <= 1;
  return file;
}

Result<MidiFile> openMidiFile(const std::filesystem::path &path) {
  auto content = midi::readSmfFile(path);
  if (!content)
    return tl::unexpected(content.error());
  Result<MidiFile> file = midiFileOf({});
  for (Score &score : content->scores) {
    file = midiFileOf(std::move(score));
    if (file)
      return file;
  }
  file.error().where = path.string();
  return file;
}

int meterSectionOf(const MidiFile &file, int bar) {
  for (int i = 0; i < file.meters.size(); ++i)
    if (bar >= file.meters[i].firstBar && bar < file.meters[i].firstBar + file.meters[i].bars)
      return i;
  return -1;
}

Result<LoopContent> contentOf(const MidiFile &file, const MidiChoice &choice) {
  const int section = meterSectionOf(file, choice.firstBar);
  if (section < 0 || choice.bars < 1 || choice.bars > kMostBars)
    return wrongChoice(QT_TRANSLATE_NOOP("MidiImport", "a loop cannot have this many bars"),
                       QT_TRANSLATE_NOOP("MidiImport", "choose 1 to 16 bars of the file"));
  if (section != meterSectionOf(file, choice.firstBar + choice.bars - 1))
    return wrongChoice(QT_TRANSLATE_NOOP("MidiImport", "these bars change meter or run past the end of the file"),
                       QT_TRANSLATE_NOOP("MidiImport", "choose bars in a single meter"));
  const auto known = [&file](const QList<int> &parts, bool drums) {
    return std::all_of(parts.begin(), parts.end(), [&](int part) {
      return part >= 0 && part < file.parts.size() && file.parts[part].drums == drums;
    });
  };
  if (!known(choice.drums, true) || !known(choice.pitched, false) || choice.pitched.size() > kMostPitchedTracks)
    return wrongChoice(QT_TRANSLATE_NOOP("MidiImport", "the file has no such parts"),
                       QT_TRANSLATE_NOOP("MidiImport", "choose from its parts"));

  LoopContent content = emptyLoop(choice.bars);
  content.beatsPerBar = file.meters[section].numerator;
  content.beatUnit = file.meters[section].denominator;
  const Tick first = file.bars[static_cast<std::size_t>(choice.firstBar)].first;
  const Tick end = file.bars[static_cast<std::size_t>(choice.firstBar + choice.bars - 1)].end;
  const int ticksPerQuarter = file.score.ticksPerQuarter;
  content.microsecondsPerQuarter = std::max(10000, file.score.tempo.microsecondsPerQuarterAt(first));
  const auto fill = [&](DocumentTrack &track, int index) {
    const Part &part = file.score.parts[static_cast<std::size_t>(index)];
    track.program = part.program;
    appendNotes(track, part, first, end, ticksPerQuarter);
  };
  DocumentTrack drums = content.tracks.takeLast();
  const DocumentTrack pitched = content.tracks.first();
  for (const int part : choice.drums)
    fill(drums, part);
  for (qsizetype i = 0; i < choice.pitched.size(); ++i) {
    if (i > 0)
      content.tracks.append(pitched);
    fill(content.tracks[i], choice.pitched[i]);
    // One bass: others with a bass's program accompany it.
    const Role likely = likelyRole(false, content.tracks[i].program);
    content.tracks[i].role = i == 0 ? Role::bass : likely == Role::bass ? Role::chords : likely;
    if (choice.pitched.size() > 1)
      content.tracks[i].name = file.parts[choice.pitched[i]].name;
  }
  content.tracks.append(drums);
  std::size_t notes = 0;
  for (int track = 0; track < content.tracks.size(); ++track) {
    settleNotes(content, track);
    notes += static_cast<std::size_t>(content.tracks[track].notes.size());
  }
  if (notes > kMostNotes)
    return wrongChoice(QT_TRANSLATE_NOOP("MidiImport", "there are more notes than a loop holds"),
                       QT_TRANSLATE_NOOP("MidiImport", "choose fewer bars"));
  return content;
}

std::string midiBytesOf(const LoopContent &content, const std::string &text) {
  Score score = scoreOf(content);
  score.text = text;
  return midi::writeSmf(score);
}

Status saveMidi(const std::filesystem::path &path, const LoopContent &content, const std::string &text) {
  return writeFileAtomically(path, midiBytesOf(content, text));
}

} // namespace loopwright
