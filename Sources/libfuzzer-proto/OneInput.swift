import CLibFuzzer
import Platform
import ProtoFuzz

/// What libFuzzer calls for every input: `ProtoFuzz.check(selected:)`. Built by `scripts/fuzz` alone, because only a build
/// with `-sanitize=fuzzer` has a main for it.
@_cdecl("ftk_fuzz_one")
public func fuzzOne() -> Int32 {
    let size = ftk_fuzz_size()
    let input = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        ftk_fuzz_copy(buffer.baseAddress)
        count = size
    }
    guard let fault = ProtoFuzz.check(selected: input) else { return 0 }
    StandardStream.error.write("\(fault)\n")
    return 1
}
