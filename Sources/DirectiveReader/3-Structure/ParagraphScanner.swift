import DirectiveModel

/// Joins the lines of the body into paragraphs: a page end, a blank line or a narrow column inside a sentence is no break.
struct ParagraphScanner: Sendable {
  let text: TokenizedText
  let lines: TextLines

  init(_ text: TokenizedText, lines: TextLines) {
    self.text = text
    self.lines = lines
  }

  /// In the order of the text; each row of a table is one.
  func paragraphs(in range: Range<Int>) -> [Paragraph] {
    var found: [Paragraph] = []
    var start = range.lowerBound
    for table in TableScanner(text: text, lines: lines).tables(in: range) {
      found += plainParagraphs(in: start..<table.tokens.lowerBound) + table.rows.enumerated().map(paragraph)
      start = table.tokens.upperBound
    }
    return LostLabels(self).restored((found + plainParagraphs(in: start..<range.upperBound)).map(annex))
  }

  private func isAnnex(_ index: Int) -> Bool {
    LayoutWords.annex.begins(text, at: index) && text.tokens[index].capitals == .all && text.tokens[index].isLineStart
  }

  /// "PHỤ LỤC" in capitals heads what follows, however deep the item before it stands.
  private func annex(_ paragraph: Paragraph) -> Paragraph {
    let start = paragraph.tokens.lowerBound
    guard paragraph.label == nil, paragraph.row == nil, isAnnex(start) else { return paragraph }
    var annex = paragraph
    annex.label = Label(kind: .section, text: Label.annex, tokens: start..<start)
    return annex
  }

  private func paragraph(_ place: Int, _ row: TableScanner.Row) -> Paragraph {
    let start = row.tokens.lowerBound
    let label = Label(kind: .row, text: row.label ?? String(place + 1), tokens: start..<start)
    return Paragraph(label: label, tokens: row.tokens, row: row.cells)
  }

  private func plainParagraphs(in range: Range<Int>) -> [Paragraph] {
    guard !range.isEmpty else { return [] }
    let labels = LabelScanner(text: text)
    var found: [Paragraph] = []
    var current = Paragraph(label: labels.label(at: range.lowerBound, limit: range.upperBound), tokens: range.lowerBound..<range.lowerBound)
    let tokens = text.tokens
    for index in range.dropFirst() {
      let isLine = tokens[index].isLineStart
      guard isLine || tokens[index].isSpaced && tokens[index - 1].kind == .mark && isSentenceEnd(index - 1) else { continue }
      let open = Paragraph(label: current.label, tokens: current.tokens.lowerBound..<index)
      var label = labels.label(at: index, limit: range.upperBound)
      if isLine {
        guard isBreak(at: index, label: label, open: open, before: found) else { continue }
      } else {
        guard let run = inLineBreak(at: index, label: label, open: open, before: found) else { continue }
        label = run.label
      }
      found.append(open)
      current = Paragraph(label: label, tokens: index..<index)
    }
    found.append(Paragraph(label: current.label, tokens: current.tokens.lowerBound..<range.upperBound))
    return found
  }

  /// Does the line that begins at the token begin a paragraph? `open` is the one it would end.
  private func isBreak(at index: Int, label: Label?, open: Paragraph, before: [Paragraph]) -> Bool {
    // "(i) …" is run in, also where a line begins with it.
    if text.isMark(index, "("), LayoutWords.runInLabels.begins(text, at: index + 1), text.isMark(index + 2, ")") { return false }
    if isAnnex(index) { return true }
    let line = lines.line(ofToken: index)
    // "3.⏎Sở Tài chính:": a label alone on its line.
    if label == nil, let own = open.label, open.words.isEmpty, own.kind != .dash { return false }
    let isEnded = isSentenceEnd(index - 1)
    if let label, accepts(label, isEnded: isEnded, isAfterBlank: line.isAfterBlank, open: open, before: before) { return true }
    if label != nil, label?.kind != .dash, !isEnded { return false }
    if LostLabels.isStroke(line.tokens, text), beginsCapital(line.tokens.upperBound),
      isEnded || line.isAfterBlank && line.tokens.count > 1 && isSentenceEnd(line.tokens.upperBound - 1)
    {
      return true
    }
    if isAttribute(before: index) { return false }
    if lines.isUnwrapped { return isEnded || isHeading(open) || text.tokens[index].capitals != .none && !endsOpenly(index - 1) }
    if isEnded {
      return startsFresh(index)
        && (line.isAfterBlank || isShort(lineBefore: index) || isHeading(open) || introduces(index - 1) || closes(at: index))
    }
    return isHeading(open) && !endsOpenly(index - 1) && startsFresh(index)
      && isHeadingBreak(at: index, open: open, isAfterBlank: line.isAfterBlank)
  }

  private func beginsCapital(_ index: Int) -> Bool { text.tokens.indices.contains(index) && text.tokens[index].capitals != .none }

  private struct InLineBreak {
    var label: Label?
  }

