/// The states of a transaction; the raw value is what stands in the log.
public enum TransactionState: Int8, Sendable, CaseIterable {
    /// No transaction yet.
    case empty = 0
    case ongoing = 1
    case prepareCommit = 2
    case prepareAbort = 3
    case completeCommit = 4
    case completeAbort = 5
    /// The transactional id is being removed.
    case dead = 6
    /// The epoch is being raised because a new producer has come while a transaction is open. Never in the log.
    case prepareEpochFence = 7

    /// What clients are told.
    public var name: String {
        switch self {
        case .empty: "Empty"
        case .ongoing: "Ongoing"
        case .prepareCommit: "PrepareCommit"
        case .prepareAbort: "PrepareAbort"
        case .completeCommit: "CompleteCommit"
        case .completeAbort: "CompleteAbort"
        case .dead: "Dead"
        case .prepareEpochFence: "PrepareEpochFence"
        }
    }

    public init?(name: String) {
        guard let state = TransactionState.allCases.first(where: { $0.name == name }) else { return nil }
        self = state
    }

    /// The transactional id may be forgotten when it has not been used for long.
    var mayExpire: Bool { self == .empty || self == .completeCommit || self == .completeAbort }
    var isPreparing: Bool { self == .prepareCommit || self == .prepareAbort }
}
