// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif
#include <type_traits>

// A program holds the test classes of a folder (loopwright_tests in cmake/Tests.cmake); ctest runs each in a process of
// its own. By hand: PROGRAM NAME [arguments of Qt Test], NAME being that of the class's source.

namespace loopwright {

/// In ms: what other tests on the same processors may make a wait last, at most.
constexpr int kSoon = 60000;

} // namespace loopwright

namespace loopwright::suite {

using Run = int (*)(int argc, char **argv);

/// Makes a class of tests known under the name of its source file; before main().
bool add(const char *source, Run run);

/// Runs all functions of a class with an application object of the given kind; void: without one.
template <class Test, class Application>
int run(int argc, char **argv) {
  if constexpr (std::is_void_v<Application>) {
    Test test;
    return QTest::qExec(&test, argc, argv);
  } else {
    Application application(argc, argv);
    Application::setAttribute(Qt::AA_Use96Dpi);
    Test test;
    return QTest::qExec(&test, argc, argv);
  }
}

} // namespace loopwright::suite

#define LOOPWRIGHT_NAME_OF_TEST_2(number) g_test##number
#define LOOPWRIGHT_NAME_OF_TEST(number) LOOPWRIGHT_NAME_OF_TEST_2(number)
/// At the end of a source: LOOPWRIGHT_TEST(TestClass, QApplication), or QCoreApplication, or void.
#define LOOPWRIGHT_TEST(Test, Application)                                                                             \
  [[maybe_unused]] static const bool LOOPWRIGHT_NAME_OF_TEST(__COUNTER__) =                                            \
      loopwright::suite::add(__FILE__, &loopwright::suite::run<Test, Application>);
