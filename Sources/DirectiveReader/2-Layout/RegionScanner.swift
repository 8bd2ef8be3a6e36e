import DirectiveModel

/// Finds the regions of a document from its layout and a few marking words.
struct RegionScanner: Sendable {
  let text: TokenizedText
  let lines: TextLines
  /// The head of a document is at most so many lines long.
  private static let headLines = 70

  func regions() -> Regions {
    let tailStart = self.tailStart()
    let head = headRegions(limit: tailStart)
    let bodyStart = min(head.bodyStart, tailStart)
    let bodyEnd = self.bodyEnd(from: bodyStart, tailStart: tailStart)
    return Regions(
      head: 0..<bodyStart, addressees: head.addressees, body: bodyStart..<bodyEnd, tail: bodyEnd..<text.tokens.count,
      title: head.title, subject: head.subject, isGreetingGarbled: head.isGreetingGarbled)
  }

  // MARK: Tail

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

  // MARK: Head

  private struct Head {
    var addressees = 0..<0
    var title: Regions.Title?
    var subject = 0..<0
    var bodyStart = 0
    var isGreetingGarbled = false
  }

  private func headRegions(limit: Int) -> Head {
    let top = lines.lines.prefix(RegionScanner.headLines).filter { $0.tokens.upperBound <= limit }
    guard let last = top.last else { return Head() }
    let range = 0..<last.tokens.upperBound
    var head = Head()
    let about = range.first { isAbout($0) }
    if let greeting = greeting(in: range, top: top) {
      head.addressees = Range(from: greeting.end, upTo: addresseesEnd(from: greeting.end, limit: limit))
      head.bodyStart = head.addressees.upperBound
      if let title = title(in: top, before: greeting.start), title.tokens.upperBound == about {
        head.title = title
        head.subject = title.tokens.upperBound..<titleSubjectEnd(from: title.tokens.upperBound, limit: greeting.start)
      } else if let about, about < greeting.start {
        head.subject = Range(from: about, upTo: subjectEnd(from: about, limit: greeting.start))
      }
      if head.subject.isEmpty, let title = title(in: top, before: greeting.start) {
        head.title = title
        head.subject = title.tokens.upperBound..<titleSubjectEnd(from: title.tokens.upperBound, limit: greeting.start)
      }
      return head
    }
    if let title = title(in: top, before: limit) {
      head.title = title
      let end = titleSubjectEnd(from: title.tokens.upperBound, limit: limit)
      head.subject = title.tokens.upperBound..<end
      head.bodyStart = end
      if let charged = telegramAddressees(from: end, limit: limit) {
        head.addressees = charged
        head.bodyStart = charged.upperBound
      }
      return head
    }
    return headWithoutTitle(about: about, top: top, limit: limit)
  }

  /// The title is lost and its subject stands in capitals under the number; a công điện names its addressees behind it.
  private func headOfCapitals(_ top: [TextLines.Line], limit: Int) -> Head {
    var head = Head()
    head.bodyStart = letterheadEnd(top)
    guard head.bodyStart > 0, let subject = loudBlock(from: head.bodyStart, limit: limit) else { return head }
    head.subject = subject
    head.bodyStart = subject.upperBound
    if let charged = telegramAddressees(from: subject.upperBound, limit: limit) {
      head.addressees = charged
      head.bodyStart = charged.upperBound
    }
    return head
  }

