// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/bundle/safetensors.h"
#include "tests/suite.h"

using namespace loopwright;
using namespace loopwright::learning;

namespace {

/// A file of this header and so many bytes of data; `claimed`: the header length it states.
QByteArray fileOf(const QByteArray &header, int dataBytes, qint64 claimed = -1) {
  quint64 length = claimed < 0 ? static_cast<quint64>(header.size()) : static_cast<quint64>(claimed);
  QByteArray bytes;
  for (int i = 0; i < 8; ++i, length >>= 8)
    bytes.append(static_cast<char>(length & 0xFF));
  return bytes + header + QByteArray(dataBytes, '\x01');
}

QByteArray tensor(const char *dtype, const char *shape, const char *offsets) {
  return QByteArray(R"({"a":{"dtype":")") + dtype + R"(","shape":)" + shape + R"(,"data_offsets":)" + offsets + "}}";
}

} // namespace

class TestSafetensors : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void roundTrip() {
    const std::string floats(24, '\x3F'), longs(16, '\x02'), halves(6, '\x3C');
    std::map<std::string, TensorEntry> tensors;
    tensors["weight \"ä\\"] = {ElementType::f32, {2, 3}, floats};
    tensors["steps"] = {ElementType::i64, {2}, longs};
    tensors["half"] = {ElementType::f16, {1, 3, 1}, halves};
    tensors["empty"] = {ElementType::f64, {0, 5}, {}};
    tensors["scalar"] = {ElementType::u8, {}, std::string_view(longs).substr(0, 1)};
    const std::map<std::string, std::string> metadata = {{"progress", "{\"epoch\":3}"}, {"ü", ""}};
    const std::string bytes = writeSafetensors(tensors, metadata);
    auto file = SafetensorsFile::parse(bytes, "memory");
    QVERIFY(file.has_value());
    // Moving the file keeps the views valid.
    const SafetensorsFile moved = std::move(*file);
    QCOMPARE(moved.metadata(), metadata);
    QCOMPARE(moved.tensors().size(), tensors.size());
    for (const auto &[name, entry] : tensors) {
      const TensorEntry &read = moved.tensors().at(name);
      QCOMPARE(static_cast<int>(read.type), static_cast<int>(entry.type));
      QCOMPARE(read.shape, entry.shape);
      QVERIFY(read.bytes == entry.bytes);
      QCOMPARE(static_cast<std::size_t>(read.elements()) * bytesOf(read.type), read.bytes.size());
    }
    QCOMPARE(writeSafetensors(moved.tensors(), moved.metadata()), bytes);
    // The data begin at a multiple of eight, as readers of mapped files want it.
    std::uint64_t length = 0;
    for (std::size_t i = 8; i-- > 0;)
      length = length << 8 | static_cast<unsigned char>(bytes[i]);
    QCOMPARE(length % 8, std::uint64_t{0});
  }

