/// Which operations a client may do, as bits of `AclOperation` codes: all that the resource has, while nobody restricts them.
enum AuthorizedOperations {
    /// Not asked for.
    static let unknown = Int32.min
    /// READ, WRITE, CREATE, DELETE, ALTER, DESCRIBE, DESCRIBE_CONFIGS, ALTER_CONFIGS.
    static let topic = bits([3, 4, 5, 6, 7, 8, 10, 11])
    /// CREATE, ALTER, DESCRIBE, CLUSTER_ACTION, DESCRIBE_CONFIGS, ALTER_CONFIGS, IDEMPOTENT_WRITE.
    static let cluster = bits([5, 7, 8, 9, 10, 11, 12])
    /// READ, DELETE, DESCRIBE.
    static let group = bits([3, 6, 8])

    private static func bits(_ operations: [Int32]) -> Int32 { operations.reduce(0) { $0 | 1 << $1 } }
}
