// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/audio/counted_calls.h"

#include <atomic>
#include <cstddef>
#include <dlfcn.h>
#include <pthread.h>

namespace {

thread_local bool counting = false;
std::atomic<int> memoryCalls{0};
std::atomic<int> lockCalls{0};

void count(std::atomic<int> &calls) {
  if (counting)
    ++calls;
}

template <class Function>
Function next(const char *name) {
  return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

#define REPLACES_LIBRARY __attribute__((visibility("default")))

extern "C" {

void *__libc_malloc(std::size_t);
void *__libc_calloc(std::size_t, std::size_t);
void *__libc_realloc(void *, std::size_t);
void *__libc_memalign(std::size_t, std::size_t);
void __libc_free(void *);

REPLACES_LIBRARY void *malloc(std::size_t size) {
  count(memoryCalls);
  return __libc_malloc(size);
}
REPLACES_LIBRARY void *calloc(std::size_t number, std::size_t size) {
  count(memoryCalls);
  return __libc_calloc(number, size);
}
REPLACES_LIBRARY void *realloc(void *old, std::size_t size) {
  count(memoryCalls);
  return __libc_realloc(old, size);
}
REPLACES_LIBRARY void *aligned_alloc(std::size_t alignment, std::size_t size) {
  count(memoryCalls);
  return __libc_memalign(alignment, size);
}
REPLACES_LIBRARY void *memalign(std::size_t alignment, std::size_t size) {
  count(memoryCalls);
  return __libc_memalign(alignment, size);
}
REPLACES_LIBRARY int posix_memalign(void **result, std::size_t alignment, std::size_t size) {
  count(memoryCalls);
  *result = __libc_memalign(alignment, size);
  return *result == nullptr ? 12 : 0;
}
REPLACES_LIBRARY void free(void *memory) {
  count(memoryCalls);
  __libc_free(memory);
}

REPLACES_LIBRARY int pthread_mutex_lock(pthread_mutex_t *mutex) {
  static const auto lock = next<int (*)(pthread_mutex_t *)>("pthread_mutex_lock");
  count(lockCalls);
  return lock(mutex);
}
REPLACES_LIBRARY void g_mutex_lock(void *mutex) {
  static const auto lock = next<void (*)(void *)>("g_mutex_lock");
  count(lockCalls);
  lock(mutex);
}
REPLACES_LIBRARY void g_rec_mutex_lock(void *mutex) {
  static const auto lock = next<void (*)(void *)>("g_rec_mutex_lock");
  count(lockCalls);
  lock(mutex);
}
}

namespace loopwright {

CountedCalls::Here::Here() { counting = true; }
CountedCalls::Here::~Here() { counting = false; }

void CountedCalls::reset() {
  memoryCalls = 0;
  lockCalls = 0;
}
int CountedCalls::memory() { return memoryCalls; }
int CountedCalls::locks() { return lockCalls; }

} // namespace loopwright
