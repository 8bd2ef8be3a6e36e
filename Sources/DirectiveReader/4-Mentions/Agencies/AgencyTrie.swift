import DirectiveModel

/// Known names as paths of words; commas, dashes and "&" between the words of a text are passed over.
struct AgencyTrie: Sendable {
  /// What each node names; the root is node 0.
  private var values: [Int?] = [nil]
  /// The child of a node under a word.
  private let children: KeyIndex

  /// Every way to write each name; the first of two equal ones wins.
  init(_ names: [(spelling: String, value: Int)]) {
    var edges: [UInt64: Int] = [:]
    for (spelling, value) in names {
      var node = 0
      for token in TokenizedText(verbatim: spelling).tokens where token.kind != .mark {
        let edge = AgencyTrie.edge(from: node, token.key)
        if edges[edge] == nil {
          edges[edge] = values.count
          values.append(nil)
        }
        node = edges[edge] ?? 0
      }
      if values[node] == nil { values[node] = value }
    }
    children = KeyIndex(edges.map { (key: $0.key, position: $0.value) })
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
