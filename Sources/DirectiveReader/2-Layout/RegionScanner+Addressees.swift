import DirectiveModel

/// Who is written to, and where the body begins behind them.
extension RegionScanner {
  func greeting(in range: Range<Int>, top: [TextLines.Line]) -> (start: Int, end: Int)? {
    for index in range {
      guard let found = LayoutWords.greeting.match(text, at: index), text.tokens[index].capitals != .none else { continue }
      let end = index + found.count
      // "Như Kính gửi" stands among the recipients, "kính gửi" in a sentence has no colon.
      let isMisreadColon = text.isMark(end, ";") && text.tokens[index].isLineStart
      guard text.isMark(end, ":") || text.isMark(end, ".") || isMisreadColon || end < text.tokens.count && text.tokens[end].isLineStart
      else {
        continue
      }
      return (index, text.tokens[end].kind == .mark && !text.isMark(end, "-") ? end + 1 : end)
    }
    return nil
  }

  func addresseesEnd(from start: Int, limit: Int) -> Int {
    for index in start..<max(start, limit) where index > start {
      let token = text.tokens[index]
      if token.isLineStart {
        if isBodyLine(index, from: start) { return index }
      } else if token.capitals == .initial, text.tokens[index - 1].kind == .word, LayoutWords.groundOpeners.begins(text, at: index),
        index - start < 60, text.tokens[index].line <= text.tokens[start].line + 2
      {
        return index
      }
    }
    return endOfBlock(from: start, limit: limit)
  }

  /// Where nothing tells the body's first line: the lines up to the first blank one.
  private func endOfBlock(from start: Int, limit: Int) -> Int {
    let block = Range(from: start + 1, upTo: limit)
    let gap = block.first { text.tokens[$0].isLineStart && lines.line(ofToken: $0).isAfterBlank }
    return gap ?? block.first { text.tokens[$0].isLineStart } ?? start
  }

  /// The first line that is no addressee any more.
  private func isBodyLine(_ index: Int, from start: Int) -> Bool {
    if text.isMark(index, "-") { return false }
    if isFirstItem(index, from: start) { return true }
    let isOpener = text.tokens[index].capitals != .none && LayoutWords.bodyOpeners.begins(text, at: index)
    if isOpener { return true }
    let line = lines.line(ofToken: index)
    let isListEnd = text.isMark(index - 1, ".") && !text.isMark(index - 2, "/")
    if isListEnd, text.tokens[index].capitals != .none { return true }
    // A long sentence behind a blank line: addressees are short.
    return line.isAfterBlank && index - start > 3 && Double(line.width) > 0.85 * Double(lines.fullWidth)
      && text.tokens[index].capitals != .none
      && !text.isMark(index - 1, ",")
  }

  /// "1. …" right behind the addressees, who are not numbered themselves.
  private func isFirstItem(_ index: Int, from start: Int) -> Bool {
    let labels = LabelScanner(text: text)
    guard let label = labels.label(at: index, limit: text.tokens.count), label.ordinal == 1, label.kind != .bracket else { return false }
    return labels.label(at: start, limit: text.tokens.count)?.ordinal != 1
  }

  /// "THỦ TƯỚNG CHÍNH PHỦ điện:" and the list behind it.
  func telegramAddressees(from start: Int, limit: Int) -> Range<Int>? {
    let window = Range(from: start, upTo: min(limit, start + 30))
    guard let colon = window.first(where: { text.isMark($0, ":") && LayoutWords.telegram.begins(text, at: $0 - 1) }) else { return nil }
    var end = lines.line(ofToken: colon).tokens.upperBound
    for line in lines.lines.filter({ $0.tokens.lowerBound > colon }).prefix(14) {
      let previous = line.tokens.lowerBound - 1
      let start = line.tokens.lowerBound
      if start >= limit { break }
      let isListItem = text.isMark(start, "-")
      let goesOn = !text.isMark(previous, ";") && !text.isMark(previous, ".")
      if !isListItem, !goesOn || LabelScanner(text: text).label(at: start, limit: limit) != nil || isOpener(start) { break }
      end = line.tokens.upperBound
    }
    return colon + 1..<end
  }

  func isOpener(_ index: Int) -> Bool { text.tokens[index].capitals != .none && LayoutWords.bodyOpeners.begins(text, at: index) }

  /// "ss TAL revi: Bộ trưởng Bộ …": a few words that nobody can read, a colon and an agency, right behind the subject. The token
  /// after the colon.
  func garbledGreeting(from start: Int, limit: Int) -> Int? {
    guard start < limit else { return nil }
    let near = lines.lines[lines.index(ofToken: start)...].prefix(3).filter {
      $0.tokens.lowerBound >= start && $0.tokens.upperBound <= limit
    }
    return near.lazy.compactMap(garbledGreeting).first
  }

  /// "- Các sở, ban, ngành;" right behind the subject: who is written to, "Kính gửi" is lost.
  func listWithoutGreeting(from start: Int, limit: Int) -> Int? {
    guard start + 1 < limit, text.isMark(start, "-"), text.tokens[start].isLineStart else { return nil }
    let names = [AgencyWords.heads, AgencyWords.nouns, AgencyWords.openers]
    return names.contains { $0.begins(text, at: start + 1) } ? start : nil
  }

  func garbledGreeting(in line: TextLines.Line) -> Int? {
    guard let colon = line.tokens.prefix(6).first(where: { text.isMark($0, ":") }), colon > line.tokens.lowerBound,
      colon + 1 < text.tokens.count, looksLikeSend(colon - 1)
    else { return nil }
    let next = text.isMark(colon + 1, "-") ? colon + 2 : colon + 1
    let names = [AgencyWords.heads, AgencyWords.nouns, AgencyWords.openers]
    return names.contains { $0.begins(text, at: next) } ? colon + 1 : nil
  }

  /// What OCR leaves of "gửi": "revi", "giri", "gui".
  private func looksLikeSend(_ index: Int) -> Bool {
    let letters = text.spelling(index).unicodeScalars.map { LetterFolding.folded($0.value) }
    guard text.tokens[index].kind == .word, (2...5).contains(letters.count) else { return false }
    return letters.last == UInt8(ascii: "i") || letters.first == UInt8(ascii: "g")
  }
}
