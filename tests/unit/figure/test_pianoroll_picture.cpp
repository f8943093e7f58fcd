// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "engine/figure/pianoroll_picture.h"
#include "engine/figure/raster_canvas.h"
#include "engine/figure/svg_canvas.h"
#include "tests/suite.h"
#include "tests/unit/audio/example_scores.h"
#include "tests/unit/figure/decoded_png.h"

using namespace loopwright;
using namespace loopwright::figure;

namespace {

/// Keeps what was drawn: to see that nothing lies outside the picture, and where the notes are.
class RecordingCanvas final : public Canvas {
public:
  struct Box {
    Rectangle place;
    Color color;
  };
  struct Words {
    Point at;
    std::string text;
    TextStyle style;
  };
  std::vector<Box> boxes;
  std::vector<Words> words;

  void fillRectangle(const Rectangle &place, double, Color color) override { boxes.push_back({place, color}); }
  void drawLine(const std::vector<Point> &, double, double, Color) override {}
  void drawText(Point at, std::string_view text, const TextStyle &style) override {
    words.push_back({at, std::string(text), style});
  }
};

bool sameHue(Color a, Color b) { return a.red == b.red && a.green == b.green && a.blue == b.blue; }

std::vector<Rectangle> boxesOf(const RecordingCanvas &canvas, Color color) {
  std::vector<Rectangle> found;
  for (const auto &box : canvas.boxes)
    if (sameHue(box.color, color))
      found.push_back(box.place);
  return found;
}

LoopView view(const Score &score) {
  auto result = loopViewOf(score, "a loop", 8);
  return result ? *result : LoopView();
}

} // namespace

