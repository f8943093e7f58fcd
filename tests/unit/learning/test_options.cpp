// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

#include "engine/learning/interface/code_filter.h"
#include "engine/learning/interface/options.h"
#include "tests/suite.h"

using namespace loopwright;
using namespace loopwright::learning;

namespace {

const OptionSchema kSchema = {
    {"epochs", "Passes", std::int64_t{10}, 1, 1000, {}},
    {"rate", "Learning rate", 1e-3, 0, 10, {}},
    {"transpose", "Other keys", false, 0, 0, {}},
    {"streams", "How many codebooks", std::string("joint"), 0, 0, {"joint", "tracks"}},
    {"title", "Any text", std::string(), 0, 0, {}},
    {"channels", "Widths", std::vector<std::int64_t>{128}, 4, 1024, {}},
};

} // namespace

class TestOptions : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void defaultsAndTexts() {
    Options options(kSchema);
    QCOMPARE(options.integer("epochs"), 10);
    QCOMPARE(options.real("rate"), 1e-3);
    for (const auto &[name, text] : std::vector<std::pair<std::string, std::string>>{{"epochs", "1000"},
                                                                                     {"rate", "2.5e-4"},
                                                                                     {"transpose", "true"},
                                                                                     {"streams", "tracks"},
                                                                                     {"title", "any = text"},
                                                                                     {"channels", "64,96"}})
      QVERIFY2(options.set(name, text).has_value(), name.c_str());
    QCOMPARE(options.integer("epochs"), 1000);
    QCOMPARE(options.real("rate"), 2.5e-4);
    QVERIFY(options.flag("transpose"));
    QCOMPARE(options.text("streams"), std::string("tracks"));
    QCOMPARE(options.text("title"), std::string("any = text"));
    QCOMPARE(options.list("channels"), (std::vector<std::int64_t>{64, 96}));

