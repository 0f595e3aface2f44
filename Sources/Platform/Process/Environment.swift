import Glibc

/// The environment that the process was started with.
public enum Environment {
    /// The variable's value; nil where it is not set or empty.
    public static func value(_ name: String) -> String? {
        guard let text = getenv(name), text.pointee != 0 else { return nil }
        return String(cString: text)
    }
}
