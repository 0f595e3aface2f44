#ifndef FTK_CLIBFUZZER_H
#define FTK_CLIBFUZZER_H
#include <stddef.h>
#include <stdint.h>

/* libFuzzer's entry (https://llvm.org/docs/LibFuzzer.html), so that Swift needs no pointer: it is called through
   ftk_fuzz_one() and copies the input out. */
size_t ftk_fuzz_size(void);
void ftk_fuzz_copy(void *to);
#endif
