import DirectiveModel

/// Marks values whose letters rest on repairs that are not certain enough.
struct WeakLetters {
  let text: TokenizedText
  private let findings: FindingMaker

  /// Below these a value is marked. Measured by `cchc-bench review` on 95 documents as they were found and on 20 of them printed,
  /// scanned at three levels of damage and read by OCR: 60 scans.
  enum Threshold {
    /// Of the least certain word. In heavy scans all 7 signers and 7 of 8 subjects that were read wrong stood below it or were marked
    /// for something else; 3 right signers did.
    static let word = 75
    /// Of the average word of a task's text. In heavy and medium scans 77 of 102 texts with more than one wrong word in twenty are
    /// marked, and 71 better ones; in light scans and clean texts none is, and 17 texts of light scans have so many wrong words.
    static let taskText = 90
    /// Of a hundred pairs of neighbours in all tasks, that only other tones would make common ones. No clean text and no light scan
    /// has so many; of the medium scans that a Vietnamese model read nearly all have.
    static let misreadPairs = 4
  }

  init(_ text: TokenizedText) {
    self.text = text
    findings = FindingMaker(text: text)
  }

  /// A finding for a value as sure as its least certain word; nil where that is sure enough.
  func value(_ field: String, _ message: String, _ tokens: Range<Int>) -> Finding? {
    guard !tokens.isEmpty, Int(text.confidence(tokens)) < Threshold.word else { return nil }
    return findings.repaired(field, message, tokens)
  }

  /// The same, with the words behind the message.
  func name(_ field: String, _ message: String, _ tokens: Range<Int>) -> Finding? {
    value(field, "\(message): \"\(text.oneLine(tokens))\"", tokens)
  }

  /// A person's name. Damaged syllables that no repair fits stand as they are, and count as uncertain where much is damaged.
  func person(_ field: String, _ message: String, _ tokens: Range<Int>) -> Finding? {
    if let finding = name(field, message, tokens) { return finding }
    guard isDamaged, !tokens.allSatisfy(isSyllable) else { return nil }
    return findings.repaired(field, "\(message): \"\(text.oneLine(tokens))\"", tokens, confidence: WeakLetters.unknownSyllable)
  }

  /// A unit that the registry does not know: a long word that is no syllable is two that ran together, or a damaged one.
  func unit(_ agency: AgencyName, _ field: String, _ message: String, _ tokens: Range<Int>) -> Finding? {
    if let finding = name(field, message, tokens) { return finding }
    let isOdd =
      agency.id == nil
      && agency.name.split(separator: " ").contains { word in
        word.unicodeScalars.count >= WeakLetters.oddLength && word != Substring(word.uppercased())
          && WordList.key(word.lowercased()).flatMap(WordList.shared.word) == nil
      }
    guard isOdd || endsStrangely(agency) else { return nil }
    return findings.repaired(field, "\(message): \"\(text.oneLine(tokens))\"", tokens, confidence: WeakLetters.unknownSyllable)
  }

  /// "Đoàn đại biểu Quốc hội tì ang sơn": three last words that are no neighbours anywhere, and no place's name.
  private func endsStrangely(_ agency: AgencyName) -> Bool {
    guard agency.id == nil, !Provinces.names.contains(where: agency.name.hasLastWords) else { return false }
    let name = TokenizedText(clean: agency.name)
    let last = Array(name.tokens.suffix(3))
    // Names of places have capitals.
    guard last.count == 3, name.tokens.count > 5, last.allSatisfy({ $0.kind == .word && $0.capitals == .none }) else { return false }
    return zip(last, last.dropFirst()).allSatisfy { first, second in
      guard let first = first.listed, let second = second.listed else { return true }
      return NGrams.listedCost(NGrams.Word(second), after: first) == nil
    }
  }

  /// Letters: names of places in other languages are mostly shorter.
  private static let oddLength = 6
  private static let unknownSyllable = 50

  /// One word in twenty was repaired: names in other languages of clean texts are not meant.
  private var isDamaged: Bool { text.text.repairs.count * 20 > text.tokens.count }

  private func isSyllable(_ index: Int) -> Bool { text.tokens[index].listed != nil }

  // MARK: Tasks

  /// Agencies that the registry does not know are as good as their letters.
  func agencies(of draft: TaskDraft) -> [Finding] {
    let start = draft.leads.origin == .own ? draft.words.lowerBound : max(0, draft.words.lowerBound - WeakLetters.reach)
    let range = start..<draft.words.upperBound
    let hasOwnLeads = draft.leads.origin == .own || draft.leads.origin == .item
    let leads = hasOwnLeads ? draft.leads.agencies.compactMap { agency($0, Messages.weakLead, in: range, of: draft) } : []
    let supporters = draft.supporters.compactMap { agency($0, Messages.weakSupporter, in: range, of: draft) }
    let lasts = [hasOwnLeads ? draft.leads.agencies.last : nil, draft.supporters.last].compactMap(\.self)
    return leads + supporters + lasts.compactMap { listThatGoesOn(behind: $0, in: range, of: draft) }.prefix(1)
  }

