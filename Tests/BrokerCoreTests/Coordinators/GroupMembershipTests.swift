import KafkaProto
import Platform
import Testing

@testable import BrokerCore

@Suite struct GroupMembershipTests {
    @Test func aNewMemberOfVersion4IsGivenAnIdAndJoinsWithIt() throws {
        let h = GroupHarness()
        let first = try #require(h.join("g", version: 4).value)
        #expect(first.errorCode == ErrorCode.memberIdRequired.rawValue)
        #expect(first.memberId.hasPrefix("client-"))
        #expect(first.memberId.utf8.count == "client-".utf8.count + 36)
        let second = h.join("g", first.memberId, version: 4)
        #expect(second.value == nil)
        h.advance(2999)
        #expect(second.value == nil)
        h.advance(1)
        let joined = try #require(second.value)
        #expect(joined.errorCode == 0)
        #expect(joined.generationId == 1)
        #expect(joined.leader == first.memberId)
        #expect(joined.protocolName == "range")
        #expect(joined.members.map(\.memberId) == [first.memberId])
    }

    @Test func threeMembersShareAGenerationAndOnlyTheLeaderSeesThemAll() throws {
        let h = GroupHarness()
        let joins = (0..<3).map { _ in h.join("g") }
        h.advance(3000)
        // More members came within the delay, so it is waited once more.
        #expect(joins[0].value == nil)
        h.advance(3000)
        let answers = try joins.map { try #require($0.value) }
        #expect(answers.map(\.generationId) == [1, 1, 1])
        #expect(Set(answers.map(\.leader)) == [answers[0].memberId])
        #expect(answers.map(\.members.count) == [3, 0, 0])
        #expect(h.state("g") == "CompletingRebalance")
        let follower = h.sync("g", answers[1].memberId, 1)
        #expect(follower.value == nil)
        let assignments = Dictionary(uniqueKeysWithValues: answers.enumerated().map { ($1.memberId, "part \($0)") })
        let leader = h.sync("g", answers[0].memberId, 1, assignments)
        #expect(leader.value?.assignment.string == "part 0")
        #expect(follower.value?.assignment.string == "part 1")
        #expect(h.sync("g", answers[2].memberId, 1).value?.assignment.string == "part 2")
        #expect(h.state("g") == "Stable")
        #expect(h.heartbeat("g", answers[2].memberId, 1) == .none)
    }

    @Test func aLostMemberIsRemovedAndTheOthersRebalance() throws {
        let h = GroupHarness()
        let joins = (0..<2).map { _ in h.join("g") }
        h.advance(3000)
        h.advance(3000)
        let ids = try joins.map { try #require($0.value).memberId }
        _ = h.sync("g", ids[0], 1)
        _ = h.sync("g", ids[1], 1)
        h.advance(6000)
        #expect(h.heartbeat("g", ids[0], 1) == .none)
        h.advance(4000)
        #expect(h.state("g") == "PreparingRebalance")
        #expect(h.heartbeat("g", ids[1], 1) == .unknownMemberId)
        #expect(h.heartbeat("g", ids[0], 1) == .rebalanceInProgress)
        let again = h.join("g", ids[0])
        #expect(again.value?.generationId == 2)
        #expect(again.value?.members.count == 1)
    }

    @Test func aSecondMemberWaitsForTheFirstToJoinAgain() throws {
        let h = GroupHarness()
        let first = h.stable("g")
        let second = h.join("g")
        #expect(second.value == nil)
        #expect(h.heartbeat("g", first, 1) == .rebalanceInProgress)
        h.advance(300)
        let again = h.join("g", first)
        #expect(again.value?.generationId == 2)
        #expect(second.value?.generationId == 2)
        #expect(second.value?.leader == first)
    }

    @Test func whoDoesNotJoinAgainInTimeIsLeftOut() throws {
        let h = GroupHarness()
        let first = h.stable("g", session: 100_000)
        let second = h.join("g")
        h.advance(59_999)
        #expect(second.value == nil)
        h.advance(1)
        #expect(second.value?.generationId == 2)
        #expect(second.value?.leader == second.value?.memberId)
        #expect(h.heartbeat("g", first, 1) == .unknownMemberId)
    }

    @Test func whoJoinsAndDoesNotSyncIsRemoved() throws {
        let h = GroupHarness()
        let joins = (0..<2).map { _ in h.join("g", session: 100_000) }
        h.advance(3000)
        h.advance(3000)
        let ids = try joins.map { try #require($0.value).memberId }
        _ = h.sync("g", ids[0], 1)
        h.advance(60_000)
        #expect(h.heartbeat("g", ids[1], 1) == .unknownMemberId)
        #expect(h.heartbeat("g", ids[0], 1) == .rebalanceInProgress)
    }

    @Test func errorsOfMembersAreKafkas() throws {
        let h = GroupHarness()
        let member = h.stable("g")
        #expect(h.heartbeat("g", member, 2) == .illegalGeneration)
        #expect(h.heartbeat("g", "nobody", 1) == .unknownMemberId)
        #expect(h.heartbeat("no-group", member, 1) == .unknownMemberId)
        #expect(h.heartbeat("", member, 1) == .invalidGroupId)
        #expect(h.sync("g", member, 5).value?.errorCode == ErrorCode.illegalGeneration.rawValue)
        #expect(h.join("g", "nobody").value?.errorCode == ErrorCode.unknownMemberId.rawValue)
        #expect(h.join("g", type: "connect").value?.errorCode == ErrorCode.inconsistentGroupProtocol.rawValue)
        #expect(h.join("g", protocols: ["other"]).value?.errorCode == ErrorCode.inconsistentGroupProtocol.rawValue)
        #expect(h.join("g", session: 5999).value?.errorCode == ErrorCode.invalidSessionTimeout.rawValue)
        #expect(h.join("").value?.errorCode == ErrorCode.invalidGroupId.rawValue)
        #expect(h.leave("g", "nobody") == .unknownMemberId)
        #expect(h.leave("no-group", member) == .unknownMemberId)
        #expect(h.groups.delete("g") == .nonEmptyGroup)
        #expect(h.groups.delete("no-group") == .groupIdNotFound)
        #expect(h.state("no-group") == "Dead")
    }

    @Test func theLastMemberLeavesAnEmptyGroupWithTheNextGenerationStored() throws {
        let h = GroupHarness()
        let member = h.stable("g")
        #expect(h.leave("g", member) == .none)
        #expect(h.state("g") == "Empty")
        let last = try #require(try h.log.records(h.partition).last?.value)
        let stored = try GroupRecord.readGroup("g", last)
        #expect(stored.generation == 2)
        #expect(stored.protocolName == nil)
        #expect(stored.leaderId == nil)
        #expect(stored.members.isEmpty)
        #expect(stored.protocolType == "consumer")
    }

    @Test func aStaticMemberComesBackWithoutARebalanceAndItsOldSelfIsFenced() throws {
        let h = GroupHarness()
        let old = h.stable("g", instance: "i", version: 5)
        #expect(old.hasPrefix("i-"))
        let new = try #require(h.join("g", instance: "i", version: 5).value)
        #expect(new.errorCode == 0)
        #expect(new.memberId != old)
        #expect(new.generationId == 1)
        #expect(new.leader == old)
        #expect(h.state("g") == "Stable")
        #expect(h.sync("g", new.memberId, 1).value?.assignment.string == "all")
        #expect(h.heartbeat("g", old, 1, instance: "i") == .fencedInstanceId)
        #expect(h.heartbeat("g", old, 1) == .unknownMemberId)
        #expect(h.heartbeat("g", new.memberId, 1, instance: "i") == .none)
        // Version 9 tells the leader that it leads, and to skip the assignment.
        let newest = try #require(h.join("g", instance: "i", version: 9).value)
        #expect(newest.skipAssignment)
        #expect(newest.leader == newest.memberId)
        #expect(newest.members.count == 1)
        #expect(h.leave("g", "", instance: "i") == .none)
        #expect(h.state("g") == "Empty")
    }

    @Test func aStaticMemberIsLeftInItsPlaceWhenItCannotBeStored() throws {
        let h = GroupHarness()
        let old = h.stable("g", instance: "i", version: 5)
        h.log.fail(.notEnoughReplicas)
        let refused = try #require(h.join("g", instance: "i", version: 5).value)
        #expect(refused.errorCode == ErrorCode.coordinatorNotAvailable.rawValue)
        #expect(h.heartbeat("g", old, 1, instance: "i") == .none)
    }

    @Test func anAssignmentThatCannotBeStoredIsAnsweredWithTheErrorAndARebalanceFollows() throws {
        let h = GroupHarness()
        let joined = h.join("g")
        h.advance(3000)
        let member = try #require(joined.value?.memberId)
        h.log.fail(.notLeaderOrFollower)
        #expect(h.sync("g", member, 1, [member: "a"]).value?.errorCode == ErrorCode.notCoordinator.rawValue)
        #expect(h.state("g") == "PreparingRebalance")
    }

    @Test func theProtocolThatMostMembersPreferWins() throws {
        let h = GroupHarness()
        let joins = [["a", "b", "c"], ["b", "c"], ["c", "b"]].map { h.join("g", protocols: $0) }
        h.advance(3000)
        h.advance(3000)
        #expect(joins.map { $0.value?.protocolName } == ["b", "b", "b"])
    }

    @Test func aGroupTakesNoMoreMembersThanItsMaximum() throws {
        let h = GroupHarness { $0.groupSizeMax = 2 }
        let joins = (0..<3).map { _ in h.join("g") }
        #expect(joins[2].value?.errorCode == ErrorCode.groupMaxSizeReached.rawValue)
    }

    @Test func aMemberThatNeverUsesItsIdDoesNotHoldUpTheOthers() throws {
        let h = GroupHarness()
        let member = h.stable("g", session: 100_000)
        _ = h.join("g", version: 4)
        let again = h.join("g", member)
        #expect(again.value == nil)
        h.advance(10_000)
        #expect(again.value?.generationId == 2)
    }

    @Test func requestsWaitingForAnAnswerAreToldWhenTheCoordinatorMoves() throws {
        let h = GroupHarness()
        let member = h.stable("g")
        let waiting = h.join("g")
        h.groups.partitionResigned(h.partition, leaderEpoch: 1)
        #expect(waiting.value?.errorCode == ErrorCode.notCoordinator.rawValue)
        #expect(h.heartbeat("g", member, 1) == .notCoordinator)
        #expect(h.groups.list(states: [], types: []).groups.isEmpty)
    }

    @Test func groupsAreListedByStateAndType() throws {
        let h = GroupHarness()
        _ = h.stable("g")
        _ = h.commit("offsets-only", ["t": 1])
        func names(_ states: [String] = [], _ types: [String] = []) -> [String] {
            h.groups.list(states: states, types: types).groups.map(\.groupId).sorted()
        }
        #expect(names() == ["g", "offsets-only"])
        #expect(names(["stable"]) == ["g"])
        #expect(names(["EMPTY"]) == ["offsets-only"])
        #expect(names([], ["Classic"]) == ["g", "offsets-only"])
        #expect(names([], ["consumer"]).isEmpty)
    }
}
