#ifndef FTK_CALLOCATIONS_H
#define FTK_CALLOCATIONS_H
#include <stddef.h>
#include <stdint.h>

/* Counts what the calling thread allocates; for benchmarks and tests, which link this in place of the C library's
   malloc. Under a sanitizer, which has its own, nothing is counted and ftk_allocations_work() is 0. */
int ftk_allocations_work(void);
void ftk_allocations_reset(void);
/* Calls of malloc, calloc, realloc and their like since the last reset. */
uint64_t ftk_allocations_count(void);
/* The largest single one, and all together, in bytes. */
uint64_t ftk_allocations_largest(void);
uint64_t ftk_allocations_bytes(void);
#endif
