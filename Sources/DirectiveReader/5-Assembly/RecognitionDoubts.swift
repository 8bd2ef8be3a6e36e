import DirectiveModel

/// Marks values that stand in words of which the recognition itself was not sure.
struct RecognitionDoubts {
  private let text: TokenizedText
  private let findings: FindingMaker
  private let letters: WeakLetters
  private let isScan: Bool
  /// Below the higher threshold, in the order of the text.
  private let weak: [RecognizedWord]

  /// How sure the recognition has to be, of 100. Measured by `cchc-bench review --words` on 11 documents printed, scanned badly at four
  /// levels (300, 200, 150 and 110 dots to the inch; askew, grained, grey) and read by tesseract 5.3: 31 scans in which half of the
  /// words could be read. Of 260 wrong values 191 had been marked and are 215; 75 marks on right ones are 104.
  enum Threshold {
    /// Of each word of a number, a name, a deadline or a label. Marks on wrong and on right values are 6 and 6 at 40, 11 and 12 at 50,
    /// 14 and 18 at 60, 20 and 26 at 70, 25 and 45 at 80, 31 and 92 at 90.
    static let value = 60
    /// Of the words of a task, of the subject, of the addressees: 12 and 1 at 60, 16 and 3 at 70, 25 and 8 at 80, 33 and 15 at 90.
    static let words = 80
    /// A text is marked for one such word in so many.
    static let share = 20
  }

  /// `recognized` is nil for a text that is no scan.
  init(_ text: TokenizedText, letters: WeakLetters, recognized: [RecognizedWord]?) {
    self.text = text
    self.letters = letters
    findings = FindingMaker(text: text)
    isScan = recognized != nil
    weak = (recognized ?? []).filter { $0.confidence < Threshold.words }.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
  }

  /// Where a value was read.
  struct Place {
    let field: String
    let message: String
    let tokens: Range<Int>
    /// A long value: one weak word in it says little.
    var isLong = false
  }

  /// Findings for values that no other finding is about: nobody is asked twice about one.
  func findings(_ places: [Place], beside review: [Finding]) -> [Finding] {
    guard !weak.isEmpty else { return [] }
    var asked = Set(review.map(\.field))
    var seen: Set<RecognizedWord> = []
    // Values first: what they ask about is no reason to ask about the words around them.
    return (places.filter { !$0.isLong } + places.filter(\.isLong)).compactMap { place in
      let words = weakWords(in: place.tokens)
      guard let confidence = confidence(place, words.filter { !place.isLong || !seen.contains($0) }),
        asked.insert(place.field).inserted
      else { return nil }
      seen.formUnion(words)
      let message = place.isLong ? place.message : "\(place.message): \"\(text.oneLine(place.tokens))\""
      return findings.make(place.field, .uncertain, message, place.tokens, confidence: confidence)
    }
  }

  /// Of the least certain word; nil where the place is sure enough.
  private func confidence(_ place: Place, _ words: [RecognizedWord]) -> Int? {
    guard let least = words.map(\.confidence).min() else { return nil }
    if place.isLong { return words.count * Threshold.share > place.tokens.count ? least : nil }
    return least < Threshold.value ? least : nil
  }

  private func weakWords(in tokens: Range<Int>) -> ArraySlice<RecognizedWord> {
    let bytes = text.sourceBytes(tokens)
    var low = 0
    var high = weak.count
    while low < high {
      let middle = (low + high) / 2
      if weak[middle].bytes.upperBound <= bytes.lowerBound { low = middle + 1 } else { high = middle }
    }
    return weak[low...].prefix { $0.bytes.lowerBound < bytes.upperBound }
  }

  /// Pages of a scan on which no word stands: empty, or too bad to be read, which nothing else tells.
  func emptyPages(of pages: PageLines) -> Finding? {
    guard isScan, !pages.first.isEmpty else { return nil }
    let read = Set(text.tokens.compactMap { pages.place(ofLine: Int($0.line) + 1)?.page })
    let empty = pages.first.indices.map { $0 + 1 }.filter { !read.contains($0) }
    return empty.isEmpty ? nil : findings.missing("tasks", Messages.emptyPages(empty))
  }

  // MARK: Places

  /// What the head says, as far as it was read.
  func places(of header: Header, addressees: Range<Int>) -> [Place] {
    guard !weak.isEmpty else { return [] }
    func place(_ field: String, _ message: String, _ tokens: Range<Int>?, isRead: Bool, isLong: Bool = false) -> Place? {
      guard let tokens, isRead else { return nil }
      return Place(field: field, message: message, tokens: tokens, isLong: isLong)
    }
    return [
      place("number", Messages.uncertainNumber, header.numberTokens, isRead: header.number != nil),
      place("issued", Messages.uncertainIssued, header.issuedTokens, isRead: header.issued != nil),
      place("signer", Messages.uncertainSigner, header.signerTokens, isRead: header.signer != nil),
      place("subject", Messages.uncertainSubject, header.subjectTokens, isRead: header.subject != nil, isLong: true),
      place("addressees", Messages.uncertainAddressees, addressees, isRead: !header.addressees.isEmpty, isLong: true),
    ].compactMap(\.self)
  }

  func places(of references: [Mention<ReferenceReading>]) -> [Place] {
    guard !weak.isEmpty else { return [] }
    return references.map {
      Place(field: "references[\($0.value.number)]", message: Messages.uncertainReference, tokens: $0.tokens)
    }
  }

  /// Who, when, the label, and the words.
  func places(of draft: TaskDraft, deadline: Range<Int>?) -> [Place] {
    guard !weak.isEmpty else { return [] }
    let task = "tasks[\(draft.path)]"
    var places = (draft.leads.agencies + draft.supporters).compactMap { agency in
      letters.words(of: agency.name, in: draft.words).map {
        Place(field: task + ".assignees", message: Messages.uncertainAgency, tokens: $0)
      }
    }
    if let deadline { places.append(Place(field: task + ".deadline", message: Messages.uncertainDeadline, tokens: deadline)) }
    let label = Range(from: draft.tokens.lowerBound, upTo: draft.words.lowerBound)
    if (1...Self.longestLabel).contains(label.count) {
      places.append(Place(field: task + ".path", message: Messages.uncertainLabel, tokens: label))
    }
    return places + [Place(field: task + ".text", message: Messages.uncertainText(draft.path), tokens: draft.words, isLong: true)]
  }

  /// "Điều 12."
  private static let longestLabel = 3
}
