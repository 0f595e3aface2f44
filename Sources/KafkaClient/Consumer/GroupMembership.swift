/// A consumer's place in its group, by either protocol. Used on the consumer's loop only.
protocol GroupMembership: AnyObject, Sendable {
    var memberId: String { get }
    /// What commits carry: the generation, or the member's epoch.
    var generationId: Int32 { get }

    func start()
    /// Leaves the group, so that the others need not wait for the session to end.
    func leave() async
}
