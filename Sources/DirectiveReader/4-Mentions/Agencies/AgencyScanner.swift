import DirectiveModel

/// Reads the agencies that a text names from a token on.
struct AgencyScanner: Sendable {
  let text: TokenizedText
  let names: AgencyNames
  /// The document's own province; its name after an agency says nothing new.
  var home: String?
  /// What "(sau đây gọi chung là …)" made the words stand for.
  var definitions: [Definition] = []

  struct Definition: Sendable {
    let words: AgencyTrie
    let agencies: [AgencyName]
  }

  /// Agencies and the token after their last word.
  struct Match: Sendable {
    var agencies: [AgencyName]
    var end: Int
  }

  init(_ text: TokenizedText, names: AgencyNames, home: String? = nil) {
    self.text = text
    self.names = names
    self.home = home
  }

  /// One agency, one group or one enumeration from the token on, heads before it passed over.
  func one(at start: Int, limit: Int, isCertain: Bool = false) -> Match? {
    let (begin, headed) = skipHeads(from: start, limit: limit)
    guard begin < limit, text.tokens[begin].kind == .word else { return nil }
    if let defined = defined(at: begin, limit: limit) { return defined }
    if let pair = partyAndPeople(at: begin, limit: limit) { return pair }
    if let enumerated = enumeration(at: begin, limit: limit) { return enumerated }
    let found = registered(at: begin, limit: limit) ?? OpenName(scanner: self).match(at: begin, isHeaded: headed || isCertain, limit: limit)
    return found.map { ofNamedPlaces($0, from: begin, limit: limit) ?? $0 }
  }

  func skipHeads(from start: Int, limit: Int) -> (index: Int, headed: Bool) {
    var index = start
    var headed = false
    while index < limit, let head = AgencyWords.heads.match(text, at: index) {
      // "Trưởng ban Dân tộc": the head is part of no registered name, but "Chủ tịch nước" and "Thủ tướng" stay whole.
      guard names.known(text, at: index, limit: limit) == nil else { break }
      index += head.count
      headed = true
      if text.isMark(index, ",") || isAnd(index), AgencyWords.heads.begins(text, at: index + 1) { index += 1 }
    }
    // "Chỉ huy trưởng: Bộ Chỉ huy Quân sự tỉnh, …"
    if headed, text.isMark(index, ":") { index += 1 }
    return (index, headed)
  }

  private func isAnd(_ index: Int) -> Bool { index < text.tokens.count && text.tokens[index].key == AgencyScanner.and }
  private static let and = Key("và")

  private func defined(at index: Int, limit: Int) -> Match? {
    let start = AgencyWords.openers.match(text, at: index).map { index + $0.count } ?? index
    for definition in definitions {
      if let found = definition.words.match(text, at: start, limit: limit) {
        return Match(agencies: definition.agencies, end: skipTails(from: found.end, limit: limit))
      }
    }
    return nil
  }

  /// Up to four capitalised words; none where another agency begins.
  func skipProperName(from index: Int, limit: Int) -> Int {
    var end = index
    while end < limit, end - index < 7 {
      // "Ia H'Drai", "Xuân Hương - Đà Lạt"
      if end > index, end + 1 < limit, isStroke(end) || joinsTowns(end) {
        end += 2
        continue
      }
      guard end - index < 4 || joinsTowns(end - 2), text.tokens[end].kind == .word, text.tokens[end].capitals == .initial,
        !AgencyWords.beginsName(text, at: end), !text.tokens[end].isLineStart || !AgencyWords.ends.begins(text, at: end)
      else { break }
      end += 1
    }
    return end
  }

  /// A dash between two names, on one line: communes of 2025 bear those of their town.
  private func joinsTowns(_ index: Int) -> Bool {
    guard index > 0, index + 1 < text.tokens.count, text.isMark(index, "-"), text.tokens[index].isSpaced, text.tokens[index + 1].isSpaced
    else { return false }
    return text.tokens[index - 1].capitals == .initial && text.tokens[index + 1].capitals == .initial && !text.tokens[index].isLineStart
      && !text.tokens[index + 1].isLineStart && !AgencyWords.beginsName(text, at: index + 1)
      && !AgencyWords.openers.begins(text, at: index + 1) && !AgencyWords.heads.begins(text, at: index + 1)
  }

  /// The mark inside a name of the highlands.
  func isStroke(_ index: Int) -> Bool {
    guard text.isMark(index, "'") || text.isMark(index, "’"), index + 1 < text.tokens.count else { return false }
    return !text.tokens[index].isSpaced && !text.tokens[index + 1].isSpaced && text.tokens[index + 1].kind == .word
  }

  /// "tỉnh Sóc Trăng", "thành phố Hà Nội" or a bare province right after a name.
  func provinceAfter(_ index: Int, limit: Int) -> (name: String, end: Int)? {
    var place = index
    if text.isMark(place, ","), AgencyWords.provinceLevel.begins(text, at: place + 1) { place += 1 }
    if let level = AgencyWords.provinceLevel.match(text, at: place) { place += level.count }
    return names.province(text, at: place, limit: limit)
  }

  func skipPlace(from index: Int, limit: Int) -> Int {
    if let province = provinceAfter(index, limit: limit) { return province.end }
    return skipTails(from: index, limit: limit)
  }

  /// "có liên quan", "trên địa bàn tỉnh Sóc Trăng": who is meant stays the same.
  func skipTails(from index: Int, limit: Int) -> Int {
    var end = index
    while end < limit, let tail = AgencyWords.groupTails.match(text, at: end), end + tail.count <= limit {
      end += tail.count
      if let province = names.province(text, at: end, limit: limit) { end = province.end }
    }
    return end
  }
}
