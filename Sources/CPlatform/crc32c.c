/* CRC-32C.

   The instruction has a latency of three cycles and starts one each cycle, so three streams run side by side; their sums
   are put together by tables that step a sum over a block of zeros. Where carry-less multiplication works on 512 bits,
   256 bytes at a time are folded onto the next 256 (Intel, "Fast CRC computation using PCLMULQDQ", 2009): to move a
   value D bits on, its low half is multiplied by x^(D+31) and its high half by x^(D-33), modulo the polynomial. Where it
   works on 256 bits, it takes one half of a block while the instruction takes the other: they use different units. */
#include "crc32c.h"
#include <pthread.h>
#include <string.h>

#define POLYNOMIAL 0x82F63B78u
#define LONG_BLOCK 4096
#define SHORT_BLOCK 256
/* Beside the instruction is folded in steps of 128 bytes, of which the first only loads; each of the three streams takes 72 bytes in a
   step. */
#define LONG_STEPS 32
#define SHORT_STEPS 16
#define BESIDE(steps) (((steps)-1) * 72)

typedef uint32_t (*crc_function)(uint32_t, const unsigned char *, size_t);

static uint32_t slices[8][256];
static uint32_t long_zeros[4][256];
static uint32_t short_zeros[4][256];
static uint32_t long_beside_zeros[4][256];
static uint32_t short_beside_zeros[4][256];
static crc_function chosen;
static const char *method = "table";
static pthread_once_t once = PTHREAD_ONCE_INIT;

static uint64_t load64(const unsigned char *p) {
    uint64_t word;
    memcpy(&word, p, 8);
    return word;
}

