#ifndef FTK_CRC32C_H
#define FTK_CRC32C_H
#include <stddef.h>
#include <stdint.h>

/* The CRC-32C (Castagnoli, reflected) of what `crc` stands for followed by `length` bytes; begin with 0.
   Uses the instructions of the machine where it has them (SSE4.2, AVX-512, or the CRC instructions of ARMv8). */
uint32_t ftk_crc32c(uint32_t crc, const void *bytes, size_t length);
/* The same by tables alone, for machines without such instructions and for tests. */
uint32_t ftk_crc32c_portable(uint32_t crc, const void *bytes, size_t length);
/* The same by the CRC instruction alone where the machine has it, for tests. */
uint32_t ftk_crc32c_instruction(uint32_t crc, const void *bytes, size_t length);
/* What ftk_crc32c uses here: "table", "sse4.2", "avx512" or "arm". */
const char *ftk_crc32c_method(void);
#endif
