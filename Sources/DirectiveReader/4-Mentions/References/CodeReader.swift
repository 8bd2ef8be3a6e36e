import DirectiveModel

/// Collects the tokens of one document number: "41 /UBND-TH", "06-⏎NQ/TU", "219/CD-TT¢g".
package struct CodeReader: Sendable {
  /// A number as it stands, blanks left out.
  package struct Code: Sendable {
    package var string: String
    package var tokens: Range<Int>
    /// It ends with a slash or a dash: its symbol is missing or broken off.
    package var isCutOff = false
    /// A digit was read from a look-alike letter ("I09/QĐ-SYT").
    package var hasMendedDigits = false
    /// The number as it is printed where a letter that is no digit's look-alike stands in it ("2Z6"); `string` then has "0".
    var damagedNumber: String?
    /// The year as it is printed where it cannot be one, its mark before it ("/225", "/20Z1"); it is left out of `string`.
    var damagedYear: String?

    var isDamaged: Bool { damagedNumber != nil || damagedYear != nil }

    /// A number that was read from `string`, with what was left out; a year that something else tells counts before the printed one.
    func restored(_ number: String, year: Int?) -> String {
      let digits = number.prefix { $0 != "/" && $0 != "-" }
      let written = damagedYear.map { mark in year.map { "\(mark.prefix(1))\($0)" } ?? mark }
      return (damagedNumber ?? String(digits)) + (written ?? "") + number.dropFirst(digits.count)
    }

    /// Mends a year that look-alikes stand in ("107/2O21/NĐ-CP"), or takes it out: "61/018/NĐ-CP", "107/20Z1/NĐ-CP".
    mutating func takeDamagedYear() {
      guard mayHoldDamagedYear else { return }
      let pieces = string.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "-" }
      guard pieces.count > 2, (3...5).contains(pieces[1].count), pieces[2].first?.isLetter == true else { return }
      let printed = pieces[1]
      let digits = printed.count { $0.isNumber }
      guard digits >= 2, digits * 2 > printed.count, !Code.isYear(printed) else { return }
      if let year = NumberWords.digits(lookalikes: printed), Code.isYear(year) {
        string.replaceSubrange(printed.startIndex..<printed.endIndex, with: year)
        hasMendedDigits = true
        return
      }
      let start = string.index(before: printed.startIndex)
      damagedYear = String(string[start..<printed.endIndex])
      string.removeSubrange(start..<printed.endIndex)
    }

    /// False for most numbers: of plain letters and digits, where a year should stand, too few are digits or all are a year's.
    private var mayHoldDamagedYear: Bool {
      let marks: (UInt8) -> Bool = { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }
      guard let first = string.utf8.firstIndex(where: marks) else { return false }
      let piece = string.utf8[string.utf8.index(after: first)...].prefix { !marks($0) }
      guard piece.endIndex < string.utf8.endIndex else { return false }
      if piece.contains(where: { $0 >= 0x80 }) { return true }
      let digits = piece.count { (0x30...0x39).contains($0) }
      return digits >= 2 && (digits < 4 || piece.count > 4 || !Code.isYear(Substring(piece)))
    }

    private static func isYear(_ digits: some StringProtocol) -> Bool { (1900...2199).contains(Int(digits) ?? 0) }
  }

  let text: TokenizedText

  package init(_ text: TokenizedText) { self.text = text }

  /// The number that begins at the token; nil where none does.
  package func code(at start: Int) -> Code? {
    guard mayBeNumber(start) else { return nil }
    return number(at: start).flatMap { code(at: start, head: $0) } ?? damagedNumber(at: start).flatMap { code(at: start, head: $0) }
  }

  /// Digits, one letter that may be a misread digit, or whatever "số" stands before; most words are told so.
  func mayBeNumber(_ start: Int) -> Bool {
    let token = text.tokens[start]
    return token.kind == .number || token.range.count == 1 || start > 0 && ReferenceKeys.number.contains(text.tokens[start - 1].key)
  }

  private func code(at start: Int, head: Head) -> Code? {
    var walk = Walk(string: head.digits, index: head.end)
    while walk.index < text.tokens.count, walk.index - start < 20, step(&walk) {}
    guard walk.hasMark else { return nil }
    var code = Code(
      string: walk.string, tokens: start..<walk.index, hasMendedDigits: head.isMended, damagedNumber: head.printed)
    if walk.isAfterMark {
      code.string.removeLast()
      code.tokens = start..<walk.index - 1
      code.isCutOff = true
    }
    code.takeDamagedYear()
    return code
  }

  /// Where the walk along a number stands.
  private struct Walk {
    var string: String
    var index: Int
    var isAfterMark = false
    var hasMark = false
    /// Letter parts so far.
    var partCount = 0
    var hasLetters: Bool { partCount > 0 }
  }

  /// The digits before the first mark.
  private struct Head {
    var digits: String
    var end: Int
    var isMended = false
    /// What stands there where it is no number.
    var printed: String?
  }

  /// "41", "66.7", "3176b"; "I09" and, after "số", "I 09" are "109".
  private func number(at start: Int) -> Head? {
    let token = text.tokens[start]
    guard start == 0 || token.isSpaced || (text.tokens[start - 1].kind == .mark && !isInsideNumber(start)) || isGluedNumberWord(start - 1)
    else { return nil }
    if token.kind == .word {
      guard token.range.count == 1,
        let mended = NumberWords.digit(lookalike: LetterFolding.folded(UInt32(text.text.bytes[token.range.lowerBound]))),
        start + 2 < text.tokens.count, text.tokens[start + 1].kind == .number,
        !text.tokens[start + 1].isSpaced || (start > 0 && ReferenceKeys.number.contains(text.tokens[start - 1].key)),
        text.isMark(start + 2, "/") || text.isMark(start + 2, "-")
      else { return nil }
      return Head(digits: "\(mended)" + text.spelling(start + 1), end: start + 2, isMended: true)
    }
    guard token.kind == .number, token.range.count <= 6 else { return nil }
    var digits = text.spelling(start)
    var end = start + 1
    if text.isMark(end, "."), end + 1 < text.tokens.count, isTouching(end), isTouching(end + 1), text.tokens[end + 1].kind == .number {
      digits += "." + text.spelling(end + 1)
      end += 2
    }
    if end < text.tokens.count, isTouching(end), text.tokens[end].kind == .word, text.tokens[end].range.count == 1 {
      digits += text.spelling(end)
      end += 1
    }
    // "1O7/2021": letters and digits by turns are no number.
    if end < text.tokens.count, isTouching(end), text.tokens[end].kind != .mark { return nil }
    return Head(digits: digits, end: end)
  }

  /// "1O7", "2Z6" between "số" and a mark. Look-alikes are mended; digits that no letter tells are not guessed.
  private func damagedNumber(at start: Int) -> Head? {
    guard start > 0, ReferenceKeys.number.contains(text.tokens[start - 1].key) else { return nil }
    var end = start
    while end < text.tokens.count, end == start || isTouching(end), end - start < 5,
      text.tokens[end].kind != .mark || (text.isMark(end, ".") && isTouching(end + 1))
    { end += 1 }
    guard end > start + 1, text.isMark(end, "/") || text.isMark(end, "-"), isTouching(end), end + 1 < text.tokens.count else { return nil }
    let printed = text.raw(start..<end)
    guard printed.count <= 6, printed.contains(where: \.isNumber) else { return nil }
    if let digits = NumberWords.digits(lookalikes: printed) { return Head(digits: digits, end: end, isMended: true) }
    return Head(digits: "0", end: end, printed: printed)
  }

  /// "225" in "66.7/225/NQ-CP" begins no number.
  private func isInsideNumber(_ start: Int) -> Bool {
    guard text.isMark(start - 1, "/") || text.isMark(start - 1, "-") else { return false }
    var place = start - 1
    while place > 0, start - place < 6, isTouching(place) {
      place -= 1
      if text.tokens[place].kind == .number { return true }
    }
    return false
  }

  /// Takes the next token into the number; false when the number ends before it.
  private func step(_ walk: inout Walk) -> Bool {
    let token = text.tokens[walk.index]
    switch token.kind {
    case .mark:
      return text.isMark(walk.index, "/") || text.isMark(walk.index, "-") ? takeJoint(&walk) : takeDirt(&walk)
    case .word:
      return takeLetters(&walk)
    case .number:
      // A year, or what ends "QH13" and "VX1".
      guard isTouching(walk.index) || (walk.isAfterMark && !walk.hasLetters && text.isMark(walk.index + 1, "/")), walk.hasMark else {
        return false
      }
      walk.string += text.spelling(walk.index)
      walk.isAfterMark = false
      walk.index += 1
      return true
    }
  }

  private func takeJoint(_ walk: inout Walk) -> Bool {
    guard !walk.isAfterMark else { return false }
    if !isTouching(walk.index), !mayJoinAcrossBlank(walk) { return false }
    walk.string += text.isMark(walk.index, "/") ? "/" : "-"
    walk.isAfterMark = true
    walk.hasMark = true
    walk.index += 1
    return true
  }

  /// "41 /UBND-TH", "30 /2020/NĐ-CP", "569/UBND - TH", "450 - TB/TU", but not "KH-UBND - UBND tỉnh".
  private func mayJoinAcrossBlank(_ walk: Walk) -> Bool {
    let next = walk.index + 1
    guard next < text.tokens.count else { return false }
    if text.isMark(walk.index, "-") {
      return walk.partCount == 1 ? text.tokens[next].capitals == .all : !walk.hasMark && isPartySymbol(next)
    }
    let isYear = isTouching(next) && text.tokens[next].range.count == 4 && text.number(next) != nil && text.isMark(next + 1, "/")
    return !walk.hasMark && (isYear || isSymbolWord(next))
  }

  /// "TB/TU": the Party's numbers have the dash before the type.
  private func isPartySymbol(_ index: Int) -> Bool {
    guard isSymbolWord(index), text.isMark(index + 1, "/"), isTouching(index + 1), isTouching(index + 2) else { return false }
    return SymbolTable.type(exactly: text.spelling(index)) != nil || SymbolTable.type(folded: text.spelling(index)) != nil
  }

  private func takeLetters(_ walk: inout Walk) -> Bool {
    guard walk.hasMark, isTouching(walk.index) || (walk.isAfterMark && isSymbolWord(walk.index)) else { return false }
    let spelling = text.spelling(walk.index)
    if walk.isAfterMark { walk.partCount += 1 }
    walk.isAfterMark = false
    walk.index += 1
    // "QĐ-SYTngày 20": the next word has lost its blank.
    if spelling.count > 4, ReferenceKeys.day == Key(spelling.suffix(4)) {
      walk.string += spelling.dropLast(4)
      return false
    }
    walk.string += spelling
    return true
  }

  /// "&" inside "BGD&ĐT", and what OCR made of a letter ("TT¢g").
  private func takeDirt(_ walk: inout Walk) -> Bool {
    guard walk.hasLetters || walk.isAfterMark, isTouching(walk.index) else { return false }
    let mark = text.spelling(walk.index)
    let isTouchedByLetters = walk.index + 1 < text.tokens.count && isTouching(walk.index + 1) && text.tokens[walk.index + 1].kind == .word
    if mark == "&" || mark == "." {
      guard isTouchedByLetters, !walk.isAfterMark, mark == "&" || isSymbolWord(walk.index + 1) else { return false }
    } else {
      guard ReferenceKeys.dirt.contains(mark), !walk.isAfterMark || isTouchedByLetters else { return false }
    }
    if walk.isAfterMark { walk.partCount += 1 }
    walk.isAfterMark = false
    walk.string += mark
    walk.index += 1
    return true
  }

  private func isTouching(_ index: Int) -> Bool { index < text.tokens.count && !text.tokens[index].isSpaced }

  /// Capitals as symbols have them: after a break nothing else goes on with a number.
  private func isSymbolWord(_ index: Int) -> Bool {
    guard index < text.tokens.count, text.tokens[index].kind == .word else { return false }
    if text.tokens[index].capitals == .all { return true }
    let spelling = text.spelling(index)
    return SymbolTable.type(exactly: spelling) != nil && text.tokens[index].capitals == .initial && spelling.count <= 4
      || SymbolTable.issuer(exactly: spelling) == spelling
  }

  /// "số1847": the blank after "số" is lost.
  private func isGluedNumberWord(_ index: Int) -> Bool {
    text.tokens[index].kind == .word && text.tokens[index].isAccented && ReferenceKeys.number.contains(text.tokens[index].key)
  }
}

/// Folded words around document numbers.
enum ReferenceKeys {
  static let number = KeySet(ReferenceWords.number)
  static let day = Key("ngày")
  static let at = Key("hồi")
  static let of = Key("của")
  static let and = Key("và")
  static let dirt: Set<String> = ["¢", "$", "€", "£", "§", "|", "!", "®", "©", "°", "«", "»"]
}
