@testable import DirectiveReader

/// Misreads a text as OCR does, after the counted confusions that the reader itself embeds; the same for the same seed.
struct OCRDamage {
  private let rows: [String: [(read: String, weight: Int)]]
  private let longest: Int
  private var state: UInt64

  init(seed: UInt64) {
    var rows: [String: [(read: String, weight: Int)]] = [:]
    Lexicon.forEachRow(Lexicon.confusions) { fields in
      guard fields.count == 4, let count = Int(String(decoding: fields[2], as: UTF8.self)) else { return }
      rows[String(decoding: fields[0], as: UTF8.self), default: []].append((String(decoding: fields[1], as: UTF8.self), count))
    }
    self.rows = rows
    longest = rows.keys.map(\.count).max() ?? 1
    state = seed
  }

  /// `share` of the words that hold letters with marks are misread; figures and the marks ⟦⟧ stay as they are.
  mutating func applied(to text: String, share: Double) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      Double(next(1000)) < share * 1000 && !word.contains(where: \.isNumber) ? misread(String(word)) : String(word)
    }.joined(separator: " ")
  }

  private mutating func misread(_ word: String) -> String {
    let letters = Array(word)
    var out = ""
    var index = 0
    while index < letters.count {
      var length = min(longest, letters.count - index)
      while length > 1, rows[String(letters[index..<index + length])] == nil { length -= 1 }
      let piece = String(letters[index..<index + length])
      out += rows[piece].map { choice($0) } ?? piece
      index += length
    }
    return out
  }

  private mutating func choice(_ row: [(read: String, weight: Int)]) -> String {
    var rest = next(max(1, row.map(\.weight).reduce(0, +)))
    for (read, weight) in row {
      if rest < weight { return read }
      rest -= weight
    }
    return row.first?.read ?? ""
  }

  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(truncatingIfNeeded: state >> 33) % bound
  }
}
