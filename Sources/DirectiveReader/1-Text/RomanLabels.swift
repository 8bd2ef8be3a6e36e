/// Mends the Roman number before a heading of a damaged line: "IL. MỤC ĐÍCH", "Ill. TỔ CHỨC", "iH. TỔ CHỨC", "TV. KINH PHÍ".
///
/// Only where a heading in capitals follows, and only if what comes out is a number.
enum RomanLabels {
  typealias Change = (range: Range<Int>, text: String)

  /// In order; `isDamaged` says so of each line.
  static func changes(in bytes: [UInt8], isDamaged: (Int) -> Bool) -> [Change] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated().compactMap { number, line in
      isDamaged(number) ? change(line.drop { $0 == 0x20 || $0 == 0x09 }) : nil
    }
  }

  private static func change(_ line: ArraySlice<UInt8>) -> Change? {
    let label = line.prefix { $0 != UInt8(ascii: ".") && $0 > 0x20 }
    guard (1...5).contains(label.count), label.endIndex < line.endIndex, line[label.endIndex] == UInt8(ascii: "."),
      beginsHeading(line[(label.endIndex + 1)...])
    else { return nil }
    let right = label.flatMap { meanings[$0] ?? [0] }
    guard !right.elementsEqual(label), let number = String(validating: right, as: UTF8.self), numbers.contains(number) else { return nil }
    // "1." may be what it says.
    guard label.contains(where: { $0 >= 0x41 }) else { return nil }
    return (label.startIndex..<label.endIndex, number)
  }

  /// Blanks, then two capitals.
  private static func beginsHeading(_ rest: ArraySlice<UInt8>) -> Bool {
    let word = String(decoding: rest.drop { $0 == 0x20 }.prefix { $0 > 0x20 }, as: UTF8.self).unicodeScalars
    return word.count > 1 && word.prefix(2).allSatisfy { $0.properties.isUppercase }
  }

  private static let numbers: Set<String> = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]
  /// What a scan prints for the strokes of a number.
  private static let meanings: [UInt8: [UInt8]] = Dictionary(
    zip("IilL1|THVvXx".utf8, ["I", "I", "I", "I", "I", "I", "I", "II", "V", "V", "X", "X"].map { Array($0.utf8) }),
    uniquingKeysWith: { first, _ in first })
}
