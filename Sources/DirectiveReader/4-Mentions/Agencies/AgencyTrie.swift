import DirectiveModel

/// Known names as paths of words; commas, dashes and "&" between the words of a text are passed over.
struct AgencyTrie: Sendable {
  private struct Node: Sendable {
    var children: [Key: Int] = [:]
    var value: Int?
  }
  private var nodes = [Node()]

  /// Every way to write each name; the first of two equal ones wins.
  init(_ names: [(spelling: String, value: Int)]) {
    for (spelling, value) in names {
      var node = 0
      for token in TokenizedText(verbatim: spelling).tokens where token.kind != .mark {
        if let next = nodes[node].children[token.key] {
          node = next
        } else {
          nodes.append(Node())
          nodes[node].children[token.key] = nodes.count - 1
          node = nodes.count - 1
        }
      }
      if nodes[node].value == nil { nodes[node].value = value }
    }
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
      guard let next = nodes[node].children[token.key] else { break }
      node = next
      index += 1
      if let value = nodes[node].value { best = (value, index) }
    }
    return best
  }

  private func isJoint(_ text: TokenizedText, _ index: Int) -> Bool {
    text.isMark(index, ",") || text.isMark(index, "-") || text.isMark(index, "&") || text.isMark(index, ".")
  }
}
