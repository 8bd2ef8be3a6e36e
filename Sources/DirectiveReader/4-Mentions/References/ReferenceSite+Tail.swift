import DirectiveModel

extension ReferenceSite {
  /// Date and issuer behind a number.
  struct Tail {
    /// First token after the number, its date, and an issuer that stands before the date.
    var end: Int
    var date: WrittenDate?
    /// Where a date stands, though it may not be readable.
    var dateTokens: Range<Int>?
    var issuer: Range<Int>?
    var isRepaired = false
  }

  func tail(after index: Int) -> Tail {
    var tail = Tail(end: index)
    if let found = date(at: index), !isTorn(found) {
      tail.date = found.date
      tail.end = found.end
      tail.dateTokens = index..<found.end
      tail.isRepaired = found.isRepaired
    } else if let end = endOfUnreadableDate(at: index) {
      tail.end = end
      tail.dateTokens = index..<end
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

  /// A day without its year, and right behind it something that should have been one: "22/6/201", "05 tháng 9 năm 24016".
  private func isTorn(_ found: DateReader.Found) -> Bool {
    guard found.date.year == nil, found.end + 1 < text.tokens.count else { return false }
    let next = text.tokens[found.end + 1]
    if text.tokens[found.end].key == DateKeys.year {
      return next.kind == .number || (found.end + 2 < text.tokens.count && text.tokens[found.end + 2].kind == .number)
    }
    guard !text.tokens[found.end].isSpaced else { return false }
    return dates.isJoint(found.end) ? !next.isSpaced && next.kind != .mark : text.tokens[found.end].kind != .mark
  }

  /// After "ngày" figures stand that are no date; the token after them.
  private func endOfUnreadableDate(at index: Int) -> Int? {
    let place = text.isMark(index, ",") || text.isMark(index, "(") ? index + 1 : index
    guard place + 2 < text.tokens.count, text.tokens[place].key == ReferenceKeys.day else { return nil }
    var end = place + 1
    while end < text.tokens.count, end - place < 12, isDatePart(end, first: place + 1) { end += 1 }
    let figures = (place + 1..<end).count { text.tokens[$0].kind == .number }
    return figures >= 2 ? end : nil
  }

  /// A number, a joint, a letter that touches one of them, or "tháng" and "năm".
  private func isDatePart(_ index: Int, first: Int) -> Bool {
    let token = text.tokens[index]
    if token.kind == .number { return true }
    if token.key == DateKeys.month || token.key == DateKeys.year { return index > first }
    if dates.isJoint(index) { return !token.isSpaced && index + 1 < text.tokens.count && !text.tokens[index + 1].isSpaced }
    guard token.kind == .word, token.range.count <= 3 else { return false }
    let next = index + 1 < text.tokens.count && (!text.tokens[index + 1].isSpaced || text.tokens[index + 1].key == DateKeys.year)
    return next || !token.isSpaced
  }

  /// The date right after the number; one damaged word may stand for "ngày" where the date has its year.
  func date(at index: Int) -> DateReader.Found? {
    var place = index
    if text.isMark(place, ",") || text.isMark(place, "(") { place += 1 }
    guard place < text.tokens.count else { return nil }
    // "hồi 9 giờ ngày 20/9/2005"
    if text.tokens[place].key == ReferenceKeys.at,
      let day = Range(from: place + 1, upTo: min(text.tokens.count, place + 6)).first(where: { text.tokens[$0].key == ReferenceKeys.day })
    {
      place = day
    }
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

  /// "rigay", "mgdy", "nga".
  func isDamagedDayWord(_ index: Int) -> Bool {
    let letters = text.spelling(index).unicodeScalars.map { LetterFolding.folded($0.value) }.filter { $0 != 0 }
    return (2...6).contains(letters.count)
      && (letters.last == UInt8(ascii: "y") || letters.prefix(2).elementsEqual("ng".utf8))
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
