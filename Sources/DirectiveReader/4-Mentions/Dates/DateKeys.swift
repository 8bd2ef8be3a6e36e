/// Folded words of dates.
enum DateKeys {
  static let day = Key("ngày")
  static let month = Key("tháng")
  static let quarter = Key("quý")
  static let year = Key("năm")
  static let viet = Key("Việt")
  static let and = Key("và")
  static let end = KeySet(["cuối", "hết"])
  static let middle = Key("giữa")
  static let fullMoon = Key("rằm")
  static let first = Key("đầu")
  static let last = Key("cuối")
  static let months = Phrases(NumberWords.months)
  static let lunar = Phrases(NumberWords.lunar)
  static let impossibleQuarters: [Key: Int] = Dictionary(
    [("V", 5), ("VI", 6), ("VII", 7)].map { (Key($0.0), $0.1) } + (5...9).flatMap { [(Key("\($0)"), $0), (Key("0\($0)"), $0)] },
    uniquingKeysWith: { first, _ in first })
  /// What scans leave of the Roman numerals of quarters; one stroke alone is a figure as well.
  static let misreadQuarters = [
    "I1": 2, "1I": 2, "11": 2, "H": 2, "Il": 2, "lI": 2, "ll": 2, "1l": 2, "l1": 2, "IL": 2, "TI": 2, "IT": 2, "I11": 3, "1I1": 3, "11I": 3,
    "II1": 3, "1II": 3, "I1I": 3, "111": 3, "IH": 3, "HI": 3, "1H": 3, "H1": 3, "IIl": 3, "lII": 3, "III1": 3, "1V": 4, "lV": 4, "TV": 4,
    "IY": 4,
  ]
  static let quarters: [Key: Int] = Dictionary(
    NumberWords.roman.map { (Key($0.0), $0.1) } + (1...4).flatMap { [(Key("\($0)"), $0), (Key("0\($0)"), $0)] },
    uniquingKeysWith: { first, _ in first })
}
