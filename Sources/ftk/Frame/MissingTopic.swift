extension CommandFailure {
    /// For a topic that the cluster does not have.
    /// - Parameter all: the topics it has.
    static func missingTopic(_ name: String, among all: [String]) -> CommandFailure {
        let near = Nearest.to(name, among: all).map { "; did you mean '\($0)'?" } ?? "; ftk topics --list shows what is there"
        return CommandFailure("topic '\(name)' does not exist\(near)")
    }

    /// For a group that the cluster does not have.
    /// - Parameter all: the groups it has.
    static func missingGroup(_ name: String, among all: [String]) -> CommandFailure {
        let near = Nearest.to(name, among: all).map { "; did you mean '\($0)'?" } ?? "; ftk consumer-groups --list shows them"
        return CommandFailure("group '\(name)' does not exist\(near)")
    }
}
