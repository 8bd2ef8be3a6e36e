import DirectiveModel

/// The names by which people call the fields that can be corrected.
enum FieldName {
  /// In the order of help; the English name is the one that scripts use.
  private static let aliases: [(field: Correction.Field, words: [String])] = [
    (.number, ["số", "ký hiệu", "số hiệu", "số, ký hiệu", "số văn bản"]),
    (.issued, ["ngày", "ngày ban hành", "ngày văn bản"]),
    (.issuer, ["cơ quan", "cơ quan ban hành"]),
    (.subject, ["trích yếu"]),
    (.text, ["nội dung", "lời văn"]),
    (.leads, ["chủ trì", "cơ quan chủ trì", "cơ quan", "lead"]),
    (.supporters, ["phối hợp", "cơ quan phối hợp", "supporter"]),
    (.deadline, ["thời hạn", "hạn", "thời gian thực hiện"]),
  ]

  /// By any name, marks and case aside. "cơ quan" is the issuer of a directive and the lead of a task; `label` is what was named.
  static func field(_ typed: String, ofTask: Bool, label: String) throws(Failure) -> Correction.Field {
    let wanted = FoldedText.fold(typed)
    let named = aliases.filter { names(of: $0).contains { FoldedText.fold($0) == wanted } }.map(\.field)
    if let field = named.first(where: { $0.isOfTask == ofTask }) { return field }
    guard let other = named.first else {
      let own = aliases.filter { $0.field.isOfTask == ofTask }
      let near = Suggestion.closest(to: typed, among: own.flatMap(names))
      let choices = own.map { "\($0.field.rawValue) (\($0.field.words))" }
      throw Failure(.usage, Messages.unknownField(typed), advice: Messages.didYouMean(near, else: Messages.choices(choices)))
    }
    let hint = ofTask ? Messages.nameDirective(label, other) : Messages.nameTask(label, other)
    throw Failure(.failed, Messages.fieldElsewhere(other), hint: hint)
  }

  /// "number (số), issued (ngày) …", for help.
  static func list(ofTask: Bool) -> String {
    aliases.filter { $0.field.isOfTask == ofTask }.map { "\($0.field.rawValue) (\($0.words[0]))" }.joined(separator: ", ")
  }

  private static func names(of row: (field: Correction.Field, words: [String])) -> [String] { [row.field.rawValue] + row.words }
}
