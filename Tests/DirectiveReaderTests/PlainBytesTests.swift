import SeededNumbers
import Testing

@testable import DirectiveReader

@Suite struct PlainBytesTests {
  private static let opening = Array("Số".utf8)
  private static let pieces: [[UInt8]] =
    ["Quyết định ", "số 12/QĐ-TTg", "“", "”", " – ", "\u{A0}", "ỷ", "đ", "a", "\n", "Ưu", "e\u{301}", "\r", "\u{0C}", "\u{FEFF}", "€", "𝒜"]
    .map { Array($0.utf8) } + [[0xE1, 0xBB], [0xC3], [0x80], [0xFF]]

  /// The same told by characters: whole ones, of the few ranges that need no look.
  private func isPlain(_ bytes: [UInt8]) -> Bool {
    guard let text = String(validating: bytes, as: UTF8.self) else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0C, 0x0D: false
      case 0..<0x1C0, 0x1000..<0x2040: true
      default: false
      }
    }
  }

  @Test func sixteenAtATimeTellTheSameAsCharacters() {
    var random = SeededGenerator(seed: 11)
    var plain = 0
    for _ in 0..<3000 {
      let common = random.oneIn(2) ? 11 : Self.pieces.count
      var bytes = Self.opening
      for _ in 0..<Int.random(in: 1...12, using: &random) { bytes += Self.pieces[Int.random(in: 0..<common, using: &random)] }
      if random.oneIn(6) { bytes.remove(at: Int.random(in: Self.opening.count..<bytes.count, using: &random)) }
      let isLong = bytes.count >= Self.opening.count + 16
      let answer = bytes.withUnsafeBufferPointer { PlainBytes.areAll(in: $0, from: Self.opening.count) }
      #expect(answer == (isLong && isPlain(bytes)), "\(bytes)")
      if answer { plain += 1 }
    }
    #expect((500...2500).contains(plain))
  }
}
