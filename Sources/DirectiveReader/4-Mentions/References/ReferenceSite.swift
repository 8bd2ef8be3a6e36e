import DirectiveModel

/// Reads the citations at one place: type word, number or list of numbers, date, issuer, and how they confirm one another.
struct ReferenceSite {
  let text: TokenizedText
  private let codes: CodeReader
  private let dates: DateReader

  init(_ text: TokenizedText) {
    self.text = text
    codes = CodeReader(text)
    dates = DateReader(text, limit: text.tokens.count)
  }

  /// The citations that a number at the token closes: one, or a list that shares its symbol; nil where no number stands.
  func citations(at index: Int) -> [Citation]? {
    let token = text.tokens[index]
    guard token.kind == .number || (token.kind == .word && token.range.count == 1), let code = codes.code(at: index) else { return nil }
    let list = numbersBefore(index)
    let introduction = introduction(before: list.first?.lowerBound ?? index)
    guard !introduction.isOther, var reading = reading(of: code, after: introduction) else { return nil }
    let tail = tail(after: code.tokens.upperBound)
    confirm(&reading, code: code, introduction: introduction, tail: tail)
    let start = list.isEmpty ? introduction.start : index
    let last = Citation(
      reading: reading, tokens: start..<tail.end, code: code.tokens, isIntroduced: introduction.isIntroduced)
    return list.enumerated().map { shared(reading, number: $0.element, start: $0.offset == 0 ? introduction.start : nil) } + [last]
  }

  /// A number before the last one of a list: it has the symbol, not the date.
  private func shared(_ reading: ReferenceReading, number: Range<Int>, start: Int?) -> Citation {
    var own = reading
    own.number = text.spelling(number.lowerBound) + reading.number.dropFirst(Self.digits(of: reading.number).count)
    own.issued = nil
    own.problems.removeAll { $0 == .impossibleDate || $0 == .yearDisagrees }
    return Citation(reading: own, tokens: (start ?? number.lowerBound)..<number.upperBound, code: number, isIntroduced: true)
  }

  /// "217, 218 và" before "222/CĐ-TTg": the numbers' tokens in their order. Only a list that "số" or a type begins is one.
  private func numbersBefore(_ index: Int) -> [Range<Int>] {
    var numbers: [Range<Int>] = []
    var place = index
    while place >= 2, numbers.count < 20, text.isMark(place - 1, ",") || text.tokens[place - 1].key == ReferenceKeys.and,
      text.tokens[place - 2].kind == .number, text.tokens[place - 2].range.count <= 5, text.tokens[place - 2].isSpaced
    {
      place -= 2
      numbers.append(place..<place + 1)
    }
    guard let first = numbers.last, introduction(before: first.lowerBound).isIntroduced else { return [] }
    return numbers.reversed()
  }

  /// The letters and digits up to the symbol: "107/2021", "66.7/2025", "06".
  static func digits(of number: String) -> String {
    guard let letter = number.firstIndex(where: { $0.isLetter && $0.isUppercase }) else { return number }
    return String(number[..<letter].dropLast())
  }
}

// MARK: - Addresses of the web

extension ReferenceSite {
  /// First token after a web address that begins here; numbers inside addresses are no citations.
  func endOfAddress(at index: Int) -> Int? {
    let token = text.tokens[index]
    guard token.kind == .word, ReferenceSite.schemes.contains(token.key), index + 2 < text.tokens.count,
      !text.tokens[index + 1].isSpaced, text.isMark(index + 1, ":") || text.isMark(index + 1, ".")
    else { return nil }
    var end = index + 1
    while end < text.tokens.count, !text.tokens[end].isSpaced { end += 1 }
    return end
  }

  private static let schemes: Set<Key> = [Key("http"), Key("https"), Key("www"), Key("ftp")]
}

// MARK: - Before the number

extension ReferenceSite {
  /// The words that lead to a number.
  struct Introduction {
    /// First token of type word or "số"; the number itself where neither stands.
    var start: Int
    /// The type that stands right before the number.
    var type: DocumentType?
    /// Every type named in the words before, the nearest first.
    var nearby: [DocumentType] = []
    var isIntroduced = false
    /// A standard, a form: no document.
    var isOther = false
  }

