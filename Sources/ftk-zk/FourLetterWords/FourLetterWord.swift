/// The four-letter words: a client sends the four bytes instead of a frame, and gets a text.
enum FourLetterWord {
    static let all: Set<String> = [
        "conf", "cons", "crst", "dirs", "dump", "envi", "gtmk", "hash", "isro", "mntr", "obsr", "orst", "ruok", "srst", "srvr",
        "stat", "stmk", "wchc", "wchp", "wchs",
    ]

    private static let byCode: [UInt32: String] = Dictionary(
        uniqueKeysWithValues: all.map { word in (word.utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }, word) })

    /// The word that the first four bytes of a connection are; nil for the length of a frame.
    static func word(_ code: UInt32) -> String? { byCode[code] }
}