  void refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &bytes, const char *says) {
      QTest::newRow(name) << bytes << says;
    };
    const QByteArray good = tensor("F32", "[2]", "[0,8]");
    row("nothing", {}, "byte 0");
    row("ends in the header length", QByteArray(7, '\0'), "byte 7");
    row("ends in the header", fileOf(good, 8).left(20), "header claims");
    row("header beyond the file", fileOf(good, 8, good.size() + 9), "header claims");
    row("absurd header length", fileOf(good, 8, 0x7FFFFFFFFFFFFFFF), "header claims");
    row("largest header length", QByteArray(8, '\xFF') + good, "header claims");
    row("header is no JSON", fileOf("{\"a\":", 8), "JSON");
    row("header is a list", fileOf("[]", 8), "JSON");
    row("header is empty", fileOf("", 8), "JSON");
    row("no UTF-8", fileOf(QByteArray(good).replace("\"a\"", "\"\xFF\xFE\""), 8), "JSON");
    row("a zero byte", fileOf(QByteArray(good).replace("\"a\"", QByteArray("\"\0\"", 3)), 8), "JSON");
    row("two headers", fileOf(good + good, 8), "JSON");
    row("nested a million deep", fileOf("{\"a\":" + QByteArray(1000000, '[') + QByteArray(1000000, ']') + "}", 8),
        "lacks");
    row("entry is a number", fileOf(R"({"a":3})", 8), "\"a\"");
    row("no dtype", fileOf(R"({"a":{"shape":[2],"data_offsets":[0,8]}})", 8), "lacks");
    row("no shape", fileOf(R"({"a":{"dtype":"F32","data_offsets":[0,8]}})", 8), "lacks");
    row("no offsets", fileOf(R"({"a":{"dtype":"F32","shape":[2]}})", 8), "lacks");
    row("one offset", fileOf(tensor("F32", "[2]", "[8]"), 8), "lacks");
    row("three offsets", fileOf(tensor("F32", "[2]", "[0,4,8]"), 8), "lacks");
    row("shape is a number", fileOf(tensor("F32", "2", "[0,8]"), 8), "lacks");
    row("unknown dtype", fileOf(tensor("BF15", "[2]", "[0,8]"), 8), "BF15");
    row("dtype is a number", fileOf(QByteArray(good).replace("\"F32\"", "32"), 8), "lacks");
    row("negative dimension", fileOf(tensor("F32", "[-2]", "[0,8]"), 8), "shape");
    row("two negative dimensions", fileOf(tensor("F32", "[-1,-2]", "[0,8]"), 8), "shape");
    row("fractional dimension", fileOf(tensor("F32", "[2.0]", "[0,8]"), 8), "shape");
    row("text dimension", fileOf(tensor("F32", "[\"2\"]", "[0,8]"), 8), "shape");
    row("dimension of 2^64", fileOf(tensor("F32", "[18446744073709551616]", "[0,8]"), 8), "shape");
    row("product overflows to 0", fileOf(tensor("F32", "[4294967296,4294967296]", "[0,0]"), 8), "shape");
    row("product overflows to 8", fileOf(tensor("U8", "[9223372036854775809,2,4]", "[0,8]"), 8), "shape");
    row("product beyond the file", fileOf(tensor("F32", "[8,8]", "[0,256]"), 8), "shape");
    row("too many dimensions", fileOf(tensor("F32", "[1,1,1,1,1,1,1,1,2]", "[0,8]"), 8), "dimensions");
    row("negative offset", fileOf(tensor("F32", "[2]", "[-8,0]"), 8), "offset");
    row("fractional offset", fileOf(tensor("F32", "[2]", "[0,8.0]"), 8), "offset");
    row("offsets exchanged", fileOf(tensor("F32", "[2]", "[8,0]"), 8), "offsets");
    row("offsets outside", fileOf(tensor("F32", "[2]", "[8,16]"), 8), "offsets");
    row("offsets far outside", fileOf(tensor("F32", "[2]", "[18446744073709551608,18446744073709551615]"), 8),
        "offsets");
    row("offsets do not fit the shape", fileOf(tensor("F32", "[1]", "[0,8]"), 8), "offsets");
    row("offsets do not fit the type", fileOf(tensor("F64", "[2]", "[0,8]"), 8), "shape");
    row("overlap",
        fileOf(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
               R"("b":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}})",
               12),
        "overlap");
    row("same bytes twice",
        fileOf(R"({"a":{"dtype":"U8","shape":[8],"data_offsets":[0,8]},)"
               R"("b":{"dtype":"U8","shape":[8],"data_offsets":[0,8]}})",
               8),
        "overlap");
    row("metadata is a text", fileOf(R"({"__metadata__":"x"})", 0), "metadata");
    row("metadata holds a number", fileOf(R"({"__metadata__":{"epoch":3}})", 0), "epoch");
  }
  void refuses() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto file = SafetensorsFile::parse(bytes.toStdString(), "weights.safetensors");
    QVERIFY(!file.has_value());
    QCOMPARE(file.error().kind, ErrorKind::badInput);
    const QString message = QString::fromStdString(file.error().message());
    QVERIFY2(message.startsWith("weights.safetensors"), qPrintable(message));
    QVERIFY2(message.contains(says), qPrintable(message));
    QVERIFY(!file.error().advice.empty());
  }

  void everyPrefixOfAFile() {
    const std::string data(24, '\x01');
    const std::string bytes = writeSafetensors({{"a", {ElementType::f32, {2, 3}, data}}}, {{"k", "v"}});
    for (std::size_t length = 0; length < bytes.size(); ++length)
      QVERIFY2(!SafetensorsFile::parse(bytes.substr(0, length), "x").has_value(), qPrintable(QString::number(length)));
    QVERIFY(SafetensorsFile::parse(bytes, "x").has_value());
  }

  void everyByteChanged() {
    const std::string data(24, '\x01');
    const std::string bytes = writeSafetensors({{"a", {ElementType::f32, {2, 3}, data}}}, {{"k", "v"}});
    for (std::size_t i = 0; i < bytes.size(); ++i)
      for (const int flip : {1, 0x80, 0xFF}) {
        std::string changed = bytes;
        changed[i] = static_cast<char>(changed[i] ^ flip);
        const auto file = SafetensorsFile::parse(changed, "x");
        if (file)
          for (const auto &[name, entry] : file->tensors())
            QCOMPARE(static_cast<std::size_t>(entry.elements()) * bytesOf(entry.type), entry.bytes.size());
      }
  }

  void missingFile() {
    const auto file = SafetensorsFile::read("/nowhere/weights.safetensors");
    QVERIFY(!file.has_value());
    QVERIFY(file.error().message().find("/nowhere/weights.safetensors") != std::string::npos);
  }
};

LOOPWRIGHT_TEST(TestSafetensors, void)
#include "test_safetensors.moc"
