/// What dump-log cannot read: in a sentence, and as the exception the script ends with.
struct DumpFailure: Error, CustomStringConvertible {
    let description: String
    /// `java.lang.NumberFormatException: For input string: "x"`
    let exception: String

    init(_ description: String, exception: String) {
        self.description = description
        self.exception = exception
    }
}
