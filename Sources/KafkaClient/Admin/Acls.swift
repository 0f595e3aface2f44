import KafkaProto

/// What an access rule is about. Numbers are the protocol's.
public enum AclResourceType: Int8, Sendable, CaseIterable {
    case any = 1, topic, group, cluster, transactionalId, delegationToken, user

    /// Kafka's name, for example `TRANSACTIONAL_ID`.
    public var name: String {
        switch self {
        case .any: "ANY"
        case .topic: "TOPIC"
        case .group: "GROUP"
        case .cluster: "CLUSTER"
        case .transactionalId: "TRANSACTIONAL_ID"
        case .delegationToken: "DELEGATION_TOKEN"
        case .user: "USER"
        }
    }
}

public enum AclPatternType: Int8, Sendable, CaseIterable {
    case any = 1, match, literal, prefixed

    public var name: String {
        switch self {
        case .any: "ANY"
        case .match: "MATCH"
        case .literal: "LITERAL"
        case .prefixed: "PREFIXED"
        }
    }
}

public enum AclOperation: Int8, Sendable, CaseIterable {
    case any = 1, all, read, write, create, delete, alter, describe, clusterAction, describeConfigs, alterConfigs, idempotentWrite
    case createTokens, describeTokens

    public var name: String {
        switch self {
        case .any: "ANY"
        case .all: "ALL"
        case .read: "READ"
        case .write: "WRITE"
        case .create: "CREATE"
        case .delete: "DELETE"
        case .alter: "ALTER"
        case .describe: "DESCRIBE"
        case .clusterAction: "CLUSTER_ACTION"
        case .describeConfigs: "DESCRIBE_CONFIGS"
        case .alterConfigs: "ALTER_CONFIGS"
        case .idempotentWrite: "IDEMPOTENT_WRITE"
        case .createTokens: "CREATE_TOKENS"
        case .describeTokens: "DESCRIBE_TOKENS"
        }
    }
}

public enum AclPermission: Int8, Sendable, CaseIterable {
    case any = 1, deny, allow

    public var name: String {
        switch self {
        case .any: "ANY"
        case .deny: "DENY"
        case .allow: "ALLOW"
        }
    }
}

/// One access rule.
public struct AclBinding: Sendable, Hashable {
    public var resourceType: AclResourceType
    public var resourceName: String
    public var patternType: AclPatternType
    /// For example `User:alice`.
    public var principal: String
    /// `*` for all.
    public var host: String
    public var operation: AclOperation
    public var permission: AclPermission

    public init(
        _ resourceType: AclResourceType, _ resourceName: String, _ patternType: AclPatternType = .literal, principal: String,
        host: String = "*", operation: AclOperation, permission: AclPermission
    ) {
        self.resourceType = resourceType
        self.resourceName = resourceName
        self.patternType = patternType
        self.principal = principal
        self.host = host
        self.operation = operation
        self.permission = permission
    }
}

/// Which access rules are meant; nil and `any` match all.
public struct AclFilter: Sendable, Hashable {
    public var resourceType = AclResourceType.any
    public var resourceName: String?
    public var patternType = AclPatternType.any
    public var principal: String?
    public var host: String?
    public var operation = AclOperation.any
    public var permission = AclPermission.any

    public init() {}
}

extension Admin {
    public func describeAcls(_ filter: AclFilter) async throws -> [AclBinding] {
        let response = try await send(to: .any, codes: { (r: DescribeAclsResponse) in [r.errorCode] }) { version in
            DescribeAclsRequest(
                resourceTypeFilter: filter.resourceType.rawValue, resourceNameFilter: filter.resourceName,
                patternTypeFilter: version >= 1 ? filter.patternType.rawValue : AclPatternType.literal.rawValue,
                principalFilter: filter.principal, hostFilter: filter.host, operation: filter.operation.rawValue,
                permissionType: filter.permission.rawValue)
        }
        if let error = BrokerError(wire: response.errorCode, response.errorMessage) { throw error }
        return response.resources.flatMap { resource in
            resource.acls.compactMap {
                AclBinding(
                    wire: resource.resourceType, resource.resourceName, resource.patternType, $0.principal, $0.host, $0.operation,
                    $0.permissionType)
            }
        }
    }

    public func createAcls(_ bindings: [AclBinding]) async throws -> [(binding: AclBinding, error: BrokerError?)] {
        let response = try await send(to: .controller, codes: { (r: CreateAclsResponse) in r.results.map(\.errorCode) }) { version in
            CreateAclsRequest(
                creations: bindings.map {
                    CreateAclsRequest.AclCreation(
                        resourceType: $0.resourceType.rawValue, resourceName: $0.resourceName,
                        resourcePatternType: version >= 1 ? $0.patternType.rawValue : AclPatternType.literal.rawValue,
                        principal: $0.principal, host: $0.host, operation: $0.operation.rawValue, permissionType: $0.permission.rawValue)
                })
        }
        return bindings.enumerated().map { index, binding in
            guard index < response.results.count else { return (binding, BrokerError(.unknownServerError)) }
            return (binding, BrokerError(wire: response.results[index].errorCode, response.results[index].errorMessage))
        }
    }

    /// Deletes what matches.
    /// - Returns: for each filter what was deleted, or why not.
    public func deleteAcls(_ filters: [AclFilter]) async throws -> [(filter: AclFilter, result: Result<[AclBinding], BrokerError>)] {
        let response = try await send(to: .controller, codes: { (r: DeleteAclsResponse) in r.filterResults.map(\.errorCode) }) { version in
            DeleteAclsRequest(
                filters: filters.map {
                    DeleteAclsRequest.DeleteAclsFilter(
                        resourceTypeFilter: $0.resourceType.rawValue, resourceNameFilter: $0.resourceName,
                        patternTypeFilter: version >= 1 ? $0.patternType.rawValue : AclPatternType.literal.rawValue,
                        principalFilter: $0.principal, hostFilter: $0.host, operation: $0.operation.rawValue,
                        permissionType: $0.permission.rawValue)
                })
        }
        return filters.enumerated().map { index, filter in
            guard index < response.filterResults.count else { return (filter, .failure(BrokerError(.unknownServerError))) }
            let result = response.filterResults[index]
            if let error = BrokerError(wire: result.errorCode, result.errorMessage) { return (filter, .failure(error)) }
            for acl in result.matchingAcls {
                if let error = BrokerError(wire: acl.errorCode, acl.errorMessage) { return (filter, .failure(error)) }
            }
            return (
                filter,
                .success(
                    result.matchingAcls.compactMap {
                        AclBinding(
                            wire: $0.resourceType, $0.resourceName, $0.patternType, $0.principal, $0.host, $0.operation, $0.permissionType)
                    })
            )
        }
    }
}

extension AclBinding {
    /// nil where a number has no name here.
    fileprivate init?(
        wire resourceType: Int8, _ resourceName: String, _ patternType: Int8, _ principal: String, _ host: String, _ operation: Int8,
        _ permission: Int8
    ) {
        guard let resourceType = AclResourceType(rawValue: resourceType), let patternType = AclPatternType(rawValue: patternType),
              let operation = AclOperation(rawValue: operation), let permission = AclPermission(rawValue: permission)
        else { return nil }
        self.init(resourceType, resourceName, patternType, principal: principal, host: host, operation: operation, permission: permission)
    }
}
