/// The head: title, subject and addressees, with or without what tells them.
extension RegionScanner {
  struct Head {
    var addressees = 0..<0
    var title: Regions.Title?
    var subject = 0..<0
    var bodyStart = 0
    var isGreetingGarbled = false
  }

  func headRegions(limit: Int) -> Head {
    let top = lines.lines.prefix(RegionScanner.headLines).filter { $0.tokens.upperBound <= limit }
    guard let last = top.last else { return Head() }
    let range = 0..<last.tokens.upperBound
    var head = Head()
    let about = range.first { isAbout($0) } ?? misreadAbout(in: top)
    if let greeting = greeting(in: range, top: top) {
      head.addressees = Range(from: greeting.end, upTo: addresseesEnd(from: greeting.end, limit: limit))
      head.bodyStart = head.addressees.upperBound
      if let title = title(in: top, before: greeting.start), title.tokens.upperBound == about {
        head.title = title
        head.subject = subject(under: title, limit: greeting.start)
      } else if let about, about < greeting.start {
        head.subject = Range(from: about, upTo: subjectEnd(from: about, limit: greeting.start))
      }
      if head.subject.isEmpty, let title = title(in: top, before: greeting.start) {
        head.title = title
        head.subject = subject(under: title, limit: greeting.start)
      }
      return head
    }
    if let title = title(in: top, before: limit) {
      head.title = title
      head.subject = subject(under: title, limit: limit)
      let end = head.subject.upperBound
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

  /// What is left of "V/v" at the head of a line: with its slash anywhere, without it right under the number's line.
  private func misreadAbout(in top: [TextLines.Line]) -> Int? {
    for (place, line) in top.enumerated() {
      let start = line.tokens.lowerBound
      guard let found = LayoutWords.misreadAbout.match(text, at: start), text.tokens[start].capitals != .none,
        start + found.count < line.tokens.upperBound, text.tokens[start + found.count].capitals == .none,
        !LayoutWords.bodyOpeners.begins(text, at: start)
      else { continue }
      if found.count > 1 || place > 0 && isNumberLine(top[place - 1]) { return start }
    }
    return nil
  }

  func isNumberLine(_ line: TextLines.Line) -> Bool {
    LayoutWords.numberWords.begins(text, at: line.tokens.lowerBound)
      && line.tokens.contains { text.isMark($0, "/") || text.isMark($0, "-") }
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
}
