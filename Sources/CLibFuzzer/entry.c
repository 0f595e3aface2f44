#include "clibfuzzer.h"
#include <string.h>

/* In Swift: 0, or 1 where something is wrong with the input. */
extern int32_t ftk_fuzz_one(void);

static const uint8_t *input;
static size_t size;

size_t ftk_fuzz_size(void) { return size; }

void ftk_fuzz_copy(void *to) {
    if (size > 0) memcpy(to, input, size);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count) {
    input = bytes;
    size = count;
    /* A trap is what libFuzzer takes for a finding. */
    if (ftk_fuzz_one() != 0) __builtin_trap();
    return 0;
}
