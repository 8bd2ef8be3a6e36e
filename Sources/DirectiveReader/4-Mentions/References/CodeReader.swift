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
  }

  let text: TokenizedText

  package init(_ text: TokenizedText) { self.text = text }

  /// The number that begins at the token; nil where none does.
  package func code(at start: Int) -> Code? {
    guard let head = number(at: start) else { return nil }
    var walk = Walk(string: head.digits, index: head.end)
    while walk.index < text.tokens.count, walk.index - start < 20, step(&walk) {}
    guard walk.hasMark else { return nil }
    var code = Code(string: walk.string, tokens: start..<walk.index, hasMendedDigits: head.isMended)
    if walk.isAfterMark {
      code.string.removeLast()
      code.tokens = start..<walk.index - 1
      code.isCutOff = true
    }
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

  /// "41", "66.7", "3176b"; "I09" and, after "số", "I 09" are "109".
  private func number(at start: Int) -> (digits: String, end: Int, isMended: Bool)? {
    let token = text.tokens[start]
    guard start == 0 || token.isSpaced || text.tokens[start - 1].kind == .mark || isGluedNumberWord(start - 1) else { return nil }
    if token.kind == .word {
      guard token.range.count == 1,
        let mended = NumberWords.digit(lookalike: LetterFolding.folded(UInt32(text.text.bytes[token.range.lowerBound]))),
        start + 2 < text.tokens.count, text.tokens[start + 1].kind == .number,
        !text.tokens[start + 1].isSpaced || (start > 0 && ReferenceKeys.number.contains(text.tokens[start - 1].key)),
        text.isMark(start + 2, "/") || text.isMark(start + 2, "-")
      else { return nil }
      return ("\(mended)" + text.spelling(start + 1), start + 2, true)
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
    return (digits, end, false)
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

  /// "41 /UBND-TH", "30 /2020/NĐ-CP", "569/UBND - TH", but not "KH-UBND - UBND tỉnh".
  private func mayJoinAcrossBlank(_ walk: Walk) -> Bool {
    let next = walk.index + 1
    guard next < text.tokens.count else { return false }
    if text.isMark(walk.index, "-") { return walk.partCount == 1 && text.tokens[next].capitals == .all }
    let isYear = isTouching(next) && text.tokens[next].range.count == 4 && text.number(next) != nil && text.isMark(next + 1, "/")
    return !walk.hasMark && (isYear || isSymbolWord(next))
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
  static let number = Set(ReferenceWords.number.map { Key($0) })
  static let day = Key("ngày")
  static let of = Key("của")
  static let and = Key("và")
  static let dirt: Set<String> = ["¢", "$", "€", "£", "§", "|", "!", "®", "©", "°", "«", "»"]
}
