// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <dlfcn.h>

#include "engine/learning/loader/compute_environment.h"
#include "tests/suite.h"

using namespace loopwright;

/// What OpenBLAS makes of the environment when it is opened.
static QByteArray kernels() {
  void *blas = ::dlopen("libopenblas.so.0", RTLD_LAZY | RTLD_LOCAL);
  if (blas == nullptr)
    return {};
  const auto name = reinterpret_cast<char *(*)()>(::dlsym(blas, "openblas_get_corename"));
  const QByteArray kernels = name != nullptr ? name() : "";
  ::dlclose(blas);
  return kernels;
}

class TestComputeEnvironment : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() {
    qputenv("OMP_WAIT_POLICY", "active");
    qunsetenv("OPENBLAS_CORETYPE");
  }

  /// Also on processors that are newer than the library.
  void takesKernelsOfTheProcessor() {
    const QByteArray usual = kernels();
    learning::prepareComputing();
    const QByteArray taken = kernels();
    if (usual != "Prescott")
      QCOMPARE(taken, usual);
#if defined(__x86_64__)
    else if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
      QVERIFY2(taken == "SkylakeX" || taken == "Haswell", taken.constData());
#endif
  }

  void leavesWhatTheUserHasSet() {
    qputenv("OPENBLAS_CORETYPE", "Nehalem");
    learning::prepareComputing();
    QCOMPARE(qgetenv("OPENBLAS_CORETYPE"), QByteArray("Nehalem"));
    QCOMPARE(qgetenv("OMP_WAIT_POLICY"), QByteArray("active"));
  }
};

LOOPWRIGHT_TEST(TestComputeEnvironment, void)
#include "test_compute_environment.moc"
