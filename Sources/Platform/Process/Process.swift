import Glibc

/// This process.
public enum Process {
    /// Ends it at once with this status.
    public static func exit(_ status: Int32) -> Never { Glibc.exit(status) }
}
