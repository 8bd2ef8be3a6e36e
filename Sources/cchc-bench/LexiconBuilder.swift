import DirectiveReader
import Foundation

/// Turns the lexicon's count tables into the Swift literals that the decoder reads in place.
///
/// Cells are of fixed width in 92 printable characters whose order is their value, so that a cell can be searched as it stands. The
/// cells of one row stand in the order of their words' numbers (`NGrams.Word`), which are spread evenly.
enum LexiconBuilder {
  static func run(_ arguments: [String]) -> Int32 {
    guard let folder = arguments.first else {
      print("cchc-bench lexicon FOLDER")
      return 2
    }
    do {
      let tables = try LexiconTables(folder: URL(fileURLWithPath: folder))
      let output = URL(fileURLWithPath: "Sources/DirectiveReader/0-Vocabulary")
      for (name, text) in tables.sources() {
        try Data(text.utf8).write(to: output.appendingPathComponent("Lexicon\(name).swift"))
        print("Lexicon\(name).swift: \(text.utf8.count) bytes")
      }
      return 0
    } catch {
      print("cchc-bench: \(error)")
      return 1
    }
  }
}

/// The counts, and the probabilities of interpolated absolute discounting.
struct LexiconTables {
  private static let discount = 0.7
  private var words: [(word: String, kind: String, count: Double)] = []
  /// By first word: second word and count, in the order of the words' numbers.
  private var bigrams: [[(word: Int, count: Double)]] = []
  /// By pair of words: third word and count, in the same order.
  private var trigrams: [Int: [(word: Int, count: Double)]] = [:]
  private let confusions: String
  private let symbols: String

  init(folder: URL) throws {
    func text(_ name: String) throws -> String {
      try String(contentsOf: folder.appendingPathComponent(name + ".tsv"), encoding: .utf8)
    }
    func rows(_ name: String) throws -> [[Substring]] {
      try text(name).split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    }
    confusions = try text("confusions")
    symbols = try text("symbols")
    var ids: [Substring: Int] = [:]
    for row in try rows("unigrams") where row.count == 3 {
      ids[row[0]] = words.count
      words.append((String(row[0]), String(row[1]), Double(row[2]) ?? 0))
    }
    bigrams = Array(repeating: [], count: words.count)
    for row in try rows("bigrams") {
      guard row.count == 3, let v = ids[row[0]], let w = ids[row[1]], let count = Double(row[2]) else { continue }
      bigrams[v].append((w, count))
    }
    for row in try rows("trigrams") {
      guard row.count == 4, let u = ids[row[0]], let v = ids[row[1]], let w = ids[row[2]], let count = Double(row[3]) else { continue }
      trigrams[u * words.count + v, default: []].append((w, count))
    }
    addBackedOffPairs()
    for v in bigrams.indices { bigrams[v].sort { Self.number($0.word) < Self.number($1.word) } }
    for pair in trigrams.keys { trigrams[pair]?.sort { Self.number($0.word) < Self.number($1.word) } }
  }

  /// Lists every pair that ends a trigram, though nothing is counted of it: where a pair is not listed, no trigram ends with it.
  private mutating func addBackedOffPairs() {
    var listed = bigrams.map { Set($0.map(\.word)) }
    for (pair, list) in trigrams {
      let v = pair % words.count
      for (w, _) in list where listed[v].insert(w).inserted { bigrams[v].append((w, 0)) }
    }
  }

  /// Name and text of each generated file.
  func sources() -> [(String, String)] {
    let (contexts, pairs, triples) = cells()
    return [
      (
        "Words",
        source(
          "words", "token and kind (s syllable, a abbreviation, o other word, _ class), most frequent first",
          lines: words.map { "\($0.word) \($0.kind)" })
      ),
      (
        "Contexts",
        source(
          "contexts", "per word: 3 first bigram, 2 back-off weight, 2 probability, 2 highest probability after any words", packed: contexts)
      ),
      (
        "Bigrams",
        source("bigrams", "per bigram: 2 number of the second word, 2 probability, 1 back-off weight, 3 first trigram", packed: pairs)
      ),
      ("Trigrams", source("trigrams", "per trigram: 2 number of the third word, 2 probability", packed: triples)),
      ("Channel", channel()),
      ("Trie", source("trie", "per node: 2 letter, 2 number of children, 2 word and 1", packed: trie())),
      ("Confusions", source("confusions", "clean string, OCR string, count, total", lines: rows(confusions))),
      ("Symbols", source("symbols", "letter parts of document symbols and their counts", lines: rows(symbols))),
    ]
  }

  private func channel() -> String {
    var rows = ChannelRows(confusions: confusions)
    let cells = rows.cells()
    let table = source("channel", "per row: 1 place, 5 piece that was read, 5 letters, 3 cost in 1/65536 nat", packed: cells)
    return table.dropLast(2) + """

      /// Characters beyond ASCII that scans print, in the order of their codes.
      static let channelCharacters = "\(rows.characters)"
      }

      """
  }

  private func trie() -> [UInt8] {
    var builder = TrieBuilder()
    for (id, word) in words.enumerated() where word.kind == "s" || word.kind == "o" {
      let codes = word.word.unicodeScalars.map { VietnameseLetters.code($0.value) }
      if !codes.contains(0) { builder.insert(codes, word: id) }
    }
    var cells: [UInt8] = []
    for node in builder.flattened() {
      append(Int(node.letter), 2, to: &cells)
      append(node.childCount, 2, to: &cells)
      append(node.word + 1, 2, to: &cells)
    }
    return cells
  }

  private func rows(_ text: String) -> [String] {
    text.split(separator: "\n").map { $0.replacingOccurrences(of: "\t", with: " ").replacingOccurrences(of: "\\", with: "\\\\") }
  }

