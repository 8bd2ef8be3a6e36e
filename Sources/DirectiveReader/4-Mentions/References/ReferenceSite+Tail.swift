import DirectiveModel

extension ReferenceSite {
  /// Date and issuer behind a number.
  struct Tail {
    /// First token after the number, its date, and an issuer that stands before the date.
    var end: Int
    var date: WrittenDate?
    var issuer: Range<Int>?
    var isRepaired = false
  }

  func tail(after index: Int) -> Tail {
    var tail = Tail(end: index)
    if let found = date(at: index) {
      tail.date = found.date
      tail.end = found.end
      tail.isRepaired = found.isRepaired
    }
    guard let issuer = issuer(at: tail.end) else { return tail }
    tail.issuer = issuer
    // "46/NQ-CP của Chính phủ ngày 08 tháng 3 năm 2025"
    if tail.date == nil, issuer.upperBound < text.tokens.count, text.tokens[issuer.upperBound].key == ReferenceKeys.day,
      let found = dates.day(at: issuer.upperBound), found.date.year != nil
    {
      tail.date = found.date
      tail.end = found.end
    }
    return tail
  }

  /// The date right after the number; one damaged word may stand for "ngày" where the date has its year.
  func date(at index: Int) -> DateReader.Found? {
    var place = index
    if text.isMark(place, ",") || text.isMark(place, "(") { place += 1 }
    guard place < text.tokens.count else { return nil }
    // "SYTngày 20": the day's word is part of the symbol's token.
    if place > 0, text.tokens[place].kind == .number, text.tokens[place - 1].kind == .word,
      text.tokens[place - 1].range.count > 6, Key(text.spelling(place - 1).suffix(4)) == ReferenceKeys.day
    {
      return dates.day(at: place, bare: true)
    }
    if text.tokens[place].kind == .word, let found = dates.day(at: place),
      found.date.year != nil || text.tokens[place].key == ReferenceKeys.day
    {
      return found
    }
    guard place == index, text.tokens[place].kind == .word, isDamagedDayWord(place), let found = dates.day(at: place + 1),
      found.date.year != nil
    else { return nil }
    var damaged = found
    damaged.isRepaired = true
    return damaged
  }

  /// "rigay", "Agay", "nga".
  func isDamagedDayWord(_ index: Int) -> Bool {
    let letters = text.spelling(index).unicodeScalars.map { LetterFolding.folded($0.value) }.filter { $0 != 0 }
    return (2...6).contains(letters.count)
      && (letters.suffix(2).elementsEqual("ay".utf8) || letters.prefix(2).elementsEqual("ng".utf8))
  }

  /// The words after "của" that name who issued the document.
  func issuer(at index: Int) -> Range<Int>? {
    guard index < text.tokens.count, text.tokens[index].key == ReferenceKeys.of else { return nil }
    let start = index + 1
    var end = start
    while end < text.tokens.count, end - start < 14 {
      let token = text.tokens[end]
      if token.kind == .number || Self.afterIssuer.match(text, at: end) != nil { break }
      if token.kind == .mark {
        // "Bộ Lao động - Thương binh và Xã hội", "Bộ Bưu chính, Viễn thông"
        guard text.isMark(end, "-") || (text.isMark(end, ",") && isCapital(end + 1) && end - start < 5 && !startsAgency(end + 1)) else {
          break
        }
      } else if token.key == ReferenceKeys.and, !isCapital(end + 1) {
        break
      }
      end += 1
    }
    while end > start, text.tokens[end - 1].kind == .mark || text.tokens[end - 1].key == ReferenceKeys.and { end -= 1 }
    return start < end ? start..<end : nil
  }

  func isCapital(_ index: Int) -> Bool { index < text.tokens.count && text.tokens[index].capitals != .none }

  /// After a comma a new agency or citation begins, not the rest of a ministry's name.
  func startsAgency(_ index: Int) -> Bool {
    Self.agencyHeads.match(text, at: index) != nil || Self.types.match(text, at: index) != nil
  }

  private static let afterIssuer = Phrases(ReferenceWords.afterIssuer)
  private static let agencyHeads = Phrases(ReferenceWords.afterComma)
}