  func introduction(before index: Int) -> Introduction {
    let end = beforeNumberWord(index)
    var found = Introduction(start: end, isIntroduced: end < index)
    var place = end
    while place > 0, end - place < 12 {
      place -= 1
      let token = text.tokens[place]
      if token.kind == .mark, !text.isMark(place, "\""), !text.isMark(place, "(") { break }
      if Self.others.match(text, at: place) != nil, end - place <= 3 { found.isOther = true }
      guard let match = Self.types.match(text, at: place), place + match.count <= end else { continue }
      found.nearby.append(match.value)
      if place + match.count == end || (found.type != nil && place + match.count > found.start) {
        found.type = match.value
        found.start = place
        found.isIntroduced = true
      }
    }
    return found
  }

  /// Index of "số" before the number, damaged or not; the number's own index where it is missing.
  private func beforeNumberWord(_ index: Int) -> Int {
    var place = index
    // "số:", "s6- 6:": marks and a torn digit may stand between.
    while place > 0, index - place < 3, text.isMark(place - 1, ":") || text.isMark(place - 1, ".") || text.isMark(place - 1, "-") {
      place -= 1
    }
    for back in 1...4 where place - back >= 0 {
      let token = text.tokens[place - back]
      if token.kind == .word {
        guard ReferenceKeys.number.contains(token.key) || isTornNumberWord(place - back) else { break }
        return place - back
      }
      guard token.range.count <= 2 else { break }
    }
    return index
  }

  /// "s6", "S&", "s§".
  private func isTornNumberWord(_ index: Int) -> Bool {
    text.tokens[index].key == Self.letterS && index + 1 < text.tokens.count && !text.tokens[index + 1].isSpaced
      && text.tokens[index + 1].kind != .word
  }

  private static let letterS = Key("s")
  private static let types = Phrases(
    DocumentTypes.all.map { ($0.name, $0) }
      + DocumentTypes.otherNames.compactMap { words, name in DocumentTypes.named(name).map { (words, $0) } })
  private static let others = Phrases(ReferenceWords.otherNumbers)
}

// MARK: - The number

extension ReferenceSite {
  /// The number with its symbol written right; nil when it is no document's.
  private func reading(of code: CodeReader.Code, after introduction: Introduction) -> ReferenceReading? {
    if code.isCutOff, !code.string.contains(where: \.isLetter) {
      guard introduction.isIntroduced, introduction.type != nil, !code.string.contains("/") || code.string.hasSuffix("/") else {
        return nil
      }
      return ReferenceReading(number: code.string, documentType: introduction.type?.name, problems: [.cutOff])
    }
    guard let symbol = SymbolGrammar.read(code.string, type: introduction.type), isDocument(symbol, introduction) else { return nil }
    var reading = ReferenceReading(number: symbol.code.string, documentType: type(of: symbol, introduction)?.name)
    if code.isCutOff { reading.note(.cutOff) }
    if symbol.isRepaired || !symbol.isCertain || code.hasMendedDigits { reading.note(.repaired) }
    return reading
  }

  /// Without "số" or a type word before it a number must look like a document's in every part.
  private func isDocument(_ symbol: SymbolGrammar.Reading, _ introduction: Introduction) -> Bool {
    if introduction.type != nil { return symbol.isWellFormed || symbol.code.parts.count > 1 || !symbol.types.isEmpty }
    let isTerm = symbol.code.year != nil && symbol.code.parts.count == 1 && symbol.code.parts[0].letters.contains("QH")
    guard symbol.isWellFormed, symbol.code.parts.count > 1 || isTerm else { return false }
    if introduction.isIntroduced || isTerm { return true }
    let head = symbol.code.parts[0].letters
    return !symbol.types.isEmpty || SymbolTable.issuer(exactly: head) != nil
  }