  private func cells() -> (contexts: [UInt8], bigrams: [UInt8], trigrams: [UInt8]) {
    let total = words.reduce(0) { $0 + $1.count }
    let size = Double(words.count)
    let unigram = words.map { ($0.count + 0.5) / (total + 0.5 * size) }
    var tables = PackedTables(lowest: unigram.map(PackedTables.level))
    var rows: [(first: Int, rest: Double)] = []
    for v in words.indices {
      let kept = bigrams[v].reduce(0) { $0 + max($1.count - Self.discount, 0) } / max(words[v].count, 1)
      let rest = max(1 - kept, 1e-6)
      rows.append((tables.pairs.count / 8, rest))
      for (w, count) in bigrams[v] {
        append(Self.number(w), 2, to: &tables.pairs)
        tables.append(max(count - Self.discount, 0) / words[v].count + rest * unigram[w], of: w, to: \.pairs)
        let firstTriple = tables.triples.count / 4
        let weight = appendTriples(v, w, count: count, unigram: unigram, to: &tables)
        append(min(Int((-log(weight) / 0.05).rounded()), 91), 1, to: &tables.pairs)
        append(firstTriple, 3, to: &tables.pairs)
      }
    }
    // One cell more, so that every word's and bigram's end is the next one's start.
    append(0, 5, to: &tables.pairs)
    append(tables.triples.count / 4, 3, to: &tables.pairs)
    return (contexts(rows, unigram, tables), tables.pairs, tables.triples)
  }
  private func contexts(_ rows: [(first: Int, rest: Double)], _ unigram: [Double], _ tables: PackedTables) -> [UInt8] {
    var cells: [UInt8] = []
    for v in words.indices {
      append(rows[v].first, 3, to: &cells)
      append(PackedTables.level(rows[v].rest), 2, to: &cells)
      append(PackedTables.level(unigram[v]), 2, to: &cells)
      append(tables.lowest[v], 2, to: &cells)
    }
    append(tables.pairs.count / 8 - 1, 3, to: &cells)
    append(0, 6, to: &cells)
    return cells
  }

  /// The trigrams of one pair; returns the weight of their back-off.
  private func appendTriples(_ u: Int, _ v: Int, count: Double, unigram: [Double], to tables: inout PackedTables) -> Double {
    guard let list = trigrams[u * words.count + v] else { return 1 }
    let rest = max(1 - list.reduce(0) { $0 + max($1.count - Self.discount, 0) } / count, 0.01)
    for (w, triple) in list {
      append(Self.number(w), 2, to: &tables.triples)
      tables.append(max(triple - Self.discount, 0) / count + rest * bigram(v, w, unigram: unigram), of: w, to: \.triples)
    }
    return rest
  }

  private func bigram(_ v: Int, _ w: Int, unigram: [Double]) -> Double {
    let list = bigrams[v]
    let kept = list.reduce(0) { $0 + max($1.count - Self.discount, 0) } / max(words[v].count, 1)
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if Self.number(list[middle].word) < Self.number(w) { low = middle + 1 } else { high = middle }
    }
    let found = low < list.count && list[low].word == w ? max(list[low].count - Self.discount, 0) / words[v].count : 0
    return found + max(1 - kept, 1e-6) * unigram[w]
  }

  private static func number(_ word: Int) -> Int { Int(NGrams.Word(Int32(word)).number) }

  private func append(_ value: Int, _ width: Int, to cells: inout [UInt8]) { PackedTables.append(value, width, to: &cells) }

  private func source(_ name: String, _ comment: String, packed cells: [UInt8]) -> String {
    var text = header(name, comment)
    var start = 0
    while start < cells.count {
      let end = min(start + 200, cells.count)
      text += String(decoding: cells[start..<end], as: UTF8.self) + "\\\n"
      start = end
    }
    return text + "\n\"\"\"\n}\n"
  }

  private func source(_ name: String, _ comment: String, lines: [String]) -> String {
    header(name, comment) + lines.joined(separator: "\n") + "\n\"\"\"\n}\n"
  }

  private func header(_ name: String, _ comment: String) -> String {
    """
    // swift-format-ignore-file
    // Written by `swift run -c release cchc-bench lexicon`; do not edit.

    extension Lexicon {
    /// \(comment.prefix(1).uppercased() + comment.dropFirst()).
    static let \(name): StaticString = \"\"\"

    """
  }
}

/// The cells of bigrams and trigrams as they are written, and what is said of each word meanwhile.
struct PackedTables {
  var pairs: [UInt8] = []
  var triples: [UInt8] = []
  /// The lowest level of each word after any others.
  private(set) var lowest: [Int]

  init(lowest: [Int]) { self.lowest = lowest }

  mutating func append(_ probability: Double, of word: Int, to cells: WritableKeyPath<PackedTables, [UInt8]>) {
    let level = Self.level(probability)
    lowest[word] = min(lowest[word], level)
    Self.append(level, 2, to: &self[keyPath: cells])
  }

  /// Steps of 1/400 nat.
  static func level(_ probability: Double) -> Int { min(max(Int((-log(probability) * 400).rounded()), 0), 92 * 92 - 1) }

  static func append(_ value: Int, _ width: Int, to cells: inout [UInt8]) {
    var divisor = 1
    for _ in 1..<width { divisor *= 92 }
    var rest = value
    for _ in 0..<width {
      cells.append(digit(rest / divisor))
      rest %= divisor
      divisor = max(divisor / 92, 1)
    }
  }

  /// The printable ASCII characters but the quote and the backslash, in their order.
  private static func digit(_ value: Int) -> UInt8 {
    switch value {
    case 0: 0x21
    case 1..<58: UInt8(value + 0x22)
    default: UInt8(value + 0x23)
    }
  }
}