    // What toJson says, set() takes, through a file's text too.
    Options again(kSchema);
    QVERIFY(again.set(nlohmann::json::parse(options.toJson().dump()), "recipe").has_value());
    QVERIFY(again.toJson() == options.toJson());
    QCOMPARE(again.toJson().size(), kSchema.size());
    // And as texts, one by one.
    Options third(kSchema);
    const nlohmann::json all = options.toJson();
    for (const auto &[name, value] : all.items())
      QVERIFY2(third.set(name, settingText(value)).has_value(), name.c_str());
    QVERIFY(third.toJson() == all);
    QCOMPARE(settingText(nlohmann::json::array()), std::string());
  }

  void refusesTexts_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *text, const char *says) {
      QTest::addRow("%s=%s", name, text) << name << text << says;
    };
    row("epoch", "3", "epochs");
    row("", "3", "epochs");
    row("epochs", "", "whole number from 1 to 1000");
    row("epochs", "0", "from 1 to 1000");
    row("epochs", "1001", "from 1 to 1000");
    row("epochs", "-3", "from 1 to 1000");
    row("epochs", "3.0", "whole number");
    row("epochs", "3 ", "whole number");
    row("epochs", " 3", "whole number");
    row("epochs", "0x10", "whole number");
    row("epochs", "99999999999999999999", "whole number");
    row("rate", "nan", "from 0 to 10");
    row("rate", "inf", "from 0 to 10");
    row("rate", "-1e-9", "from 0 to 10");
    row("rate", "1e999", "number");
    row("rate", "fast", "number");
    row("rate", "0,001", "number");
    row("transpose", "1", "true or false");
    row("transpose", "True", "true or false");
    row("streams", "both", "joint tracks");
    row("streams", "", "joint tracks");
    row("channels", "", "commas");
    row("channels", "64,", "");
    row("channels", "64,,96", "commas");
    row("channels", "64;96", "commas");
    row("channels", "64,2", "from 4 to 1024");
    row("channels", ",64", "commas");
  }
  void refusesTexts() {
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QString, says);
    Options options(kSchema);
    const nlohmann::json before = options.toJson();
    const Status status = options.set(name.toStdString(), text.toStdString());
    QVERIFY(!status.has_value());
    QCOMPARE(status.error().kind, ErrorKind::usage);
    const QString message = QString::fromStdString(status.error().message());
    QVERIFY2(message.contains("\"" + name + "\""), qPrintable(message));
    QVERIFY2(message.contains(says), qPrintable(message));
    QVERIFY(options.toJson() == before);
  }

  void refusesObjects_data() {
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("says");
    for (const auto &[object, says] :
         std::vector<std::pair<const char *, const char *>>{{"[]", "not an object"},
                                                            {"3", "not an object"},
                                                            {"null", "not an object"},
                                                            {R"({"epoch":3})", "epoch"},
                                                            {R"({"epochs":"3"})", "epochs"},
                                                            {R"({"epochs":3.0})", "epochs"},
                                                            {R"({"epochs":0})", "epochs"},
                                                            {R"({"epochs":18446744073709551615})", "epochs"},
                                                            {R"({"rate":null})", "rate"},
                                                            {R"({"rate":11})", "rate"},
                                                            {R"({"transpose":1})", "transpose"},
                                                            {R"({"streams":"both"})", "streams"},
                                                            {R"({"streams":1})", "streams"},
                                                            {R"({"channels":[]})", "channels"},
                                                            {R"({"channels":64})", "channels"},
                                                            {R"({"channels":[64,"96"]})", "channels"},
                                                            {R"({"channels":[64,1e9]})", "channels"},
                                                            {R"({"channels":[[64]]})", "channels"}})
      QTest::newRow(object) << object << says;
  }
  void refusesObjects() {
    QFETCH(QString, object);
    QFETCH(QString, says);
    Options options(kSchema);
    const Status status = options.set(nlohmann::json::parse(object.toStdString()), "recipe.json");
    QVERIFY(!status.has_value());
    const QString message = QString::fromStdString(status.error().message());
    QVERIFY2(message.contains("recipe.json") && message.contains(says), qPrintable(message));
  }

  void wholeNumbersAreNumbers() {
    Options options(kSchema);
    QVERIFY(options.set(nlohmann::json::parse(R"({"rate":1})"), "recipe").has_value());
    QCOMPARE(options.real("rate"), 1.0);
  }

  void filters_data() {
    QTest::addColumn<double>("temperature");
    QTest::addColumn<int>("topK");
    QTest::addColumn<double>("topP");
    QTest::addColumn<QString>("names");
    constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    QTest::newRow("plain") << 1.0 << 0 << 1.0 << QString();
    QTest::newRow("argmax") << 0.0 << 0 << 1.0 << QString();
    QTest::newRow("all filters") << 100.0 << 1 << 1e-9 << QString();
    QTest::newRow("temperature -1") << -1.0 << 0 << 1.0 << "--temperature";
    QTest::newRow("tiny negative temperature") << -1e-300 << 0 << 1.0 << "--temperature";
    QTest::newRow("hot") << 100.1 << 0 << 1.0 << "--temperature";
    QTest::newRow("temperature NaN") << kNan << 0 << 1.0 << "--temperature";
    QTest::newRow("infinite temperature") << kInfinity << 0 << 1.0 << "--temperature";
    QTest::newRow("negative k") << 1.0 << -1 << 1.0 << "--top-k";
    QTest::newRow("p of 0") << 1.0 << 0 << 0.0 << "--top-p";
    QTest::newRow("negative p") << 1.0 << 0 << -0.5 << "--top-p";
    QTest::newRow("p above 1") << 1.0 << 0 << 1.01 << "--top-p";
    QTest::newRow("p NaN") << 1.0 << 0 << kNan << "--top-p";
  }
  void filters() {
    QFETCH(double, temperature);
    QFETCH(int, topK);
    QFETCH(double, topP);
    QFETCH(QString, names);
    CodeFilter filter;
    filter.temperature = temperature;
    filter.topK = topK;
    filter.topP = topP;
    const Status status = filter.check();
    QCOMPARE(status.has_value(), names.isEmpty());
    if (status)
      return;
    QCOMPARE(status.error().kind, ErrorKind::usage);
    QCOMPARE(QString::fromStdString(status.error().where), names);
  }

  void coldestTemperatureIsTheMostProbable() {
    const std::vector<float> logits = {0.F, 3.F, 2.F, 3.F};
    CodeFilter filter;
    filter.temperature = 1e-300;
    const auto cold = filteredProbabilities(logits.data(), 4, filter);
    QVERIFY(std::abs(cold[1] + cold[3] - 1) < 1e-12);
    filter.temperature = 0;
    QCOMPARE(filteredProbabilities(logits.data(), 4, filter), (std::vector<double>{0, 1, 0, 0}));
  }

  void samplesByInversion() {
    const std::vector<double> shares = {0, 0.25, 0, 0.5, 0.25, 0};
    QCOMPARE(sampleCode(shares, 0.0), 1);
    QCOMPARE(sampleCode(shares, 0.2499), 1);
    QCOMPARE(sampleCode(shares, 0.25), 3);
    QCOMPARE(sampleCode(shares, 0.75), 4);
    QCOMPARE(sampleCode(shares, std::nextafter(1.0, 0.0)), 4);
    // Shares that a rounding error leaves short of 1: the last code that is possible at all.
    QCOMPARE(sampleCode({0.5, 0.25, 0}, 0.9), 1);
  }
};

LOOPWRIGHT_TEST(TestOptions, void)
#include "test_options.moc"
