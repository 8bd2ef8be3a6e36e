/// How letters are misread beyond the counted confusions: look-alikes, and rows seen on real scans.
package enum ConfusionRows {
  /// Characters that a small or capital letter without marks may be read as.
  package static func lookAlikes(_ bare: UInt32, isCapital: Bool) -> [Character] {
    for (letter, row) in isCapital ? capitals : smalls where letter.unicodeScalars.first?.value == bare { return Array(row) }
    return []
  }

  /// How often a vowel with a mark is read as a quite different one.
  package static let anyVowel: Float = 0.0003

  /// How often a model that drops letters drops a vowel with two marks, and with one.
  static let fadedTwice: Float = 0.25
  static let fadedOnce: Float = 0.04

  private static let smalls: [(Character, String)] = [
    ("a", "ad43&@8e1êâéàáâãäå"), ("e", "eéèê€&68¢coë"), ("i", "il1!|íjtIfîï"), ("o", "o06béd9¢ôgae8§&@qòóôõöç"),
    ("u", "uwüvniyùúûñ"), ("y", "y¥vý"), ("l", "1I|!it"), ("s", "5§"), ("c", "¢eo"), ("g", "9"), ("d", "dbpđ"),
  ]
  private static let capitals: [(Character, String)] = [
    ("a", "A4Â"), ("e", "EÉ"), ("i", "I1!|J"), ("o", "OQ0GC6"), ("u", "U"), ("y", "Y¥"), ("d", "DPBHb"), ("s", "5§$"),
    ("c", "¢("), ("b", "8"), ("l", "1I"),
  ]

  package struct Row: Sendable { package let clean: String, read: String, probability: Float }
  package static let rows: [Row] = [
    Row(clean: "là", read: "13", probability: 0.01), Row(clean: "là", read: "14", probability: 0.02),
    Row(clean: "ưở", read: "&", probability: 0.02), Row(clean: "ướ", read: "&", probability: 0.02),
    Row(clean: "ườ", read: "&", probability: 0.01), Row(clean: "ợ", read: "'ç", probability: 0.01),
    Row(clean: "Đ", read: "P", probability: 0.1), Row(clean: "Đ", read: "B", probability: 0.05),
    Row(clean: "Đ", read: "H", probability: 0.02), Row(clean: "m", read: "rn", probability: 0.003),
    Row(clean: "ị", read: "j", probability: 0.02),
    Row(clean: "v", read: "y", probability: 0.003),
    Row(clean: "ọ", read: "9", probability: 0.02), Row(clean: "ử", read: "&", probability: 0.005),
  ]
}
