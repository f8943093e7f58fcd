// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QFormLayout>
#include <QIcon>
#include <QObject>
#include <array>

#include "engine/figure/theme.h"

namespace loopwright::ui {

/// The grid of the layout: 4 px.
constexpr int kUnit = 4;
/// The least height and width of what is pressed, in px.
constexpr int kHit = 7 * kUnit;

/// All colours of the window; no widget has one of its own. The music's colours are those of the pictures
/// (figure::Theme), so that screen and paper agree.
struct Colors {
  QColor window;  ///< behind everything
  QColor surface; ///< rolls, lists, fields
  QColor surfaceDim;
  QColor raised; ///< cards, buttons
  QColor hover;  ///< behind what the mouse is on
  QColor on;     ///< behind what is switched on
  QColor border;
  QColor barLine, beatLine, stepLine;
  QColor text, textDim;
  QColor textOff;            ///< of what cannot be used now
  QColor accent, accentText; ///< the one accent, and text on it
  QColor selection;          ///< behind selected things
  QColor marked;             ///< behind selected words in a field
  QColor bass, drums, otherPitched;
  QColor whiteKey, blackKey;
  QColor wrong; ///< only for what is wrong
  std::array<QColor, 7> series;
};

/// Which colours the user wants.
enum class Scheme { system, light, dark };
/// By the name that settings and the command line have for it: "light", "dark"; every other is the system's.
Scheme schemeOf(const QString &name);

/// The three sizes of text.
enum class TextSize { small, body, large };

/// The contrast of two opaque colours, 1–21, by WCAG 2.
double contrast(const QColor &a, const QColor &b);

/// The window's look: palette and style of the application, colours for painters, icons. One a process, GUI
/// thread.
class Theme : public QObject {
  Q_OBJECT
public:
  static Theme &instance();

  Scheme scheme() const { return m_scheme; }
  bool dark() const { return m_dark; }
  /// Sets style and palette of the application accordingly; changed() follows.
  void setScheme(Scheme scheme);
  /// What the system prefers, for Scheme::system; changed() follows if that is the scheme.
  void setSystemDark(bool dark);

  const Colors &colors() const { return m_colors; }
  const figure::Theme &figureTheme() const { return m_dark ? figure::darkTheme() : figure::lightTheme(); }
  QColor trackColor(bool drums, int pitchedTrack) const; ///< bass is pitched track 0
  /// The colour of a code of a codebook, always the same one, and far from that of the next; text is readable on it.
  QColor codeColor(int code) const;

  /// An icon of resources/icons (NAME.svg, 1.5 px strokes in currentColor) in the theme's text colour, the accent's
  /// while it is on. It follows the scheme by itself.
  QIcon icon(const QString &name) const;

  /// The application's font in one of the three sizes.
  static QFont font(TextSize size, bool strong = false);

  /// Makes the labels of a form as high as its fields, so that their words stand on one line.
  static void align(QFormLayout &form);

Q_SIGNALS:
  void changed();

private:
  Theme();
  void apply();
  Scheme m_scheme = Scheme::system;
  bool m_systemDark = false;
  bool m_dark = false;
  Colors m_colors;
};

} // namespace loopwright::ui
