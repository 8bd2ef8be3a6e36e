import DirectiveModel

/// What a finding is about, in words.
package enum FindingWords {
  /// "ngày ban hành"; "thời hạn nhiệm vụ 1.a" for "tasks[1.a].deadline"; "viện dẫn 76/NQ-CP"; an unknown field as it is.
  package static func words(ofField field: String) -> String {
    let finding = Finding(field: field, reason: .missing, message: "")
    if let path = finding.taskPath {
      return finding.correctableField.map { "\($0.words) nhiệm vụ \(path)" } ?? field
    }
    if let own = finding.correctableField { return own.words }
    let parts = field.split(separator: "[", maxSplits: 1)
    if parts.count == 2, parts[0] == "references" { return "viện dẫn \(parts[1].dropLast())" }
    return names[field] ?? field
  }

  private static let names = [
    "documentType": "loại văn bản", "place": "nơi ban hành", "addressees": "nơi gửi", "signer": "người ký", "tasks": "nhiệm vụ",
  ]
}
