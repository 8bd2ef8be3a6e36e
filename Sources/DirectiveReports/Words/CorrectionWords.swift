import DirectiveModel

extension Correction.Field {
  /// For people: "ngày ban hành".
  package var words: String {
    switch self {
    case .number: "số, ký hiệu"
    case .issued: "ngày ban hành"
    case .issuer: "cơ quan ban hành"
    case .subject: "trích yếu"
    case .text: "nội dung"
    case .leads: "cơ quan chủ trì"
    case .supporters: "cơ quan phối hợp"
    case .deadline: "thời hạn"
    }
  }
}

extension Correction {
  /// The value for people; "(không có)" where there is none.
  package var words: String {
    let value: String? =
      switch self {
      case .number(let value), .subject(let value): value
      case .text(let value): value
      case .issued(let value): value?.dayMonthYear
      case .issuer(let value): value?.name
      case .leads(let names), .supporters(let names): names.isEmpty ? nil : names.map(\.name).joined(separator: "; ")
      case .deadline(let value): value.map(DeadlineWords.words)
      }
    return value ?? "(không có)"
  }
}
