@testable import DirectiveReader

/// Misreads a text as OCR does, after the counted confusions that the reader itself embeds; the same for the same seed.
struct OCRDamage {
  /// What a piece was read as and how often, of all the times it was met; the rest it was read piece by piece.
  private struct Row {
    var reads: [(read: String, count: Int)] = []
    var total = 1
  }

  private let rows: [String: Row]
  private let longest: Int
  private var state: UInt64

  init(seed: UInt64) {
    var rows: [String: Row] = [:]
    for texts in Lexicon.rows(of: Lexicon.confusions) {
      guard texts.count == 4, let count = Int(texts[2]), let total = Int(texts[3]) else { continue }
      rows[texts[0], default: Row()].reads.append((texts[1], count))
      rows[texts[0]]?.total = total
    }
    self.rows = rows
    longest = rows.keys.map(\.count).max() ?? 1
    state = seed
  }

  /// Every word may be misread; those with figures stay as they are.
  mutating func applied(to text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      word.contains(where: \.isNumber) ? String(word) : misread(String(word))
    }.joined(separator: " ")
  }

  private mutating func misread(_ word: String) -> String {
    let letters = Array(word)
    var out = ""
    var index = 0
    while index < letters.count {
      var length = min(longest, letters.count - index)
      var read: String?
      while length > 0 {
        let row = rows[String(letters[index..<index + length])]
        read = row.flatMap { choice($0) }
        if read != nil || length == 1 { break }
        length -= 1
      }
      out += read ?? String(letters[index])
      index += length
    }
    return out
  }

  private mutating func choice(_ row: Row) -> String? {
    var rest = next(max(1, row.total))
    for (read, count) in row.reads {
      if rest < count { return read }
      rest -= count
    }
    return nil
  }

  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(truncatingIfNeeded: state >> 33) % bound
  }
}
