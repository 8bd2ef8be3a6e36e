/// Folded words of dates.
enum DateKeys {
  static let day = Key("ngày")
  static let month = Key("tháng")
  static let quarter = Key("quý")
  static let year = Key("năm")
  static let viet = Key("Việt")
  static let and = Key("và")
  static let end: Set<Key> = [Key("cuối"), Key("hết")]
  static let middle = Key("giữa")
  static let first = Key("đầu")
  static let last = Key("cuối")
  static let impossibleQuarters: [Key: Int] = Dictionary(
    [("V", 5), ("VI", 6), ("VII", 7)].map { (Key($0.0), $0.1) } + (5...9).flatMap { [(Key("\($0)"), $0), (Key("0\($0)"), $0)] },
    uniquingKeysWith: { first, _ in first })
  static let quarters: [Key: Int] = Dictionary(
    NumberWords.roman.map { (Key($0.0), $0.1) } + (1...4).flatMap { [(Key("\($0)"), $0), (Key("0\($0)"), $0)] },
    uniquingKeysWith: { first, _ in first })
}
