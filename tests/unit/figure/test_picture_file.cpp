// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QXmlStreamReader>

#include <cmath>
#include <csignal>
#include <sys/resource.h>

#include "engine/figure/picture_file.h"
#include "engine/figure/svg_canvas.h"
#include "tests/suite.h"
#include "tests/unit/figure/decoded_png.h"

using namespace loopwright;
using namespace loopwright::figure;

namespace {

constexpr Color kRed{200, 0, 0, 1};
constexpr Color kWhite{255, 255, 255, 1};

Picture boxes() {
  Picture picture;
  picture.width = 40;
  picture.height = 20;
  picture.title = "boxes <&> \"\x01\"";
  picture.draw = [](Canvas &canvas) {
    canvas.fillRectangle({0, 0, 40, 20}, 0, kWhite);
    canvas.fillRectangle({4, 4, 10, 8}, 3, kRed);
    canvas.fillRectangle({20.5, 4, 1, 8}, 0, kRed);
    canvas.drawLine({{26, 10}, {38, 10}}, 2, 0, kRed);
    canvas.drawText({30, 18}, "a<b & \"c\" \xff ü", {kRed, 8, false, TextAnchor::middle, false});
  };
  return picture;
}

} // namespace

class TestPictureFile : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void pngHasThePixels_data() {
    QTest::addColumn<int>("scale");
    QTest::newRow("1x") << 1;
    QTest::newRow("2x") << 2;
  }
  void pngHasThePixels() {
    QFETCH(int, scale);
    QTemporaryDir folder;
    const std::string path = folder.filePath("a.png").toStdString();
    QVERIFY(writePicture(path, boxes(), scale));
    const Image image = decodedPng(path);
    QCOMPARE(image.width, 40 * scale);
    QCOMPARE(image.height, 20 * scale);
    const auto at = [&](double x, double y) {
      return image.pixel(static_cast<int>(x * scale), static_cast<int>(y * scale));
    };
    QVERIFY(isNear(at(9, 8), kRed, 0));
    QVERIFY(isNear(at(4, 8), kRed, 0));
    QVERIFY(isNear(at(3, 8), kWhite, 0));
    QVERIFY(isNear(at(14, 8), kWhite, 0));
    QVERIFY(!isNear(at(4, 4), kRed, 60)); // the corner is round
    QVERIFY(isNear(at(30, 9.5), kRed, 0));
    QVERIFY(isNear(at(30, 7), kWhite, 0));
    if (scale == 1) { // half of each of two pixels
      QVERIFY(isNear(at(20, 8), {228, 128, 128, 1}, 1));
      QVERIFY(isNear(at(21, 8), {228, 128, 128, 1}, 1));
    }
  }

  void sameBytes() {
    QTemporaryDir folder;
    for (const char *suffix : {".png", ".svg"}) {
      const QString a = folder.filePath("a") + suffix;
      const QString b = folder.filePath("b") + suffix;
      QVERIFY(writePicture(a.toStdString(), boxes(), 2));
      QVERIFY(writePicture(b.toStdString(), boxes(), 2));
      QFile first(a);
      QFile second(b);
      QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
      const QByteArray bytes = first.readAll();
      QVERIFY(!bytes.isEmpty() && bytes == second.readAll());
    }
  }

  void svgIsWellFormedAndEscaped() {
    QTemporaryDir folder;
    const QString path = folder.filePath("a.svg");
    QVERIFY(writePicture(path.toStdString(), boxes()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QStringList texts;
    int rectangles = 0;
    while (!xml.atEnd()) {
      xml.readNext();
      if (xml.isStartElement() && (xml.name() == QLatin1String("text") || xml.name() == QLatin1String("title")))
        texts << xml.readElementText();
      else if (xml.isStartElement() && xml.name() == QLatin1String("rect"))
        ++rectangles;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(texts, QStringList({QString("boxes <&> \"%1\"").arg(QChar(0xfffd)),
                                 QString("a<b & \"c\" %1 ü").arg(QChar(0xfffd))}));
    QCOMPARE(rectangles, 3);
  }

  void errors_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<double>("scale");
    QTest::addColumn<double>("width");
    QTest::addColumn<int>("kind");
    const auto kind = [](ErrorKind value) { return static_cast<int>(value); };
    QTest::newRow("suffix") << "/tmp/a.gif" << 1.0 << 40.0 << kind(ErrorKind::usage);
    QTest::newRow("scale") << "/tmp/a.png" << 0.0 << 40.0 << kind(ErrorKind::usage);
    QTest::newRow("no number") << "/tmp/a.png" << std::nan("") << 40.0 << kind(ErrorKind::usage);
    QTest::newRow("huge") << "/tmp/a.png" << 8.0 << 1e6 << kind(ErrorKind::badInput);
    QTest::newRow("folder, png") << "/nonexistent/a.png" << 1.0 << 40.0 << kind(ErrorKind::resource);
    QTest::newRow("folder, svg") << "/nonexistent/a.svg" << 1.0 << 40.0 << kind(ErrorKind::resource);
  }
  void errors() {
    QFETCH(QString, path);
    QFETCH(double, scale);
    QFETCH(double, width);
    QFETCH(int, kind);
    Picture picture = boxes();
    picture.width = width;
    const Status status = writePicture(path.toStdString(), picture, scale);
    QVERIFY(!status);
    QCOMPARE(static_cast<int>(status.error().kind), kind);
    QVERIFY(!QFile::exists(path));
  }

  void fullDiskLeavesNothing() {
    QTemporaryDir folder;
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    rlimit full = before;
    full.rlim_cur = 100;
    ::setrlimit(RLIMIT_FSIZE, &full);
    const Status png = writePicture(folder.filePath("a.png").toStdString(), boxes());
    const Status svg = writePicture(folder.filePath("a.svg").toStdString(), boxes());
    ::setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!png && !svg);
    QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
  }
};

LOOPWRIGHT_TEST(TestPictureFile, void)
#include "test_picture_file.moc"
