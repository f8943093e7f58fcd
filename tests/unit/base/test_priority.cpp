// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <sys/resource.h>
#include <thread>

#include "engine/base/priority.h"
#include "tests/suite.h"

using namespace loopwright;

namespace {

int ownPriority() { return ::getpriority(PRIO_PROCESS, 0); }

} // namespace

class TestPriority : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void isOfAThreadAndThoseThatItStarts() {
    const int before = ownPriority();
#ifdef __linux__
    const int lower = std::min(19, before + 3);
#else
    const int lower = before;
#endif
    int ofThread = 0, ofItsOwn = 0, unchanged = 0;
    std::thread([&] {
      lowerThreadPriority(before + 3);
      ofThread = ownPriority();
      std::thread([&] { ofItsOwn = ownPriority(); }).join();
      lowerThreadPriority(before); // which would be a higher one
      unchanged = ownPriority();
    }).join();
    QCOMPARE(ofThread, lower);
    QCOMPARE(ofItsOwn, lower);
    QCOMPARE(unchanged, lower);
    QCOMPARE(ownPriority(), before);
  }
};

LOOPWRIGHT_TEST(TestPriority, void)

#include "test_priority.moc"
