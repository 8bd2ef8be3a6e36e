import DirectiveModel

/// Numbers that texts write with letters.
package enum NumberWords {
  /// Counts of days, months and times, longest first where one begins another.
  package static let counts: [(String, Int)] = [
    ("một", 1), ("hai", 2), ("ba", 3), ("bốn", 4), ("tư", 4), ("năm", 5), ("sáu", 6), ("bảy", 7), ("tám", 8), ("chín", 9),
    ("mười", 10), ("mười lăm", 15), ("hai mươi", 20), ("ba mươi", 30), ("bốn mươi lăm", 45), ("sáu mươi", 60), ("chín mươi", 90),
  ]

  /// Quarters and headings.
  package static let roman: [(String, Int)] = [("I", 1), ("II", 2), ("III", 3), ("IV", 4)]

  /// What OCR prints for a digit where only a digit can stand ("ngày Ø7", "số I09").
  package static func digit(lookalike letter: UInt8) -> Int? {
    switch letter {
    case UInt8(ascii: "o"): 0
    case UInt8(ascii: "i"), UInt8(ascii: "l"): 1
    default: nil
    }
  }

  /// A digit, or what scans make of one inside a date in figures ("3l/12/2O23"), where nothing but digits can stand.
  package static func digit(inDate scalar: Unicode.Scalar) -> (value: Int, isLookalike: Bool)? {
    switch scalar {
    case "0"..."9": (Int(scalar.value) - 48, false)
    case "O", "o", "Ø", "ø", "Q", "D": (0, true)
    case "l", "I", "i", "|", "ı", "ï": (1, true)
    case "Z", "z": (2, true)
    case "S", "s": (5, true)
    case "b": (6, true)
    case "B": (8, true)
    case "g", "q": (9, true)
    default: nil
    }
  }

  /// Months that texts write with a word; those of the lunar calendar alone are true.
  package static let months: [(String, (month: Int, isLunar: Bool))] = [
    ("giêng", (1, true)), ("một", (1, false)), ("hai", (2, false)), ("ba", (3, false)), ("tư", (4, false)), ("năm", (5, false)),
    ("sáu", (6, false)), ("bảy", (7, false)), ("tám", (8, false)), ("chín", (9, false)), ("mười", (10, false)),
    ("mười một", (11, false)), ("mười hai", (12, false)), ("chạp", (12, true)),
  ]

  /// Behind a day of the lunar calendar.
  package static let lunar = ["âm lịch", "( âm lịch )", "ÂL!", "( ÂL! )"]

  /// The digits that a string means where only digits can stand: "2O21" is "2021"; nil when a sign is none and looks like none.
  package static func digits(lookalikes printed: some StringProtocol) -> String? {
    let digits = printed.unicodeScalars.map { scalar -> String? in
      (48...57).contains(scalar.value) ? String(scalar) : digit(lookalike: LetterFolding.folded(scalar.value)).map(String.init)
    }
    return digits.contains(nil) ? nil : digits.compactMap { $0 }.joined()
  }
}