static uint32_t by_table(uint32_t crc, const unsigned char *p, size_t length) {
    while (length >= 8) {
        uint32_t low = crc ^ ((uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24);
        crc = slices[7][low & 255] ^ slices[6][low >> 8 & 255] ^ slices[5][low >> 16 & 255] ^ slices[4][low >> 24]
            ^ slices[3][p[4]] ^ slices[2][p[5]] ^ slices[1][p[6]] ^ slices[0][p[7]];
        p += 8;
        length -= 8;
    }
    while (length-- > 0) crc = slices[0][(crc ^ *p++) & 255] ^ crc >> 8;
    return crc;
}

#if defined(__x86_64__) || defined(__aarch64__)
static uint32_t step_over(uint32_t zeros[4][256], uint32_t crc) {
    return zeros[0][crc & 255] ^ zeros[1][crc >> 8 & 255] ^ zeros[2][crc >> 16 & 255] ^ zeros[3][crc >> 24];
}

/* Sums of `block` zero bytes for each byte of a sum. */
static void fill_zeros(uint32_t zeros[4][256], size_t block) {
    for (int byte = 0; byte < 4; byte++)
        for (uint32_t value = 0; value < 256; value++) {
            uint32_t crc = value << 8 * byte;
            for (size_t i = 0; i < block; i++) crc = slices[0][crc & 255] ^ crc >> 8;
            zeros[byte][value] = crc;
        }
}

#if defined(__x86_64__)
#include <cpuid.h>
#include <nmmintrin.h>
#define CRC_TARGET __attribute__((target("sse4.2")))
#define CRC8(crc, byte) _mm_crc32_u8((uint32_t)(crc), byte)
#define CRC64(crc, word) _mm_crc32_u64(crc, word)
#else
#include <arm_acle.h>
#include <sys/auxv.h>
#define CRC_TARGET __attribute__((target("crc")))
#define CRC8(crc, byte) __crc32cb((uint32_t)(crc), byte)
#define CRC64(crc, word) __crc32cd((uint32_t)(crc), word)
#endif

CRC_TARGET static uint32_t by_instruction(uint32_t start, const unsigned char *p, size_t length) {
    uint64_t crc = start;
    while (length > 0 && ((uintptr_t)p & 7) != 0) {
        crc = CRC8(crc, *p++);
        length--;
    }
#define THREE_STREAMS(block, zeros)                                                                                    \
    while (length >= 3 * (block)) {                                                                                    \
        uint64_t second = 0, third = 0;                                                                                \
        const unsigned char *end = p + (block);                                                                        \
        do {                                                                                                           \
            crc = CRC64(crc, load64(p));                                                                               \
            second = CRC64(second, load64(p + (block)));                                                               \
            third = CRC64(third, load64(p + 2 * (block)));                                                             \
            p += 8;                                                                                                    \
        } while (p < end);                                                                                             \
        crc = step_over(zeros, (uint32_t)crc) ^ (uint32_t)second;                                                      \
        crc = step_over(zeros, (uint32_t)crc) ^ (uint32_t)third;                                                       \
        p += 2 * (block);                                                                                              \
        length -= 3 * (block);                                                                                         \
    }
    THREE_STREAMS(LONG_BLOCK, long_zeros)
    THREE_STREAMS(SHORT_BLOCK, short_zeros)
    while (length >= 8) {
        crc = CRC64(crc, load64(p));
        p += 8;
        length -= 8;
    }
    while (length-- > 0) crc = CRC8(crc, *p++);
    return (uint32_t)crc;
}
#endif

#if defined(__x86_64__)
#include <immintrin.h>
#define FOLD_TARGET __attribute__((target("avx512f,avx512vl,vpclmulqdq,pclmul,sse4.2")))

FOLD_TARGET static inline __m512i fold512(__m512i value, __m512i by, __m512i next) {
    return _mm512_ternarylogic_epi64(
        _mm512_clmulepi64_epi128(value, by, 0x00), _mm512_clmulepi64_epi128(value, by, 0x11), next, 0x96);
}

FOLD_TARGET static inline __m128i fold128(__m128i value, __m128i by, __m128i next) {
    return _mm_xor_si128(_mm_xor_si128(_mm_clmulepi64_si128(value, by, 0x00), _mm_clmulepi64_si128(value, by, 0x11)), next);
}

FOLD_TARGET static uint32_t by_folding(uint32_t start, const unsigned char *p, size_t length) {
    if (length < 512) return by_instruction(start, p, length);
    __m512i a = _mm512_xor_si512(_mm512_loadu_si512(p), _mm512_zextsi128_si512(_mm_cvtsi32_si128((int)start)));
    __m512i b = _mm512_loadu_si512(p + 64), c = _mm512_loadu_si512(p + 128), d = _mm512_loadu_si512(p + 192);
    p += 256;
    length -= 256;
    const __m512i by2048 = _mm512_broadcast_i32x4(_mm_setr_epi32((int)0xDCB17AA4, 0, (int)0xB9E02B86, 0));
    while (length >= 256) {
        a = fold512(a, by2048, _mm512_loadu_si512(p));
        b = fold512(b, by2048, _mm512_loadu_si512(p + 64));
        c = fold512(c, by2048, _mm512_loadu_si512(p + 128));
        d = fold512(d, by2048, _mm512_loadu_si512(p + 192));
        p += 256;
        length -= 256;
    }
    const __m512i by512 = _mm512_broadcast_i32x4(_mm_setr_epi32(0x740EEF02, 0, (int)0x9E4ADDF8, 0));
    a = fold512(fold512(fold512(a, by512, b), by512, c), by512, d);
    const __m128i by128 = _mm_setr_epi32((int)0xF20C0DFE, 0, 0x493C7D27, 0);
    __m128i sum = _mm512_castsi512_si128(a);
    sum = fold128(sum, by128, _mm512_extracti32x4_epi32(a, 1));
    sum = fold128(sum, by128, _mm512_extracti32x4_epi32(a, 2));
    sum = fold128(sum, by128, _mm512_extracti32x4_epi32(a, 3));
    uint64_t crc = _mm_crc32_u64(0, (uint64_t)_mm_cvtsi128_si64(sum));
    crc = _mm_crc32_u64(crc, (uint64_t)_mm_extract_epi64(sum, 1));
    return by_instruction((uint32_t)crc, p, length);
}

#define BESIDE_TARGET __attribute__((target("avx2,vpclmulqdq,pclmul,sse4.2")))

BESIDE_TARGET static inline __m256i fold256(__m256i value, __m256i by, __m256i next) {
    return _mm256_xor_si256(
        _mm256_xor_si256(_mm256_clmulepi64_epi128(value, by, 0x00), _mm256_clmulepi64_epi128(value, by, 0x11)), next);
}

BESIDE_TARGET static inline __m128i fold128_beside(__m128i value, __m128i by, __m128i next) {
    return _mm_xor_si128(_mm_xor_si128(_mm_clmulepi64_si128(value, by, 0x00), _mm_clmulepi64_si128(value, by, 0x11)), next);
}

BESIDE_TARGET static uint32_t by_both(uint32_t start, const unsigned char *p, size_t length) {
    const __m256i by1024 = _mm256_broadcastsi128_si256(_mm_setr_epi32(0x6992CEA2, 0, 0x0D3B6092, 0));
    const __m256i by256 = _mm256_broadcastsi128_si256(_mm_setr_epi32(0x3DA6D0CB, 0, (int)0xBA4FC28E, 0));
    const __m128i by128 = _mm_setr_epi32((int)0xF20C0DFE, 0, 0x493C7D27, 0);
#define LOAD(at) _mm256_loadu_si256((const __m256i *)(at))
#define FOLD_BESIDE(steps, zeros)                                                                                      \
    while (length >= (steps)*128 + 3 * BESIDE(steps)) {                                                                \
        const unsigned char *end = p + (steps)*128, *at = end;                                                         \
        uint64_t first = 0, second = 0, third = 0;                                                                     \
        __m256i a = _mm256_xor_si256(LOAD(p), _mm256_zextsi128_si256(_mm_cvtsi32_si128((int)start)));                   \
        __m256i b = LOAD(p + 32), c = LOAD(p + 64), d = LOAD(p + 96);                                                  \
        for (p += 128; p < end; p += 128) {                                                                            \
            a = fold256(a, by1024, LOAD(p));                                                                           \
            b = fold256(b, by1024, LOAD(p + 32));                                                                      \
            c = fold256(c, by1024, LOAD(p + 64));                                                                      \
            d = fold256(d, by1024, LOAD(p + 96));                                                                      \
            for (int i = 0; i < 9; i++, at += 8) {                                                                     \
                first = CRC64(first, load64(at));                                                                      \
                second = CRC64(second, load64(at + BESIDE(steps)));                                                    \
                third = CRC64(third, load64(at + 2 * BESIDE(steps)));                                                  \
            }                                                                                                          \
        }                                                                                                              \
        a = fold256(fold256(fold256(a, by256, b), by256, c), by256, d);                                                \
        __m128i sum = fold128_beside(_mm256_castsi256_si128(a), by128, _mm256_extracti128_si256(a, 1));                 \
        uint64_t crc = CRC64(CRC64(0, (uint64_t)_mm_cvtsi128_si64(sum)), (uint64_t)_mm_extract_epi64(sum, 1));          \
        crc = step_over(zeros, (uint32_t)crc) ^ (uint32_t)first;                                                       \
        crc = step_over(zeros, (uint32_t)crc) ^ (uint32_t)second;                                                      \
        start = step_over(zeros, (uint32_t)crc) ^ (uint32_t)third;                                                     \
        p += 3 * BESIDE(steps);                                                                                        \
        length -= (steps)*128 + 3 * BESIDE(steps);                                                                     \
    }
    FOLD_BESIDE(LONG_STEPS, long_beside_zeros)
    FOLD_BESIDE(SHORT_STEPS, short_beside_zeros)
    return by_instruction(start, p, length);
}

/* How many bits the machine folds at once, 0, 256 or 512, where the system keeps its registers (XCR0: SSE, AVX, for 512 the three of
   AVX-512). */
static int fold_bits(void) {
    unsigned a, b, c, d;
    if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & bit_OSXSAVE) || !(c & bit_PCLMUL)) return 0;
    unsigned low, high;
    __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    if ((low & 0x06) != 0x06) return 0;
    if (!__get_cpuid_count(7, 0, &a, &b, &c, &d) || !(c & (1u << 10)) || !(b & (1u << 5))) return 0; /* VPCLMULQDQ, AVX2 */
    return (low & 0xE6) == 0xE6 && (b & (1u << 16)) && (b & (1u << 31)) ? 512 : 256; /* AVX512F, AVX512VL */
}
#endif

