#ifndef FTK_CRC32_H
#define FTK_CRC32_H
#include <stddef.h>
#include <stdint.h>

/* Takes the front of `bytes` into a CRC-32 (ISO 3309, the polynomial of gzip) by carry-less multiplication, where the machine has
   it: blocks of 16 bytes, and 64 bytes at least. Gives how many bytes it took, 0 where it cannot; the rest is the caller's.
   *crc is the checksum as zlib gives it, 0 at the beginning. */
size_t ftk_crc32_fold(uint32_t *crc, const void *bytes, size_t length);
#endif
