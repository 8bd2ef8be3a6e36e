import SeededNumbers

/// Changes kept inputs a little: input N of a corpus is the same in every run.
struct CorpusMutator {
  let samples: [[UInt8]]
  private static let longest = 4000
  /// What escapers, parsers and scanners look for.
  private static let pieces: [[UInt8]] =
    [
      "\u{1B}[31m", "\u{202E}", "\u{2028}", "\u{FEFF}", "\u{9B}", "\u{E0041}", "\"\u{301}", "<\u{338}", "\r\n", "\r\u{301}\n", "\0", "=1+1",
      "\u{FF1D}", "-", "@", "_x000D_", "]]>", "</td>", "&#0;", "&amp;", "\\", ";", ",", "'", "{}", "[", "null", "1e999", "-0", "\\ud800",
      "31/02/2026", "9999999999999999999", "đ", "e\u{323}\u{302}", "|", "..", "\n", "<!--", "<w:p>", "</w:p>", "=?UTF-8?B?", "Bcc: x@y.vn",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0x50, 0x4B, 5, 6], [0xFF, 0xFF, 0xFF, 0x7F]]

  func input(_ number: Int) -> [UInt8] {
    var random = SeededGenerator(seed: UInt64(truncatingIfNeeded: number))
    var bytes = samples.randomElement(using: &random) ?? []
    for _ in 0..<Int.random(in: 1...6, using: &random) { change(&bytes, &random) }
    return Array(bytes.prefix(Self.longest))
  }

  private func change(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    let run = place..<min(bytes.count, place + Int.random(in: 1...40, using: &random))
    switch Int.random(in: 0..<6, using: &random) {
    case 0: for index in run.prefix(1) { bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
    case 1: bytes.removeSubrange(run)
    case 2: bytes.insert(contentsOf: Array(bytes[run]), at: place)
    case 3:
      let other = samples.randomElement(using: &random) ?? []
      bytes.replaceSubrange(place..., with: other.suffix(Int.random(in: 0...other.count, using: &random)))
    default: bytes.insert(contentsOf: Self.pieces.randomElement(using: &random) ?? [], at: place)
    }
  }
}
