import DirectiveModel

/// Known names as paths of words; commas, dashes and "&" between the words of a text are passed over.
struct AgencyTrie: Sendable {
  /// What each node names; the root is node 0.
  private var values: [Int?] = [nil]
  /// The child of a node under a word.
  private let children: KeyIndex

  /// Every way to write each name, on one line; the first of two equal ones wins.
  init(_ names: [(spelling: String, value: Int)]) {
    // One text with a name on each line: cut alone, the names would cost as much as all the rest of the reader's tables.
    let text = TokenizedText(verbatim: Self.lines(names))
    var known = NumberTable(capacity: text.tokens.count)
    var edges: [(key: UInt64, position: Int)] = []
    var ends = [Int](repeating: 0, count: text.lineCount)
    for token in text.tokens where token.kind != .mark {
      let edge = AgencyTrie.edge(from: ends[Int(token.line)], token.key)
      let node = known[edge] ?? values.count
      if node == values.count {
        known.insert(edge, node)
        edges.append((edge, node))
        values.append(nil)
      }
      ends[Int(token.line)] = node
    }
    for (name, end) in zip(names, ends) where values[end] == nil { values[end] = name.value }
    children = KeyIndex(edges)
  }

  private static func lines(_ names: [(spelling: String, value: Int)]) -> [UInt8] {
    var lines: [UInt8] = []
    for (place, name) in names.enumerated() {
      if place > 0 { lines.append(UInt8(ascii: "\n")) }
      lines += name.spelling.utf8
    }
    return lines
  }

  /// One number for a node and a word. Syllables take 56 bits at most and nodes are few, so that two edges meet only by an
  /// accident that the test of the registry would show.
  private static func edge(from node: Int, _ key: Key) -> UInt64 {
    key.rawValue ^ (UInt64(node) &* 0xD1B5_4A32_D192_ED03)
  }

  /// The longest name that begins at the token, and the token after it.
  func match(_ text: TokenizedText, at start: Int, limit: Int) -> (value: Int, end: Int)? {
    var node = 0
    var index = start
    var best: (Int, Int)?
    while index < limit {
      let token = text.tokens[index]
      if token.kind == .mark {
        guard index > start, isJoint(text, index) else { break }
        index += 1
        continue
      }
      guard let next = children[AgencyTrie.edge(from: node, token.key)] else { break }
      node = next
      index += 1
      if let value = values[node] { best = (value, index) }
    }
    return best
  }

  private func isJoint(_ text: TokenizedText, _ index: Int) -> Bool {
    text.isMark(index, ",") || text.isMark(index, "-") || text.isMark(index, "&") || text.isMark(index, ".")
  }
}
