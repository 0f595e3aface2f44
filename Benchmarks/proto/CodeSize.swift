import Platform

/// The machine code of KafkaProto, from the object files that lie beside this program.
enum CodeSize {
    static func rows() throws -> [Row] {
        let program = Swift.CommandLine.arguments[0]
        let folder = "\(FileSystem.parent(of: program) ?? ".")/KafkaProto.build"
        var total = 0
        for name in try FileSystem.list(folder) where name.hasSuffix(".o") {
            total += executableBytes(try FileSystem.read("\(folder)/\(name)"))
        }
        guard total > 0 else { return [] }
        return [Row(name: "code of KafkaProto", unit: "MB", goal: 3, reached: Double(total) / 1_000_000, isLimit: true)]
    }

    /// The sections of a 64-bit little-endian ELF file that hold instructions.
    private static func executableBytes(_ file: Bytes) -> Int {
        guard file.count > 64, file.prefix(4).elementsEqual([0x7F, 0x45, 0x4C, 0x46]) else { return 0 }
        func word64(_ at: Int) -> Int { Int(truncatingIfNeeded: UInt64(bitPattern: file.int64(at: at)).byteSwapped) }
        func word16(_ at: Int) -> Int { Int(file.uint16(at: at).byteSwapped) }
        let (table, size, count) = (word64(40), word16(58), word16(60))
        var bytes = 0
        for section in 0..<count {
            let at = table + section * size
            guard at + size <= file.count else { return bytes }
            let isExecutable = word64(at + 8) & 4 != 0
            if isExecutable { bytes += word64(at + 32) }
        }
        return bytes
    }
}
