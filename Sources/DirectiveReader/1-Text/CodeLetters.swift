/// Puts the Đ back into document numbers of damaged lines: "278/2025/ND-CP" is "278/2025/NĐ-CP", "12/QD-UBND" is "12/QĐ-UBND".
///
/// Only where the letters are no symbol as they stand and one with marks; what else may be wrong is for the citation to say.
enum CodeLetters {
  typealias Change = (range: Range<Int>, text: String)

  /// In the order of the text; `isDamaged` says so of each line.
  static func changes(in bytes: [UInt8], isDamaged: (Int) -> Bool) -> [Change] {
    var changes: [Change] = []
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where isDamaged(number) && hasSlash(line) {
      for chunk in line.split(separator: 0x20) where chunk.contains(slash) && chunk.contains(where: isDigit) { changes += mended(chunk) }
    }
    return changes
  }

  private static let slash = UInt8(ascii: "/")
  private static func hasSlash(_ line: ArraySlice<UInt8>) -> Bool { line.withUnsafeBufferPointer { $0.contains(slash) } }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  /// The parts of a code that follow a stroke or a hyphen: letters of which all are capitals.
  private static func mended(_ chunk: ArraySlice<UInt8>) -> [Change] {
    chunk.split { $0 == slash || $0 == UInt8(ascii: "-") }.compactMap { part in
      guard part.startIndex > chunk.startIndex, chunk[part.startIndex - 1] == slash || chunk[..<part.startIndex].contains(slash) else {
        return nil
      }
      let letters = part.prefix(while: isCapital)
      guard letters.count > 1, letters.endIndex == part.endIndex || !isDigit(part[letters.endIndex]) && part[letters.endIndex] < 0x61,
        let right = symbol(String(decoding: letters, as: UTF8.self))
      else { return nil }
      return (letters.startIndex..<letters.endIndex, right)
    }
  }

  private static func symbol(_ letters: String) -> String? {
    guard SymbolTable.type(exactly: letters) == nil, SymbolTable.issuer(exactly: letters) == nil else { return nil }
    guard let right = SymbolTable.type(folded: letters) ?? SymbolTable.issuer(folded: letters), right != letters else { return nil }
    return right
  }
}
