import DirectiveModel

/// Reads a label at the beginning of a line, as it is printed; whether it is one is for the paragraphs to say.
struct LabelScanner: Sendable {
  let text: TokenizedText

  func label(at start: Int, limit: Int) -> Label? {
    guard start < limit else { return nil }
    // A speck of dirt may stand before it ("_a)", "'1.").
    if text.tokens[start].kind == .mark, isDirt(start), start + 1 < limit, text.tokens[start + 1].line == text.tokens[start].line,
      let label = bare(at: start + 1, limit: limit), label.kind != .roman
    {
      return Label(kind: label.kind, text: label.text, tokens: start..<label.tokens.upperBound)
    }
    return bare(at: start, limit: limit)
  }

  private func isDirt(_ index: Int) -> Bool {
    ["_", "'", "\"", ".", "*", "|", "~", "`"].contains { text.isMark(index, $0) }
  }

  private func bare(at start: Int, limit: Int) -> Label? {
    let token = text.tokens[start]
    switch token.kind {
    case .mark: return mark(at: start, limit: limit)
    case .number: return number(at: start, limit: limit) ?? brokenRoman(at: start, limit: limit)
    case .word:
      return article(at: start, limit: limit) ?? task(at: start, limit: limit) ?? counted(at: start, limit: limit) ?? section(
        at: start, limit: limit) ?? roman(at: start, limit: limit)
        ?? letter(at: start, limit: limit)
    }
  }

  private func mark(at start: Int, limit: Int) -> Label? {
    guard start + 1 < limit else { return nil }
    if text.isMark(start, "-") { return Label(kind: .dash, text: "-", tokens: start..<start + 1) }
    if text.isMark(start, "+") { return Label(kind: .plus, text: "+", tokens: start..<start + 1) }
    // "€. NỘI DUNG"
    if text.isMark(start + 1, "."), LayoutWords.lettersC.contains(text.spelling(start)), start + 2 < limit,
      text.tokens[start + 2].capitals == .all
    {
      return Label(kind: .section, text: "C", tokens: start..<start + 2)
    }
    if text.isMark(start + 1, ")"), LayoutWords.lettersC.contains(text.spelling(start)) {
      return Label(kind: .letter, text: "c", tokens: start..<start + 2)
    }
    if let number = text.number(start + 1), number < 100, isBracketed(start + 1) {
      return Label(kind: .bracket, text: String(number), tokens: start..<start + 3)
    }
    return bracketedLetter(at: start, limit: limit)
  }

  /// "(a) Đối với …", before a capital; "(i)" is run in.
  private func bracketedLetter(at start: Int, limit: Int) -> Label? {
    guard text.isMark(start, "("), start + 3 < limit, touches(start + 1), text.isMark(start + 2, ")"), touches(start + 2),
      text.tokens[start + 3].capitals == .initial, isSpaced(start + 3)
    else { return nil }
    let letter = text.spelling(start + 1)
    guard Label.letters.contains(letter), !["i", "v", "x"].contains(letter) else { return nil }
    return Label(kind: .letter, text: letter, tokens: start..<start + 3)
  }

  /// "(1)", and with one bracket misread "{1)" or "(1]"; "[1]" is a footnote.
  private func isBracketed(_ index: Int) -> Bool {
    let isOpened = text.isMark(index - 1, "(")
    let isClosed = text.isMark(index + 1, ")")
    return isOpened && (isClosed || text.isMark(index + 1, "]") || text.isMark(index + 1, "}"))
      || isClosed && (text.isMark(index - 1, "{") || text.isMark(index - 1, "["))
  }