  /// OCR and careless copies join paragraphs: inside a line, "(2)" behind a full stop, the words behind "như sau:" and the
  /// sentences that close a document begin one. Nil for no break.
  private func inLineBreak(at index: Int, label: Label?, open: Paragraph, before: [Paragraph]) -> InLineBreak? {
    if let label, label.kind == .bracket {
      let isEnded = text.isMark(index - 1, ".") && continuesSeries(label, open: open, before: before)
      let isFirst = text.isMark(index - 1, ":") && label.text == "1" && hasSecondSentence(after: index)
      return isEnded || isFirst ? InLineBreak(label: label) : nil
    }
    if let label, label.kind == .letter { return isRunIn(label, open: open, before: before) ? InLineBreak(label: label) : nil }
    guard text.tokens[index].kind == .word, text.tokens[index].capitals != .none else { return nil }
    if open.label == nil, introduces(index - 1) { return InLineBreak(label: nil) }
    return closes(at: index) ? InLineBreak(label: nil) : nil
  }

  /// "… truyền hình cáp: a) Xây dựng …; b) Phối hợp …": letters that follow each other, each before a capital.
  private func isRunIn(_ label: Label, open: Paragraph, before: [Paragraph]) -> Bool {
    let next = label.tokens.upperBound
    guard text.isMark(next - 1, ")"), next < text.tokens.count, text.tokens[next].isSpaced, text.tokens[next].capitals == .initial else {
      return false
    }
    if label.text == "a" { return text.isMark(label.tokens.lowerBound - 1, ":") && hasNextLetter(after: next) }
    let last = open.label ?? before.suffix(6).last { $0.label != nil }?.label
    guard let last, last.kind == .letter else { return false }
    // Letters may skip: many lists have no "đ" or "f".
    return (last.ordinal + 1...last.ordinal + 3).contains(label.ordinal)
  }

  /// "b)" behind a sentence's end and before a capital: each letter is an item, not a part of one sentence.
  private func hasNextLetter(after index: Int) -> Bool {
    Range(from: index, upTo: min(text.tokens.count - 2, index + 400)).contains {
      text.isMark($0 + 1, ")") && text.spelling($0) == "b" && isSentenceEnd($0 - 1) && text.tokens[$0 + 2].capitals == .initial
    }
  }

  /// Behind a full stop, a sentence that closes the document.
  private func closes(at index: Int) -> Bool { text.isMark(index - 1, ".") && beginsClosing(at: index) }

  /// "(2)" behind a full stop: the list is one of sentences, not run in.
  private func hasSecondSentence(after index: Int) -> Bool {
    let window = Range(from: index, upTo: min(text.tokens.count - 4, index + 600))
    guard !window.isEmpty else { return false }
    return window.contains { text.isMark($0, ".") && text.isMark($0 + 1, "(") && text.number($0 + 2) == 2 && text.isMark($0 + 3, ")") }
  }

  /// "Văn phòng Chính phủ thông báo để …", "Chỉ thị này có hiệu lực …".
  private func beginsClosing(at index: Int) -> Bool {
    if SentenceWords.closingOpeners.begins(text, at: index) { return true }
    return Range(from: index, upTo: min(text.tokens.count, index + 10)).contains { SentenceWords.closingDemands.begins(text, at: $0) }
  }

  /// A sentence begins: a capital, a bracket or a quote.
  private func startsFresh(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.kind == .mark ? !text.isMark(index, ",") && !text.isMark(index, ")") : token.kind == .number || token.capitals != .none
  }

  /// An unlabelled line under a heading: behind a blank line, or in another style (capitals above, small letters below), or after a short line.
  private func isHeadingBreak(at index: Int, open: Paragraph, isAfterBlank: Bool) -> Bool {
    // "… trước ngày 15 tháng 12 năm⏎⏎2019.": a page end inside a date.
    if text.tokens[index].kind == .number { return false }
    if isAfterBlank { return true }
    let isLoud = open.words.allSatisfy { text.tokens[$0].kind != .word || text.tokens[$0].capitals == .all }
    // A sentence may begin with letters in capitals: "UBND huyện …".
    if isLoud { return Range(from: index, upTo: min(text.tokens.count, index + 4)).contains { text.tokens[$0].capitals != .all } }
    // "4. Về cải thiện môi trường …⏎Giao Sở A …"
    if open.label != nil, DutyWords.matters.begins(text, at: open.words.lowerBound), text.tokens[index].capitals == .initial,
      isShort(lineBefore: index, share: 0.85)
    {
      return true
    }
    return open.label != nil && open.label?.kind != .dash && isShort(lineBefore: index, share: 0.5)
  }

  private func isShort(lineBefore index: Int, share: Double = 0.8) -> Bool {
    Double(lines.line(ofToken: index - 1).width) < share * Double(lines.fullWidth)
  }

  /// "… như sau:", "… yêu cầu:": what follows is a paragraph of its own.
  func introduces(_ colon: Int) -> Bool { text.isMark(colon, ":") && SentenceWords.introductions.begins(text, at: colon - 1) }

