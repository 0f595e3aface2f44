import Glibc

/// This process.
public enum Process {
    /// Ends it at once with this status.
    public static func exit(_ status: Int32) -> Never { Glibc.exit(status) }

    /// Becomes another program: same process, same streams. Comes back only with the reason why that failed.
    public static func replace(by path: String, _ arguments: [String]) -> SystemError {
        withCStrings([path] + arguments) { arguments in
            withCStrings(Environment.all) { environment in _ = execve(path, arguments, environment) }
        }
        return SystemError(code: errno, call: "execve", subject: path)
    }
}
