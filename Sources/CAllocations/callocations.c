#define _GNU_SOURCE
#include "callocations.h"
#include <errno.h>
#include <stdlib.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define SANITIZED 1
#endif
#endif

static __thread uint64_t count, largest, bytes;

static inline void note(size_t size) {
    count++;
    bytes += size;
    if (size > largest) largest = size;
}

#if !defined(SANITIZED) && defined(__GLIBC__)
extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);

void *malloc(size_t size) {
    note(size);
    return __libc_malloc(size);
}

void *calloc(size_t n, size_t size) {
    note(n * size);
    return __libc_calloc(n, size);
}

void *realloc(void *old, size_t size) {
    note(size);
    return __libc_realloc(old, size);
}

void *aligned_alloc(size_t alignment, size_t size) {
    note(size);
    return __libc_memalign(alignment, size);
}

void *memalign(size_t alignment, size_t size) {
    note(size);
    return __libc_memalign(alignment, size);
}

int posix_memalign(void **out, size_t alignment, size_t size) {
    note(size);
    *out = __libc_memalign(alignment, size);
    return *out ? 0 : ENOMEM;
}

int ftk_allocations_work(void) { return 1; }
#else
int ftk_allocations_work(void) { return 0; }
#endif

void ftk_allocations_reset(void) { count = largest = bytes = 0; }
uint64_t ftk_allocations_count(void) { return count; }
uint64_t ftk_allocations_largest(void) { return largest; }
uint64_t ftk_allocations_bytes(void) { return bytes; }
