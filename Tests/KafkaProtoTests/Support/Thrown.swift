import Testing

/// The error of that type that `body` throws; nil, and an issue, where it throws none or another.
///
/// What `#expect(throws:)` gives back it gives from Swift 6.1 on only.
func thrown<E: Error>(
    _ type: E.Type, _ comment: String = "", sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Void
) -> E? {
    do {
        try body()
        Issue.record("no \(type) was thrown \(comment)", sourceLocation: sourceLocation)
    } catch let error as E {
        return error
    } catch {
        Issue.record("\(error) was thrown and no \(type) \(comment)", sourceLocation: sourceLocation)
    }
    return nil
}
