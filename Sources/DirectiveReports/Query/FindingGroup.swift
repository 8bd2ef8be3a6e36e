import DirectiveModel

/// Findings of one directive that say the same of several tasks, so that people read it once; most groups hold one finding.
package struct FindingGroup: Sendable, Hashable {
  /// The first of the group.
  package let first: Finding
  private var others: [Finding] = []

  private static let mostPathsListed = 3

  /// In the order of each group's first finding.
  package static func groups(_ findings: [Finding]) -> [FindingGroup] {
    var groups: [FindingGroup] = []
    var places: [Kind: Int] = [:]
    for finding in findings {
      let kind = Kind(finding)
      if finding.taskPath != nil, let place = places[kind] {
        groups[place].others.append(finding)
      } else {
        places[kind] = groups.count
        groups.append(FindingGroup(finding))
      }
    }
    return groups
  }

  package init(_ finding: Finding) { first = finding }

  /// Of the same kind as the first.
  package mutating func add(_ finding: Finding) { others.append(finding) }

  package var findings: [Finding] { [first] + others }
  package var count: Int { others.count + 1 }
  /// The task concerned when there is just one.
  package var taskPath: Substring? { others.isEmpty ? first.taskPath : nil }
  /// From the first finding's first line to the last one's last line.
  package var lines: ClosedRange<Int>? {
    let all = findings.compactMap(\.lines)
    guard let from = all.map(\.lowerBound).min(), let to = all.map(\.upperBound).max() else { return nil }
    return from...to
  }
  /// Of the least certain finding.
  package var confidence: Int? { findings.compactMap(\.confidence).min() }

  /// What to look at, with the task or tasks concerned: "Nhiệm vụ 1.a, 1.b, 1.c … (13 nhiệm vụ) không nêu cơ quan: …".
  package var message: String {
    guard let path = first.taskPath else { return first.message }
    guard let named = first.rangeOfTaskPath else { return "nhiệm vụ \(paths ?? String(path)): \(first.message)" }
    return first.message.replacingSubrange(named, with: paths ?? String(path))
  }

  /// Nil for one.
  private var paths: String? {
    guard !others.isEmpty else { return nil }
    let all = findings.compactMap(\.taskPath)
    let listed = all.prefix(Self.mostPathsListed).joined(separator: ", ")
    return all.count <= Self.mostPathsListed + 1 ? all.joined(separator: ", ") : "\(listed) … (\(all.count) nhiệm vụ)"
  }

  /// All of a finding but its task and its place.
  private struct Kind: Hashable {
    let reason: Finding.Reason
    let field: String
    let message: String

    init(_ finding: Finding) {
      reason = finding.reason
      field = finding.taskPath.map { finding.field.replacingOccurrence(of: "[\($0)]", with: "") } ?? finding.field
      message = finding.rangeOfTaskPath.map { finding.message.replacingSubrange($0, with: "") } ?? finding.message
    }
  }
}

extension Finding {
  /// "1.a" of "tasks[1.a].deadline"; nil for what concerns the whole directive.
  package var taskPath: Substring? {
    let prefix = "tasks["
    guard field.hasPrefix(prefix) else { return nil }
    let path = field.dropFirst(prefix.count).prefix { $0 != "]" }
    return path.isEmpty ? nil : path
  }

  /// Where the message names the task: "Nhiệm vụ 1.a không nêu …".
  fileprivate var rangeOfTaskPath: Range<String.Index>? {
    guard let path = taskPath, let named = message.firstRange(of: "hiệm vụ \(path)") else { return nil }
    return message.index(named.upperBound, offsetBy: -path.count)..<named.upperBound
  }
}

extension String {
  fileprivate func replacingSubrange(_ range: Range<Index>, with other: String) -> String {
    String(self[..<range.lowerBound]) + other + self[range.upperBound...]
  }

  fileprivate func replacingOccurrence(of part: String, with other: String) -> String {
    firstRange(of: part).map { replacingSubrange($0, with: other) } ?? self
  }
}