  /// Lines mostly in capitals, up to the first sentence; damaged lines between them count.
  private func loudBlock(from start: Int, limit: Int) -> Range<Int>? {
    guard start < limit else { return nil }
    var block: Range<Int>?
    for line in lines.lines[lines.index(ofToken: start)...].prefix(8) where line.tokens.upperBound <= limit {
      if telegramLine(line) {
        return block.map { $0.lowerBound..<telegramStart(in: line) } ?? line.tokens.lowerBound..<telegramStart(in: line)
      }
      let words = line.tokens.filter { text.tokens[$0].kind == .word && text.tokens[$0].range.count > 1 }
      let loud = words.filter { text.tokens[$0].capitals == .all }
      if loud.count * 2 > words.count, words.count > 2 {
        block = (block?.lowerBound ?? loud.first ?? line.tokens.lowerBound)..<line.tokens.upperBound
      } else if words.count > 5 {
        break
      }
    }
    return block.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The title is lost or stands in the first sentence ("Chỉ thị về việc …", "Về việc …").
  private func headWithoutTitle(about: Int?, top: [TextLines.Line], limit: Int) -> Head {
    var head = Head()
    guard let about, let line = top.firstIndex(where: { $0.tokens.contains(about) }) else { return headOfCapitals(top, limit: limit) }
    let lineStart = top[line].tokens.lowerBound
    if let type = DocumentTypes.phrases.match(text, at: lineStart), lineStart + type.count == about {
      head.title = Regions.Title(tokens: lineStart..<about, documentType: type.value)
    }
    head.subject = about..<subjectEnd(from: about, limit: limit)
    head.bodyStart = max(head.subject.upperBound, letterheadEnd(top.filter { $0.tokens.lowerBound < head.subject.upperBound + 40 }))
    if head.title == nil,
      let greeting = garbledGreeting(from: head.bodyStart, limit: limit) ?? listWithoutGreeting(from: head.bodyStart, limit: limit)
    {
      head.addressees = Range(from: greeting, upTo: addresseesEnd(from: greeting, limit: limit))
      head.bodyStart = head.addressees.upperBound
      head.isGreetingGarbled = true
    }
    return head
  }

  /// "ss TAL revi: Bộ trưởng Bộ …": a few words that nobody can read, a colon and an agency, right behind the subject. The token
  /// after the colon.
  private func garbledGreeting(from start: Int, limit: Int) -> Int? {
    guard start < limit else { return nil }
    let near = lines.lines[lines.index(ofToken: start)...].prefix(3).filter {
      $0.tokens.lowerBound >= start && $0.tokens.upperBound <= limit
    }
    return near.lazy.compactMap(garbledGreeting).first
  }

  /// "- Các sở, ban, ngành;" right behind the subject: who is written to, "Kính gửi" is lost.
  private func listWithoutGreeting(from start: Int, limit: Int) -> Int? {
    guard start + 1 < limit, text.isMark(start, "-"), text.tokens[start].isLineStart else { return nil }
    let names = [AgencyWords.heads, AgencyWords.nouns, AgencyWords.openers]
    return names.contains { $0.begins(text, at: start + 1) } ? start : nil
  }

  private func garbledGreeting(in line: TextLines.Line) -> Int? {
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

  /// Behind the last line of the letterhead: motto, number or date.
  private func letterheadEnd(_ top: [TextLines.Line]) -> Int {
    let last = top.prefix(14).last { line in
      line.tokens.contains { LayoutWords.motto.begins(text, at: $0) } || HeadDate.first(in: line.tokens, text) != nil
        || LayoutWords.number.begins(text, at: line.tokens.lowerBound) && line.tokens.count < 14
    }
    return last?.tokens.upperBound ?? 0
  }

  /// "V/v", "Về việc", and "Chỉ thị về việc" at the beginning of a line.
  private func isAbout(_ index: Int) -> Bool {
    guard LayoutWords.about.begins(text, at: index) else { return isBareAbout(index) }
    if text.tokens[index].capitals != .none { return true }
    let start = lines.line(ofToken: index).tokens.lowerBound
    guard let type = DocumentTypes.phrases.match(text, at: start) else { return false }
    return start + type.count == index && text.tokens[start].capitals != .none
  }

  /// "Về tăng cường …" right under the number's line.
  private func isBareAbout(_ index: Int) -> Bool {
    guard LayoutWords.bareAbout.begins(text, at: index), text.tokens[index].isLineStart, text.tokens[index].capitals == .initial, index > 0
    else {
      return false
    }
    let above = lines.line(ofToken: index - 1).tokens
    return LayoutWords.number.begins(text, at: above.lowerBound) && above.contains { text.isMark($0, "/") }
  }

  // MARK: Addressees

  private func greeting(in range: Range<Int>, top: [TextLines.Line]) -> (start: Int, end: Int)? {
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

  private func addresseesEnd(from start: Int, limit: Int) -> Int {
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
  private func telegramAddressees(from start: Int, limit: Int) -> Range<Int>? {
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

  private func isOpener(_ index: Int) -> Bool { text.tokens[index].capitals != .none && LayoutWords.bodyOpeners.begins(text, at: index) }

  // MARK: Title and subject

  /// A line that is, or begins with, a document type in capitals.
  private func title(in top: [TextLines.Line], before limit: Int) -> Regions.Title? {
    for line in top where line.tokens.lowerBound < limit {
      let start = line.tokens.lowerBound
      guard let type = DocumentTypes.titles.match(text, at: start), text.tokens[start].capitals == .all else { continue }
      let urgency = LayoutWords.urgency.match(text, at: start + type.count)
      let end = start + type.count + (urgency?.count ?? 0)
      let rest = Range(from: end, upTo: line.tokens.upperBound)
      guard rest.isEmpty || rest.allSatisfy({ text.tokens[$0].kind != .word || text.tokens[$0].capitals != .none }) else { continue }
      // A decision's second title, "QUYẾT ĐỊNH:", stands behind its grounds.
      if text.isMark(line.tokens.upperBound - 1, ":") { continue }
      return Regions.Title(tokens: start..<end, documentType: type.value)
    }
    return nil
  }

  /// The subject under a title: the lines in its own style, up to a blank line, a label or the first sentence.
  private func titleSubjectEnd(from start: Int, limit: Int) -> Int {
    guard start < limit else { return start }
    if telegramLine(lines.line(ofToken: start)) { return telegramStart(in: lines.line(ofToken: start)) }
    let isLoud = isLoudLine(lines.line(ofToken: start))
    for index in start..<limit where text.tokens[index].isLineStart && index > start {
      let line = lines.line(ofToken: index)
      if isLoud {
        let words = line.tokens.filter { text.tokens[$0].kind == .word && !isSingleCapital($0) }
        let loud = words.filter { text.tokens[$0].capitals == .all }
        if telegramLine(line) { return telegramStart(in: line) }
        if namesAuthority(line) { return index }
        if loud.count * 2 < words.count || HeadDate.first(in: line.tokens, text) != nil { return index }
        continue
      }
      if text.tokens[index].capitals == .all, namesAuthority(line) { return index }
      let goesOn = text.tokens[index].kind == .word && text.tokens[index].capitals == .none && !isSentenceEnd(index - 1)
      if line.isAfterBlank && !goesOn || LabelScanner(text: text).label(at: index, limit: limit) != nil { return index }
      if beginsGrounds(index) { return index }
      if text.tokens[index].capitals != .none, isShort(lineBefore: index) || isOpener(index) && isShort(lineBefore: index, share: 0.9) {
        return index
      }
      if text.tokens[index].capitals == .all, text.tokens[index].range.count > 4 { return index }
    }
    return limit
  }

  /// "Thực hiện Nghị quyết số 57-NQ/TW …": the body's first line, right under the subject.
  private func beginsGrounds(_ index: Int) -> Bool {
    guard text.tokens[index].capitals == .initial, let opener = LayoutWords.groundOpeners.match(text, at: index) else { return false }
    let near = Range(from: index + opener.count, upTo: min(text.tokens.count - 1, index + opener.count + 8))
    return near.contains { DocumentTypes.phrases.begins(text, at: $0) }
      && near.contains { LayoutWords.number.begins(text, at: $0) && text.tokens[$0 + 1].kind == .number }
  }

  private func isSentenceEnd(_ index: Int) -> Bool { [".", ";", ":"].contains { text.isMark(index, $0) } }

  /// "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH" above "Căn cứ …": who decides stands between the subject and the grounds.
  private func namesAuthority(_ line: TextLines.Line) -> Bool {
    let start = line.tokens.lowerBound
    guard LayoutWords.authorities.begins(text, at: start), !LayoutWords.genitive.begins(text, at: start - 1) else { return false }
    let place = lines.index(ofToken: start)
    return lines.lines[place...].dropFirst().prefix(3).contains { LayoutWords.grounds.begins(text, at: $0.tokens.lowerBound) }
  }

  private func telegramLine(_ line: TextLines.Line) -> Bool {
    line.tokens.contains { text.isMark($0, ":") && LayoutWords.telegram.begins(text, at: $0 - 1) }
  }

  /// The sender before "điện:", which may share a line with the subject's end.
  private func telegramStart(in line: TextLines.Line) -> Int {
    line.tokens.first { LayoutWords.telegramSenders.begins(text, at: $0) } ?? line.tokens.lowerBound
  }

  private func isShort(lineBefore index: Int, share: Double = 0.6) -> Bool {
    lines.isUnwrapped || Double(lines.line(ofToken: index - 1).width) < share * Double(lines.fullWidth)
  }

  /// The subject after "V/v": up to a blank line, the date, a line of capitals or a new sentence.
  private func subjectEnd(from start: Int, limit: Int) -> Int {
    let isLoud = start + 3 < text.tokens.count && text.tokens[start + 3].capitals == .all
    for index in Range(from: start, upTo: limit) where index > start {
      if LayoutWords.motto.begins(text, at: index), text.tokens[index].capitals == .all { return index }
      if !isLoud, runsIntoBody(at: index, from: start) { return index }
      guard text.tokens[index].isLineStart else { continue }
      let line = lines.line(ofToken: index)
      let goesOn = text.tokens[index].kind == .word && text.tokens[index].capitals == .none
      // "cho viên chức ngành y tế Hà Nội, ngày 5 …": a date beside the subject's next line.
      if HeadDate.first(in: line.tokens, text) != nil, !goesOn { return index }
      // "V/v Hà Nội, ngày 25 …" has the mark alone in its own column.
      if columns.parts(of: start..<index).reduce(0, { $0 + $1.count }) <= 3 { continue }
      if line.isAfterBlank, !goesOn || garbledGreeting(in: line) != nil { return index }
      if lines.isUnwrapped, text.tokens[index].capitals != .none { return index }
      if DocumentTypes.phrases.begins(text, at: index) && text.tokens[index].capitals == .all { return index }
      if !isLoud, isLoudLine(line) { return index }
      if LayoutWords.number.begins(text, at: index), text.tokens[index].capitals != .none { return index }
    }
    return limit
  }

  /// "… trên địa bàn tỉnh Hà Nam Trong những năm qua …": a subject that runs into the body ends behind its place or year.
  private func runsIntoBody(at index: Int, from start: Int) -> Bool {
    guard index > start + 8, index + 1 < text.tokens.count, text.tokens[index].capitals == .initial, text.tokens[index].isSpaced,
      text.tokens[index + 1].capitals != .initial
    else { return false }
    if text.number(index - 1).map({ (1990...2100).contains($0) }) ?? false { return LayoutWords.year.begins(text, at: index - 2) }
    // Some titles write the place small: "trên địa bàn tỉnh hà nam".
    if LayoutWords.localities.begins(text, at: index - 5) { return true }
    guard text.tokens[index - 1].capitals == .initial, text.tokens[index - 2].capitals == .initial else { return false }
    return LayoutWords.areas.begins(text, at: index - 3) || LayoutWords.areas.begins(text, at: index - 4)
  }

  private var columns: SubjectColumns { SubjectColumns(text: text, lines: lines) }

  private func isLoudLine(_ line: TextLines.Line) -> Bool {
    let words = line.tokens.filter { text.tokens[$0].kind == .word && !isSingleCapital($0) }
    return !words.isEmpty && words.allSatisfy { text.tokens[$0].capitals == .all }
  }

  /// "Ý" of "Ý KIẾN": one letter is neither loud nor quiet.
  private func isSingleCapital(_ index: Int) -> Bool {
    text.tokens[index].range.count <= 3 && text.spelling(index).unicodeScalars.count == 1
  }
}