  func isSentenceEnd(_ index: Int) -> Bool {
    guard text.tokens.indices.contains(index) else { return false }
    switch text.tokens[index].mark {
    case ".", ";", ":", "!", "?": return true
    case ")", "\"", "]": return isSentenceEnd(index - 1)
    // OCR prints a final full stop as a comma; it is one only where a short line ends, which the caller checks.
    default: return false
    }
  }

  /// Ends in a comma or a dash: the sentence goes on.
  private func endsOpenly(_ index: Int) -> Bool {
    if text.isMark(index, ",") || text.isMark(index, "-") || text.isMark(index, "(") { return true }
    return [1, 2].contains { SentenceWords.openEnds.match(text, at: index + 1 - $0)?.count == $0 && text.tokens[index].capitals == .none }
  }

  /// A heading is short, has no sentence end of its own and is labelled or in capitals.
  func isHeading(_ paragraph: Paragraph) -> Bool {
    let words = paragraph.words
    guard !words.isEmpty, words.count <= 60 else { return false }
    if text.isMark(words.upperBound - 1, ":") { return true }
    if isSentenceEnd(words.upperBound - 1) { return false }
    // "Đề nghị Ủy ban Mặt trận …": a sentence that charges, cut by a page's end.
    if words.count > 12, DutyWords.charges.begins(text, at: words.lowerBound) { return false }
    let isLoud = words.allSatisfy { text.tokens[$0].kind != .word || text.tokens[$0].capitals == .all }
    guard isLoud || paragraph.label != nil && paragraph.label?.kind != .dash || words.count <= 12 else { return false }
    return words.count(where: { text.isMark($0, ";") }) <= 1
  }

  /// "… Thời gian hoàn thành:⏎Quý I/2026": the value stands on the next line.
  private func isAttribute(before index: Int) -> Bool {
    guard text.isMark(index - 1, ":") else { return false }
    return (2...6).contains { count in
      guard let found = DutyWords.attributes.match(text, at: index - 1 - count), found.count == count else { return false }
      return [.lead, .coordinate, .deadline].contains(found.value) && !DutyWords.dutyHeadings.begins(text, at: index - 1 - count)
    }
  }

  /// Words in capitals only, and more than one.
  func isLoud(_ words: Range<Int>) -> Bool {
    let all = words.filter { text.tokens[$0].kind == .word }
    return all.count > 1 && all.allSatisfy { text.tokens[$0].capitals == .all }
  }

  // MARK: Labels

  /// Is what looks like a label one? Numbers and dashes also stand where a sentence was broken.
  private func accepts(_ label: Label, isEnded: Bool, isAfterBlank: Bool, open: Paragraph, before: [Paragraph]) -> Bool {
    let next = label.tokens.upperBound
    guard next < text.tokens.count else { return false }
    switch label.kind {
    case .dash, .plus:
      // Behind a comma a line break made the dash, unless a duty begins there and the item before was one, too.
      if endsOpenly(label.tokens.lowerBound - 1) { return open.label?.kind == label.kind && beginsDuty(at: next) }
      if isEnded { return startsWord(next) }
      // "… kinh tế⏎- xã hội năm 2020": a full line goes on in small letters.
      if isHeading(open) {
        return startsWord(next)
          && (text.tokens[next].capitals != .none || lines.isUnwrapped || isShort(lineBefore: label.tokens.lowerBound))
      }
      // A list that runs goes on though an item has lost its full stop.
      return (open.label?.kind == label.kind || isAfterBlank && open.words.count <= 25) && text.tokens[next].capitals != .none
    case .arabic, .dotted, .bracket:
      if !startsWord(next) { return false }
      if isEnded || isHeading(open) { return true }
      let isNext = continuesSeries(label, open: open, before: before)
      // OCR prints the full stop before it as a comma.
      if isAfterBlank, isNext, text.tokens[next].capitals != .none { return true }
      return text.tokens[next].capitals != .none && !endsOpenly(label.tokens.lowerBound - 1) && (isAfterBlank || isNext)
    case .letter:
      return isEnded || isAfterBlank || isHeading(open) || continuesSeries(label, open: open, before: before)
    case .roman:
      return text.tokens[next].capitals != .none
    case .row: return false
    case .article, .section:
      return isEnded || isAfterBlank || isHeading(open)
    }
  }

  private func beginsDuty(at index: Int) -> Bool {
    text.tokens[index].capitals == .initial && DutyWords.duties.begins(text, at: index)
  }

  private func startsWord(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.kind != .mark || text.isMark(index, "\"") || text.isMark(index, "(") || text.isMark(index, "/")
  }

  /// One more than the last label of its kind.
  private func continuesSeries(_ label: Label, open: Paragraph, before: [Paragraph]) -> Bool {
    let last = open.label?.kind == label.kind ? open.label : before.suffix(200).last { $0.label?.kind == label.kind }?.label
    return label.ordinal == (last?.ordinal ?? 0) + 1
  }
}