  /// "1.", "1)", "1,", "1/", "1.1.", "1.1".
  private func number(at start: Int, limit: Int) -> Label? {
    guard let first = text.number(start), first < 100, start + 1 < limit, touches(start + 1) else { return nil }
    var parts = [first]
    var index = start + 1
    while text.isMark(index, ".") || parts.count == 1 && isMisreadDot(index, limit: limit), touches(index),
      let next = text.number(index + 1), touches(index + 1), next < 100, text.tokens[index + 1].range.count < 3,
      parts.count < 4
    {
      parts.append(next)
      index += 2
    }
    if parts.count > 1 {
      if [".", ":", ","].contains(where: { text.isMark(index, $0) }), touches(index) {
        index += 1
      } else if isPartyDash(index, limit: limit), touches(index) {
        index += 1
      }
      guard index < limit, isSpaced(index) else { return nil }
      return Label(kind: .dotted, text: parts.map(String.init).joined(separator: "."), tokens: start..<index)
    }
    // "20.000 lít" is an amount.
    if text.isMark(index, "."), index + 1 < limit, touches(index + 1), text.tokens[index + 1].kind == .number { return nil }
    guard [".", ")", ",", "/", ":"].contains(where: { text.isMark(index, $0) }) || isPartyDash(index, limit: limit), index + 1 < limit,
      isSpaced(index + 1) || startsWord(index + 1)
    else { return nil }
    // "2.-Chủ tịch": a speck between label and words.
    let end = text.isMark(index + 1, "-") && !isSpaced(index + 1) ? index + 2 : index + 1
    // "1)" is "(1)" whose first bracket is lost, or a level of its own below "1.".
    return Label(kind: text.isMark(index, ")") ? .bracket : .arabic, text: String(first), tokens: start..<end)
  }

  /// "3,1. Tổ chức": behind the second number its own full stop stands.
  private func isMisreadDot(_ index: Int, limit: Int) -> Bool {
    text.isMark(index, ",") && index + 3 < limit && touches(index + 1) && text.tokens[index + 1].kind == .number && touches(index + 2)
      && text.isMark(index + 2, ".") && isSpaced(index + 3) && text.tokens[index + 3].capitals != .none
  }

  /// "1- Nâng cao", "I- MỤC TIÊU": how the Party's documents print their labels.
  private func isPartyDash(_ index: Int, limit: Int) -> Bool {
    text.isMark(index, "-") && index + 1 < limit && isSpaced(index + 1) && text.tokens[index + 1].capitals != .none
      && text.tokens[index + 1].line == text.tokens[index].line
  }

  private func touches(_ index: Int) -> Bool { index < text.tokens.count && !text.tokens[index].isSpaced }
  private func isSpaced(_ index: Int) -> Bool { index < text.tokens.count && text.tokens[index].isSpaced }
  private func startsWord(_ index: Int) -> Bool {
    index < text.tokens.count && (text.tokens[index].kind == .word && text.tokens[index].capitals != .none || text.isMark(index, "-"))
  }

  /// "Điều 2." or "Điều 2:".
  private func article(at start: Int, limit: Int) -> Label? {
    guard LayoutWords.article.begins(text, at: start), text.tokens[start].capitals != .none,
      let number = text.number(start + 1), number < 1000, start + 2 < limit,
      text.isMark(start + 2, ".") || text.isMark(start + 2, ":") || text.isMark(start + 2, ",") && startsWord(start + 3)
    else { return nil }
    return Label(kind: .article, text: String(number), tokens: start..<start + 3)
  }

  /// "Nhiệm vụ 2: Sở Nội vụ …"
  private func task(at start: Int, limit: Int) -> Label? {
    guard text.tokens[start].capitals != .none, let words = LayoutWords.taskLabels.match(text, at: start),
      let number = text.number(start + words.count), number < 100, start + words.count + 2 < limit,
      text.isMark(start + words.count + 1, ":") || text.isMark(start + words.count + 1, "."), startsWord(start + words.count + 2)
    else { return nil }
    return Label(kind: .arabic, text: String(number), tokens: start..<start + words.count + 2)
  }

  /// "Một là, nâng cao nhận thức", "Hai là: …"
  private func counted(at start: Int, limit: Int) -> Label? {
    guard text.tokens[start].capitals != .none, let words = LayoutWords.countedLabels.match(text, at: start),
      start + words.count + 1 < limit, text.isMark(start + words.count, ",") || text.isMark(start + words.count, ":")
    else { return nil }
    return Label(kind: .arabic, text: String(words.value), tokens: start..<start + words.count + 1)
  }

