import DirectiveModel

/// One value that a reading and the gold can disagree about.
struct ReviewValue {
  enum Kind: String, CaseIterable {
    case number, type, issuer, place, issued, subject, addressees, signer, references
    case task, path
    case words = "task words"
    case leads, supporters, deadline
  }

  let kind: Kind
  /// Path of the task or number of the citation.
  let place: String
  let wanted: String?
  let found: String?
  let isRight: Bool
  /// Places in the reading's review.
  let marks: [Int]

  /// Two values with one key are the same.
  static func key(_ rule: DeadlineRule) -> String {
    switch rule {
    case .date(let date, let bound): "date \(date.iso) \(bound.rawValue)"
    case .recurring(let recurrence):
      "recurring \(recurrence.frequencies.map(\.rawValue).sorted().joined(separator: "+"))\(recurrence.adHoc ? " ad hoc" : "")"
    case .relative(let count, let unit, let from): "relative \(count) \(unit.rawValue) \(from.rawValue)"
    }
  }

  /// The same for a deadline in JSON; nil for null.
  static func key(_ node: JSONNode) -> String? {
    switch node["kind"]?.string {
    case "date": "date \(node["date"]?.string ?? "") \(node["bound"]?.string ?? "")"
    case "recurring":
      "recurring \((node["frequencies"]?.items ?? []).compactMap(\.string).sorted().joined(separator: "+"))"
        + (node["adHoc"]?.bool == true ? " ad hoc" : "")
    case "relative": "relative \(node["count"]?.int ?? 0) \(node["unit"]?.string ?? "") \(node["from"]?.string ?? "")"
    default: nil
    }
  }

  static func key(number: String, issued: CivilDate?) -> String { number + (issued.map { " \($0.iso)" } ?? "") }
}