class TestPianorollPicture : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void laneNames() {
    const std::vector<std::string> expected = {"Ride",        "Crash",         "High tom", "Mid tom", "Low tom",
                                               "Open hi-hat", "Closed hi-hat", "Snare",    "Kick"};
    QVERIFY(drumLaneNames() == expected);
  }

  void notesLieOnTheirRowsAndSteps() {
    Part drums = examples::drumPart();
    examples::hit(drums, 0, 0, 36);
    examples::hit(drums, 1, 0, 51);
    examples::hit(drums, 1, 0, 81); // no lane
    Part bass = examples::bassPart();
    examples::hit(bass, 0, 0, 36, 80, 16);
    examples::hit(bass, 1, 0, 37, 80, 8);
    RecordingCanvas canvas;
    const LoopPictureOptions options;
    pictureOfLoop(view(examples::scoreOfParts({drums, bass}, 8)), options).draw(canvas);
    const auto bassBoxes = boxesOf(canvas, options.theme.bass);
    const auto drumBoxes = boxesOf(canvas, options.theme.drums);
    QCOMPARE(bassBoxes.size(), std::size_t(2));
    QCOMPARE(drumBoxes.size(), std::size_t(2));
    // A note a bar long is one box, 4 quarters wide but for the gap; a half one half of it.
    QVERIFY(std::abs(bassBoxes[0].width - (4 * options.quarterWidth - 1)) < 1e-9);
    QVERIFY(std::abs(bassBoxes[1].width - (2 * options.quarterWidth - 1)) < 1e-9);
    QVERIFY(std::abs(bassBoxes[1].x - bassBoxes[0].x - 4 * options.quarterWidth) < 1e-9);
    QVERIFY(bassBoxes[1].y < bassBoxes[0].y);                  // higher is above
    QVERIFY(std::abs(drumBoxes[1].x - bassBoxes[1].x) < 1e-9); // the same time is the same place
    QVERIFY(drumBoxes[0].y > drumBoxes[1].y + 100);            // kick at the bottom, ride on top
    QVERIFY(drumBoxes[1].y > bassBoxes[0].bottom());           // drums below the bass
  }

  void nothingIsClipped_data() {
    QTest::addColumn<int>("which");
    for (int i = 0; i < 5; ++i)
      QTest::addRow("%d", i) << i;
  }
  void nothingIsClipped() {
    QFETCH(int, which);
    Score scores[] = {examples::rock(), examples::busy(), examples::bassOnly(), examples::scoreOfParts({}, 8),
                      examples::scoreOfParts({examples::bassPart()}, 8)};
    scores[4].parts[0].notes = {{0, 100000, 0, 127}, {480, 480, 127, 1}, {7000, 900, 60, 80}};
    const Picture picture = pictureOfLoop(view(scores[which]));
    RecordingCanvas canvas;
    picture.draw(canvas);
    for (const auto &box : canvas.boxes)
      QVERIFY(box.place.x >= 0 && box.place.y >= 0 && box.place.right() <= picture.width + 1e-9 &&
              box.place.bottom() <= picture.height + 1e-9 && box.place.width > 0 && box.place.height > 0);
    for (const auto &words : canvas.words) {
      // A generous estimate of a text's length.
      const double length = static_cast<double>(words.text.size()) * words.style.size * 0.62;
      const double shift = words.style.anchor == TextAnchor::start ? 0
                           : words.style.anchor == TextAnchor::end ? length
                                                                   : length / 2;
      if (!words.style.upwards)
        QVERIFY2(words.at.x - shift >= 0 && words.at.x - shift + length <= picture.width, words.text.c_str());
      QVERIFY(words.style.size >= 11);
    }
  }

  void pngShowsTheNotes() {
    Part bass = examples::bassPart();
    examples::hit(bass, 0, 0, 40, 127, 16);
    const Score score = examples::scoreOfParts({bass}, 8);
    for (const bool dark : {false, true})
      for (const int scale : {1, 2}) {
        LoopPictureOptions options;
        options.theme = dark ? darkTheme() : lightTheme();
        const Picture picture = pictureOfLoop(view(score), options);
        RecordingCanvas canvas;
        picture.draw(canvas);
        const Rectangle note = boxesOf(canvas, options.theme.bass)[0];
        QTemporaryDir folder;
        const std::string path = folder.filePath("a.png").toStdString();
        QVERIFY(writePicture(path, picture, scale));
        const Image image = decodedPng(path);
        QCOMPARE(image.width, static_cast<int>(picture.width) * scale);
        const auto at = [&](double x, double y) {
          return image.pixel(static_cast<int>(x * scale), static_cast<int>(y * scale));
        };
        QVERIFY(isNear(at(note.x + note.width / 2, note.y + note.height / 2), options.theme.bass));
        QVERIFY(!isNear(at(note.x + note.width / 2, note.y - 3), options.theme.bass, 40));
        QVERIFY(isNear(at(2, 2), options.theme.paper, 0));
      }
  }

  void contactSheetShowsAll() {
    std::vector<LoopView> views(5, view(examples::rock()));
    for (std::size_t i = 0; i < views.size(); ++i)
      views[i].title = "loop " + std::to_string(i);
    const Picture picture = pictureOfLoops(views);
    RecordingCanvas canvas;
    picture.draw(canvas);
    for (const LoopView &each : views)
      QCOMPARE(std::count_if(canvas.words.begin(), canvas.words.end(),
                             [&](const auto &words) { return words.text == each.title; }),
               1);
    QCOMPARE(boxesOf(canvas, lightTheme().bass).size(), 5 * views[0].bass.size());
    for (const auto &box : canvas.boxes)
      QVERIFY(box.place.right() <= picture.width && box.place.bottom() <= picture.height);
  }

  void longPiecesStayDrawable() {
    Score score = examples::rock();
    score.length = 1000 * examples::kBarTicks;
    score.parts.front().notes.push_back({score.length - 480, 480, 60, 90});
    const auto whole = loopViewOf(score, "long");
    QVERIFY(whole);
    QVERIFY(pictureOfLoop(*whole).width < 20000);
    score.length = 2000 * examples::kBarTicks;
    score.parts.front().notes.push_back({score.length - 480, 480, 60, 90});
    QVERIFY(!loopViewOf(score, "too long"));
  }

  void partsGoWhereTheyBelong() {
    Score score = examples::rock();
    Part piano = examples::bassPart(0);
    piano.notes = {{0, 480, 60, 80}};
    score.parts.push_back(piano);
    const LoopView shown = view(score);
    QCOMPARE(shown.others.size(), std::size_t(1));
    QCOMPARE(shown.bass.size(), score.parts[1].notes.size());
    QCOMPARE(shown.subtitle, std::string("120 BPM · 4/4 · 8 bars"));
  }
};

LOOPWRIGHT_TEST(TestPianorollPicture, void)
#include "test_pianoroll_picture.moc"
