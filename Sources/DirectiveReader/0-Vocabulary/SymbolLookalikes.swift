/// Characters that OCR prints for a letter of a document symbol.
///
/// Source: the commonest confusions of an English OCR model on Vietnamese pages; "Qb-TTg" and "TT¢g" are met on real scans.
package enum SymbolLookalikes {
  /// True when `printed` may stand for `letter`; both are capitals or marks.
  package static func mayStand(_ printed: UInt32, for letter: UInt32) -> Bool { table[letter]?.contains(printed) ?? false }

  private static let table: [UInt32: [UInt32]] = Dictionary(
    rows.map { ($0.value, $1.map(\.value)) }, uniquingKeysWith: { first, _ in first })

  private static let rows: KeyValuePairs<Unicode.Scalar, [Unicode.Scalar]> = [
    "Đ": ["D", "Ð", "B", "P", "H", "O", "Ə", "0"],
    "D": ["Đ", "Ð", "O"],
    "B": ["8", "R", "H"],
    "C": ["¢", "(", "G", "€", "Ç", "E"],
    "G": ["Ø", "¢", "Q", "9", "8", "6", "C", "Ġ"],
    "H": ["I", "N"],
    "I": ["1", "L", "|", "!", "Í", "Ì"],
    "N": ["M", "Ñ", "H"],
    "P": ["F", "R"],
    "Q": ["O", "0", "G", "Ọ"],
    "R": ["Í", "I", "F"],
    "S": ["5", "$", "§"],
    "T": ["I", "1", "7", "'", "F"],
    "U": ["Ư", "Ũ", "V", "Ü"],
    "V": ["Y", "U"],
    "W": ["Ư", "V"],
    "Y": ["V"],
  ]
}
