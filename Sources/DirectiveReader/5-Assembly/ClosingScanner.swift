import DirectiveModel

/// Finds the closing part: the unlabelled paragraphs behind the last item that speak of the whole document again.
struct ClosingScanner {
  let text: TokenizedText
  let scanner: AgencyScanner

  /// Takes the closing paragraphs out of the tree; their words in the order of the text.
  func takeClosing(from root: inout Clause) -> [Range<Int>] {
    guard var last = root.children.popLast() else { return [] }
    let closing = take(from: &last)
    root.children.append(last)
    return closing
  }

  private func take(from clause: inout Clause) -> [Range<Int>] {
    if let first = clause.children.first, let own = clause.paragraphs.last, own.tokens.lowerBound < first.ownTokens.lowerBound,
      clause.paragraphs.count > 1, isClosing(own.words)
    {
      // A list under a closing paragraph is no list of duties.
      let closing = [own.words.lowerBound..<clause.allTokens.upperBound]
      clause.paragraphs.removeLast()
      clause.children = []
      return closing
    }
    if var last = clause.children.popLast() {
      let closing = take(from: &last)
      clause.children.append(last)
      return closing
    }
    guard
      let first = clause.paragraphs.indices.dropFirst(isHeading(clause) ? 2 : 1).first(where: { isClosing(clause.paragraphs[$0].words) })
    else { return [] }
    let closing = clause.paragraphs[first...].map(\.words)
    clause.paragraphs.removeSubrange(first...)
    return closing
  }

  /// "3. Về công tác thanh tra": what stands under it is its duty, though it begins like a closing part.
  private func isHeading(_ clause: Clause) -> Bool {
    guard clause.label != nil, let words = clause.paragraphs.first?.words, words.count <= 40, let last = words.last else { return false }
    return !text.isMark(last, ".") && !text.isMark(last, ";")
  }

  private func isClosing(_ words: Range<Int>) -> Bool {
    if SentenceWords.closings.begins(text, at: words.lowerBound) { return true }
    if SentenceWords.formulas.firstMatch(text, in: words) != nil { return true }
    // "Bộ Tài chính trân trọng đề nghị …", "Chủ tịch UBND tỉnh yêu cầu …", "Sở X chịu trách nhiệm … Chỉ thị".
    guard let found = scanner.list(at: words.lowerBound, limit: words.upperBound) else { return speaksOfDocument(words) }
    return SentenceWords.closingVerbs.begins(text, at: found.end) || speaksOfDocument(words)
  }

  /// "… thực hiện Chỉ thị này".
  private func speaksOfDocument(_ words: Range<Int>) -> Bool {
    for index in words where text.tokens[index].capitals == .initial {
      guard let type = DocumentTypes.phrases.match(text, at: index), index > words.lowerBound else { continue }
      let end = index + type.count
      if end >= words.upperBound || SentenceWords.this.begins(text, at: end) || text.isMark(end, ".")
        || SentenceWords.andRegularly.begins(text, at: end)
      {
        return true
      }
    }
    return false
  }
}
