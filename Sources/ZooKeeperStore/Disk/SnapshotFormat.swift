/// The bytes of a snapshot, all numbers big-endian; `gzip` or `snappy` packs the whole of it.
///
/// ```
///  0  4  magic "ZKSN"
///  4  4  version 2
///  8  8  dbid -1
/// 16  4  number of sessions; each: long id, int timeout in ms
///     4  number of ACLs; each: long key, vector of ACL
///        znodes, parents before children: text path (the root's is empty), buffer data, long ACL key, StatPersisted
///     5  text "/": the end of the znodes
///    13  seal
///    20  digest: long zxid, int version 2, long digest of the tree    absent before 3.6 and with digest.enabled=false
///    13  seal
///     8  last zxid that was applied                                   absent before 3.9
///    13  seal
/// ```
/// A seal is the Adler-32 of every byte so far, as a long, and the text "/".
enum SnapshotFormat {
    static let magic: Int32 = 0x5A4B_534E
    static let version: Int32 = 2
    static let dbid: Int64 = -1
    static let digestVersion: Int32 = 2
    static let end = "/"
    /// Bytes of a znode behind its data: ACL key and StatPersisted.
    static let nodeTailBytes = 68
    /// Bytes of the last zxid and its seal.
    static let lastZxidBytes = 21
    /// A path or data of more is damage rather than a length, in bytes.
    static let fieldBytesMax = 1 << 30
}
