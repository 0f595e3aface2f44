/* CRC-32 by folding 64 bytes at a time: V. Gopal and others, "Fast CRC Computation for Generic Polynomials Using PCLMULQDQ
   Instruction", Intel 2009. The constants are powers of x modulo the polynomial 0x104C11DB7, bits reversed. */
#include "crc32.h"

#if defined(__x86_64__)
#include <immintrin.h>

#define FOLDING __attribute__((target("pclmul,sse4.1")))

/* What `block` is worth `distance` further on, added to what stands there. */
FOLDING static inline __m128i fold(__m128i block, __m128i distance, __m128i there) {
  __m128i low = _mm_clmulepi64_si128(block, distance, 0x00);
  __m128i high = _mm_clmulepi64_si128(block, distance, 0x11);
  return _mm_xor_si128(_mm_xor_si128(low, high), there);
}

FOLDING static uint32_t folded(uint32_t crc, const __m128i *at, size_t blocks) {
  const __m128i by64 = _mm_set_epi64x(0x1c6e41596, 0x154442bd4);
  const __m128i by16 = _mm_set_epi64x(0x0ccaa009e, 0x1751997d0);
  const __m128i by8 = _mm_set_epi64x(0, 0x163cd6124);
  const __m128i polynomial = _mm_set_epi64x(0x1f7011641, 0x1db710641);
  const __m128i halves = _mm_setr_epi32(-1, 0, -1, 0);
  __m128i a = _mm_xor_si128(_mm_loadu_si128(at), _mm_cvtsi32_si128((int)crc));
  __m128i b = _mm_loadu_si128(at + 1), c = _mm_loadu_si128(at + 2), d = _mm_loadu_si128(at + 3);
  for (at += 4, blocks -= 4; blocks >= 4; at += 4, blocks -= 4) {
    a = fold(a, by64, _mm_loadu_si128(at));
    b = fold(b, by64, _mm_loadu_si128(at + 1));
    c = fold(c, by64, _mm_loadu_si128(at + 2));
    d = fold(d, by64, _mm_loadu_si128(at + 3));
  }
  a = fold(fold(fold(a, by16, b), by16, c), by16, d);
  for (; blocks > 0; at++, blocks--) a = fold(a, by16, _mm_loadu_si128(at));
  /* 128 bits to 64, then to the 32 that are left of a division by the polynomial (Barrett). */
  a = _mm_xor_si128(_mm_clmulepi64_si128(a, by16, 0x10), _mm_srli_si128(a, 8));
  a = _mm_xor_si128(_mm_clmulepi64_si128(_mm_and_si128(a, halves), by8, 0x00), _mm_srli_si128(a, 4));
  __m128i quotient = _mm_and_si128(_mm_clmulepi64_si128(_mm_and_si128(a, halves), polynomial, 0x10), halves);
  a = _mm_xor_si128(_mm_clmulepi64_si128(quotient, polynomial, 0x00), a);
  return (uint32_t)_mm_extract_epi32(a, 1);
}

size_t ftk_crc32_fold(uint32_t *crc, const void *bytes, size_t length) {
  if (length < 64 || !__builtin_cpu_supports("pclmul") || !__builtin_cpu_supports("sse4.1")) return 0;
  *crc = ~folded(~*crc, bytes, length / 16);
  return length / 16 * 16;
}
#else
size_t ftk_crc32_fold(uint32_t *crc, const void *bytes, size_t length) {
  (void)crc, (void)bytes, (void)length;
  return 0;
}
#endif
