import Glibc
import Testing

@Suite struct CoordinatorParityTests {
    /// For work on the scenario: the notes of the broker at `FTK_SCENARIO_PORT`.
    @Test(.enabled(if: getenv("FTK_SCENARIO_PORT") != nil, "prints the answers of the broker at FTK_SCENARIO_PORT"))
    func notes() throws {
        let port = try #require(getenv("FTK_SCENARIO_PORT").flatMap { UInt16(String(cString: $0)) })
        var scenario = CoordinatorScenario(port: port)
        defer { for note in scenario.notes { print("NOTE", note) } }
        try scenario.run()
    }
}
