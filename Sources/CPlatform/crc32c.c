/* CRC-32C. The instruction has a latency of three cycles and starts one each cycle, so three streams run side by side;
   their sums are put together by tables that step a sum over a block of zeros. */
#include "crc32c.h"
#include <pthread.h>
#include <string.h>

#define POLYNOMIAL 0x82F63B78u
#define LONG_BLOCK 4096
#define SHORT_BLOCK 256

typedef uint32_t (*crc_function)(uint32_t, const unsigned char *, size_t);

static uint32_t slices[8][256];
static uint32_t long_zeros[4][256];
static uint32_t short_zeros[4][256];
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

const char *ftk_crc32c_method(void) {
    pthread_once(&once, choose);
    return method;
}