static void choose(void) {
    for (uint32_t value = 0; value < 256; value++) {
        uint32_t crc = value;
        for (int bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >> 1 ^ POLYNOMIAL : crc >> 1;
        slices[0][value] = crc;
    }
    for (uint32_t value = 0; value < 256; value++)
        for (int i = 1; i < 8; i++) slices[i][value] = slices[0][slices[i - 1][value] & 255] ^ slices[i - 1][value] >> 8;
    chosen = by_table;
#if defined(__x86_64__)
    unsigned a, b, c, d;
    if (__get_cpuid(1, &a, &b, &c, &d) && (c & bit_SSE4_2)) {
        chosen = by_instruction;
        method = "sse4.2";
        int bits = fold_bits();
        if (bits == 512) {
            chosen = by_folding;
            method = "avx512";
        } else if (bits == 256) {
            chosen = by_both;
            method = "sse4.2 and avx2";
        }
    }
#elif defined(__aarch64__)
    if (getauxval(AT_HWCAP) & (1 << 7)) { /* HWCAP_CRC32 */
        chosen = by_instruction;
        method = "arm";
    }
#endif
#if defined(__x86_64__) || defined(__aarch64__)
    if (chosen != by_table) {
        fill_zeros(long_zeros, LONG_BLOCK);
        fill_zeros(short_zeros, SHORT_BLOCK);
        fill_zeros(long_beside_zeros, BESIDE(LONG_STEPS));
        fill_zeros(short_beside_zeros, BESIDE(SHORT_STEPS));
    }
#endif
}

uint32_t ftk_crc32c(uint32_t crc, const void *bytes, size_t length) {
    pthread_once(&once, choose);
    return ~chosen(~crc, bytes, length);
}

uint32_t ftk_crc32c_portable(uint32_t crc, const void *bytes, size_t length) {
    pthread_once(&once, choose);
    return ~by_table(~crc, bytes, length);
}

uint32_t ftk_crc32c_instruction(uint32_t crc, const void *bytes, size_t length) {
    pthread_once(&once, choose);
#if defined(__x86_64__) || defined(__aarch64__)
    if (chosen != by_table) return ~by_instruction(~crc, bytes, length);
#endif
    return ~by_table(~crc, bytes, length);
}

const char *ftk_crc32c_method(void) {
    pthread_once(&once, choose);
    return method;
}
