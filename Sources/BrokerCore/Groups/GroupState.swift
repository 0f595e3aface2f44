/// The states of a group in the classic protocol; the raw value is what clients are told.
public enum GroupState: String, Sendable {
    /// No members; may have offsets.
    case empty = "Empty"
    /// Members are to join (again).
    case preparingRebalance = "PreparingRebalance"
    /// All have joined; the leader's assignment is awaited.
    case completingRebalance = "CompletingRebalance"
    case stable = "Stable"
    /// Gone, or moved to another coordinator.
    case dead = "Dead"
}