  /// "Hội Liên hiệp Phụ nữ, Huyêndoan, …": a list of names stops before words that look like one more.
  private func listThatGoesOn(behind last: AgencyName, in range: Range<Int>, of draft: TaskDraft) -> Finding? {
    guard let name = words(of: last.name, in: range), let separator = AgencyWords.separators.match(text, at: name.upperBound) else {
      return nil
    }
    let next = name.upperBound + separator.count
    guard next < range.upperBound, text.tokens[next].kind == .word, text.tokens[next].capitals != .none, !text.tokens[next].isLineStart,
      !DutyWords.duties.begins(text, at: next), !AgencyWords.ends.begins(text, at: next), !DutyWords.charges.begins(text, at: next),
      !DocumentTypes.phrases.begins(text, at: next)
    else { return nil }
    let words = name.lowerBound..<min(range.upperBound, next + 3)
    return findings.repaired(
      "tasks[\(draft.path)].assignees", Messages.listThatGoesOn(text.oneLine(words)), words, confidence: WeakLetters.openList)
  }

  private static let openList = 50

  private func agency(_ agency: AgencyName, _ message: String, in range: Range<Int>, of draft: TaskDraft) -> Finding? {
    guard agency.id == nil, let words = words(of: agency.name, in: range) else { return nil }
    let field = "tasks[\(draft.path)].assignees"
    if words.count > WeakLetters.longestName {
      return findings.repaired(field, Messages.longName(text.oneLine(words)), words, confidence: WeakLetters.nearName)
    }
    if let finding = name(field, message, words) { return finding }
    if NearNames.standard.hasNear(agency.name) {
      return findings.repaired(field, Messages.nearName(text.oneLine(words)), words, confidence: WeakLetters.nearName)
    }
    guard isDamaged, !words.allSatisfy({ isSyllable($0) || text.tokens[$0].capitals == .all || text.tokens[$0].kind != .word }) else {
      return nil
    }
    return findings.repaired(field, "\(message): \"\(text.oneLine(words))\"", words, confidence: WeakLetters.unknownSyllable)
  }

  /// A longer name holds the words behind it.
  private static let longestName = 18
  /// Names so near to a known one are mostly that one, misread; few were seen.
  private static let nearName = 40

  /// Tokens back to the heading that names an item's agencies.
  private static let reach = 2000

  /// A short letter of clean words holds one or two odd neighbours as well.
  private static let fewestMisread = 4

  /// At most one for all words of each task, when many of them were repaired without much certainty, or none was and tones are odd.
  ///
  /// `isMisread` tells whether tones are odd all over the document.
  func taskTexts(_ drafts: [TaskDraft]) -> (findings: [String: Finding], isMisread: Bool) {
    let sense = WordSense(text)
    let counts = drafts.map { sense.count(in: $0.words) }
    let pairs = counts.reduce(0) { $0 + $1.pairs }
    let misread = counts.reduce(0) { $0 + $1.misread }
    let isMisread = misread >= WeakLetters.fewestMisread && misread * 100 > pairs * Threshold.misreadPairs
    var found: [String: Finding] = [:]
    for (draft, count) in zip(drafts, counts) {
      let letters = average(draft.words)
      let tones = isMisread && count.misread > 0 ? Threshold.taskText - 10 * count.misread : 100
      guard min(letters, tones) < Threshold.taskText else { continue }
      let message = letters < Threshold.taskText ? Messages.weakText(draft.path) : Messages.oddTones(draft.path)
      found[draft.path] = findings.repaired(
        "tasks[\(draft.path)].text", message, draft.words, confidence: max(10, min(letters, tones)))
    }
    return (found, isMisread)
  }

  /// Where tones are odd all over, a name's are no better, and nothing else tells it.
  func signer(_ signer: Signer, in tail: Range<Int>) -> Finding? {
    guard let words = words(of: signer.name, in: tail) else { return nil }
    let message = Messages.doubtfulSigner(signer.name)
    return findings.repaired("signer", message, words, confidence: Threshold.word - 1)
  }

  /// Of words and numbers; 100 for none.
  private func average(_ tokens: Range<Int>) -> Int {
    var sum = 0
    var count = 0
    for token in text.tokens[tokens] where token.kind != .mark {
      sum += Int(token.confidence)
      count += 1
    }
    return count == 0 ? 100 : sum / count
  }

  /// The last place in the range where these words stand, marks aside.
  func words(of name: String, in range: Range<Int>) -> Range<Int>? {
    let keys = Self.keys(of: name)
    guard let first = keys.first else { return nil }
    for start in range.reversed() where text.tokens[start].key == first {
      if let end = end(of: keys, from: start, limit: range.upperBound) { return start..<end }
    }
    return nil
  }

  /// The keys of a name's words, as `FoldedText` parts them.
  private static func keys(of name: String) -> [Key] {
    var keys: [Key] = []
    var builder = KeyBuilder()
    for scalar in name.unicodeScalars where !LetterFolding.isCombiningMark(scalar.value) {
      if (48...57).contains(scalar.value) || LetterFolding.folded(scalar.value) != 0 {
        builder.append(scalar.value)
      } else if builder.key != .none {
        keys.append(builder.key)
        builder = KeyBuilder()
      }
    }
    return builder.key == .none ? keys : keys + [builder.key]
  }

  private func end(of keys: [Key], from start: Int, limit: Int) -> Int? {
    var index = start
    for key in keys {
      while index < limit, text.tokens[index].kind == .mark { index += 1 }
      guard index < limit, text.tokens[index].key == key else { return nil }
      index += 1
    }
    return index
  }
}