  /// "B. NỘI DUNG", "B - NỘI DUNG": a capital letter before words in capitals.
  private func section(at start: Int, limit: Int) -> Label? {
    guard start + 2 < limit,
      touches(start + 1) && (text.isMark(start + 1, ".") || text.isMark(start + 1, "/")) || text.isMark(start + 1, "-"),
      isSpaced(start + 2), text.tokens[start + 2].capitals == .all, text.tokens[start + 2].line == text.tokens[start].line
    else { return nil }
    let spelling = text.spelling(start)
    guard Label.sections.contains(spelling) else { return nil }
    return Label(kind: .section, text: spelling, tokens: start..<start + 2)
  }

  /// "1V." is "IV.".
  private func brokenRoman(at start: Int, limit: Int) -> Label? {
    guard text.number(start) == 1, text.tokens[start].range.count == 1, start + 3 < limit, touches(start + 1), touches(start + 2),
      text.isMark(start + 2, "."),
      let ordinal = Label.romans.firstIndex(of: ["H", "L"].contains(text.spelling(start + 1)) ? "II" : "I" + text.spelling(start + 1)),
      text.tokens[start + 3].capitals != .none
    else { return nil }
    return Label(kind: .roman, text: Label.romans[ordinal], tokens: start..<start + 3)
  }

  private func roman(at start: Int, limit: Int) -> Label? {
    guard start + 2 < limit, touches(start + 1), text.tokens[start].range.count <= LabelScanner.longestRoman,
      text.isMark(start + 1, ".") || text.isMark(start + 1, ")") || text.isMark(start + 1, ",") || text.isMark(start + 1, "/")
        || isPartyDash(start + 1, limit: limit),
      !text.tokens[start + 2].isLineStart || text.tokens[start + 2].kind == .word, text.tokens[start + 2].kind != .number
    else { return nil }
    let spelling = text.spelling(start)
    let lookalike = LayoutWords.romanLookalikes[spelling]
    // "H. Đức Trọng" is a district, "TH. Lê" a school: look-alikes stand before capitals.
    if lookalike != nil, text.tokens[start + 2].capitals != .all { return nil }
    guard let ordinal = Label.romans.firstIndex(of: lookalike ?? spelling.replacingLookalikes) else { return nil }
    return Label(kind: .roman, text: Label.romans[ordinal], tokens: start..<start + 2)
  }

  /// Bytes of "XVIII".
  private static let longestRoman = 5

  /// "a)", and "a." or "a/" where a capital follows.
  private func letter(at start: Int, limit: Int) -> Label? {
    let token = text.tokens[start]
    guard start + 2 <= limit, token.range.count <= 2, touches(start + 1) else { return nil }
    let scalars = text.spelling(start).unicodeScalars
    guard scalars.count == 1, let scalar = scalars.first else { return nil }
    let small = String(Character(Unicode.Scalar(LetterFolding.lowercased(scalar.value)) ?? scalar))
    let plain = Label.letters.contains(small) || small == "f" ? small : LabelScanner.lookalikes[small]
    guard let plain else { return nil }
    if text.isMark(start + 1, ")") { return Label(kind: .letter, text: plain, tokens: start..<start + 2) }
    // "a. Rà soát", "a/ Rà soát"; not "b/c"
    if text.isMark(start + 1, ".") || text.isMark(start + 1, "/"), token.capitals == .none, start + 2 < limit,
      text.tokens[start + 2].capitals != .none, text.tokens[start + 2].isSpaced
    {
      return Label(kind: .letter, text: plain, tokens: start..<start + 2)
    }
    // "a- Chủ trì": behind "1- …" letters have dashes as well.
    if token.capitals == .none, isPartyDash(start + 1, limit: limit) {
      return Label(kind: .letter, text: plain, tokens: start..<start + 2)
    }
    return nil
  }

  /// How an English model prints a single letter before a bracket.
  private static let lookalikes = [
    "ð": "đ", "ø": "g", "é": "e", "è": "e", "ê": "e", "á": "a", "à": "a", "ă": "a", "â": "a", "ç": "c", "ô": "o", "ơ": "o",
  ]
}

extension String {
  /// "IIl" and "Il" are Roman numerals with small l for I.
  fileprivate var replacingLookalikes: String {
    utf8.contains(UInt8(ascii: "l")) ? String(String.UnicodeScalarView(unicodeScalars.map { $0 == "l" ? "I" : $0 })) : self
  }
}