  /// The type that symbol and words agree on; the symbol's where they do not.
  private func type(of symbol: SymbolGrammar.Reading, _ introduction: Introduction) -> DocumentType? {
    if let agreed = introduction.nearby.first(where: { symbol.types.contains($0) }) { return agreed }
    if let own = symbol.types.first { return own }
    if symbol.code.parts[0].letters.contains("QH") { return introduction.nearby.last }
    if let typed = introduction.type { return typed }
    return SymbolTable.issuer(exactly: symbol.code.parts[0].letters) == nil ? nil : DocumentTypes.named("công văn")
  }
}

// MARK: - After the number

extension ReferenceSite {
  /// Date and issuer behind a number.
  struct Tail {
    /// First token after the number, its date, and an issuer that stands before the date.
    var end: Int
    var date: WrittenDate?
    var issuer: Range<Int>?
    var isRepaired = false
  }

  private func tail(after index: Int) -> Tail {
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
  private func date(at index: Int) -> DateReader.Found? {
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
  private func isDamagedDayWord(_ index: Int) -> Bool {
    let letters = text.spelling(index).unicodeScalars.map { LetterFolding.folded($0.value) }.filter { $0 != 0 }
    return (2...6).contains(letters.count)
      && (letters.suffix(2).elementsEqual("ay".utf8) || letters.prefix(2).elementsEqual("ng".utf8))
  }

  /// The words after "của" that name who issued the document.
  private func issuer(at index: Int) -> Range<Int>? {
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

  private func isCapital(_ index: Int) -> Bool { index < text.tokens.count && text.tokens[index].capitals != .none }

  /// After a comma a new agency or citation begins, not the rest of a ministry's name.
  private func startsAgency(_ index: Int) -> Bool {
    Self.agencyHeads.match(text, at: index) != nil || Self.types.match(text, at: index) != nil
  }

  private static let afterIssuer = Phrases(ReferenceWords.afterIssuer)
  private static let agencyHeads = Phrases(["bộ", "sở", "ủy ban", "UBND", "thủ tướng", "chính phủ", "ban", "căn cứ", "chủ tịch"])
}

// MARK: - Checksums

extension ReferenceSite {
  /// Lets type, symbol, issuer, year and date confirm one another.
  private func confirm(_ reading: inout ReferenceReading, code: CodeReader.Code, introduction: Introduction, tail: Tail) {
    if let issuer = tail.issuer {
      reading.issuer = text.oneLine(issuer)
      confirmIssuer(&reading, code: code, type: introduction.type, name: text.oneLine(issuer))
    }
    let symbol = SymbolGrammar.read(reading.number)
    if let symbol, !symbol.types.isEmpty, introduction.type != nil, !introduction.nearby.contains(where: { symbol.types.contains($0) }) {
      reading.note(.typeDisagrees)
    }
    if reading.issuer == nil, let part = symbol?.code.parts.last?.letters { reading.issuer = SymbolTable.issuerName(part) }
    if tail.isRepaired { reading.note(.repaired) }
    guard let date = tail.date else { return }
    guard date.isPossible else { return reading.note(.impossibleDate) }
    reading.issued = date.lastDay(inYear: symbol?.code.year?.value)
    if let year = symbol?.code.year?.value, let written = date.year, year != written { reading.note(.yearDisagrees) }
  }

  /// A symbol that nobody knows is mended towards the agency that the text names; a known one that says otherwise is noted.
  private func confirmIssuer(_ reading: inout ReferenceReading, code: CodeReader.Code, type: DocumentType?, name: String) {
    let named = SymbolTable.symbols(ofIssuer: name)
    guard !named.isEmpty, let symbol = SymbolGrammar.read(code.string, type: type), let last = symbol.code.parts.last?.letters,
      symbol.code.parts.count > 1, !named.contains(last)
    else { return }
    let own = SymbolTable.issuerName(SymbolTable.withoutTerm(last).stem)
    if own == nil, let mended = SymbolGrammar.read(code.string, type: type, issuers: named), mended.code != symbol.code,
      !symbol.types.isEmpty
    {
      reading.number = mended.code.string
      reading.note(.repaired)
    } else if own != nil, !symbol.types.isEmpty {
      reading.note(.issuerDisagrees)
    }
  }
}
