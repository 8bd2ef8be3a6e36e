import DirectiveModel

/// Finds the regions of a document from its layout and a few marking words.
struct RegionScanner: Sendable {
  let text: TokenizedText
  let lines: TextLines
  /// The head of a document is at most so many lines long.
  static let headLines = 70

  func regions() -> Regions {
    let tailStart = self.tailStart()
    let head = headRegions(limit: tailStart)
    let bodyStart = min(head.bodyStart, tailStart)
    let bodyEnd = self.bodyEnd(from: bodyStart, tailStart: tailStart)
    return Regions(
      head: 0..<bodyStart, addressees: head.addressees, body: bodyStart..<bodyEnd, tail: bodyEnd..<text.tokens.count,
      title: head.title, subject: head.subject, isGreetingGarbled: head.isGreetingGarbled)
  }

  /// "Nơi nhận", else the line "Như trên", else the end.
  private func tailStart() -> Int {
    let half = text.tokens.count / 4
    for line in lines.lines where line.tokens.lowerBound >= half || lines.lines.count < 12 {
      let start = line.tokens.lowerBound
      if LayoutWords.recipients.begins(text, at: start) { return start }
    }
    if let garbled = garbledRecipients(from: half) { return garbled }
    // Joined to the last sentence: "./. Nơi nhận:".
    if let inLine = (half..<text.tokens.count).first(where: {
      text.isMark($0 - 1, ".") && LayoutWords.recipients.begins(text, at: $0) && text.tokens[$0].capitals != .none
    }) {
      return inLine
    }
    for line in lines.lines where line.tokens.lowerBound >= half {
      let start = line.tokens.lowerBound
      let words = text.isMark(start, "-") ? start + 1 : start
      if LayoutWords.asAbove.begins(text, at: words), line.tokens.count <= 12 { return start }
    }
    return text.tokens.count
  }

  /// "Nãi phần:" above a list and a signature: two words of which the first begins like "Nơi".
  private func garbledRecipients(from half: Int) -> Int? {
    for (place, line) in lines.lines.enumerated() where line.tokens.lowerBound >= half && (2...3).contains(line.tokens.count) {
      let start = line.tokens.lowerBound
      let letter = text.spelling(start).unicodeScalars.first.map { LetterFolding.folded($0.value) }
      guard letter == UInt8(ascii: "n"), text.tokens[start].capitals == .initial, text.tokens[start + 1].kind == .word,
        line.tokens.count == 2 || text.tokens[start + 2].kind == .mark, lines.lines.indices.contains(place + 1)
      else { continue }
      let below = lines.lines[(place + 1)...].prefix(18)
      if let first = below.first, text.isMark(first.tokens.lowerBound, "-"), below.contains(where: isSignatureLine) { return start }
    }
    return nil
  }

  /// Behind the last "./." before the tail; without one, before the signature.
  private func bodyEnd(from start: Int, tailStart: Int) -> Int {
    let body = start..<tailStart
    if tailStart == text.tokens.count, let stop = body.first(where: { isFullStop($0) }) { return stop + 3 }
    if let stop = body.last(where: { isFullStop($0) }), tailStart - stop < 400 { return stop + 3 }
    return signatureStart(in: body) ?? tailStart
  }

  private func isFullStop(_ index: Int) -> Bool {
    text.isMark(index, ".") && text.isMark(index + 1, "/") && text.isMark(index + 2, ".") && !text.tokens[index + 1].isSpaced
  }

  /// A line of capitals with a signer's title, near the end.
  private func signatureStart(in body: Range<Int>) -> Int? {
    let last = lines.lines.filter { $0.tokens.upperBound <= body.upperBound }.suffix(8)
    return last.first { $0.tokens.lowerBound > body.lowerBound && isSignatureLine($0) }?.tokens.lowerBound
  }

  private func isSignatureLine(_ line: TextLines.Line) -> Bool {
    line.tokens.count <= 8 && text.tokens[line.tokens.lowerBound].capitals == .all
      && (LayoutWords.onBehalf.begins(text, at: line.tokens.lowerBound)
        || line.tokens.contains { LayoutWords.signerTitles.begins(text, at: $0) })
  }
}
