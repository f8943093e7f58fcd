// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

#include "app/exploration/code_file.h"
#include "tests/suite.h"
#include "tests/unit/corpus/example_songs.h"
#include "tests/unit/generation/plain_bundle.h"

using namespace loopwright;
using examples::PlainBundle;

class TestCodeFile : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  NoProgress m_silent;
  PlainBundle m_bundle;
  std::filesystem::path path(const char *name) const { return m_folder.filePath(name).toStdString(); }

private Q_SLOTS:
  void writesAndReads() {
    Pianoroll kick(32, m_bundle.layout().columns());
    kick.sounding.set(5, kKickColumn);
    const auto codes = codesOf(m_bundle, {kick}, m_silent, {});
    QVERIFY(codes.has_value());
    QCOMPARE(codes->model, std::string("plain"));
    QVERIFY((codes->loops == std::vector<LoopCodes>{{{0, 2, 0, 0, 0, 0, 0, 0}, std::vector<int>(8, 0)}}));
    example::write(path("codes.json"), jsonOf(*codes).dump());
    const auto known = readCodeFile(path("codes.json"));
    QVERIFY(known.has_value());
    QVERIFY(jsonOf(*known) == jsonOf(*codes));
    QVERIFY(!isOfOtherModel(*known, m_bundle));
    CodeFile foreign = *known;
    foreign.model = "another";
    QVERIFY(isOfOtherModel(foreign, m_bundle));
    foreign.streams.clear();
    const auto fitted = fittedTo(m_bundle, foreign, path("codes.json"));
    QVERIFY(fitted.has_value());
    QCOMPARE(fitted->streams.size(), std::size_t{2});
  }

  void refuses() {
    example::write(path("other.json"), "{\"codes\": []}");
    const auto other = readCodeFile(path("other.json"));
    QVERIFY(!other && other.error().what.find("no list \"loops\"") != std::string::npos);
    example::write(path("short.json"), R"({"loops": [[[1, 2]]]})");
    auto shorter = readCodeFile(path("short.json"));
    QVERIFY(shorter.has_value());
    const auto misfit = fittedTo(m_bundle, *shorter, path("short.json"));
    QVERIFY(!misfit && misfit.error().where.find("loop 1") != std::string::npos);
    PlainBundle without;
    without.coded = false;
    QCOMPARE(codesOf(without, {}, m_silent, {}).error().kind, ErrorKind::badInput);
  }
};

LOOPWRIGHT_TEST(TestCodeFile, void)
#include "test_code_file.moc"
