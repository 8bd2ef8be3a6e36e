import DirectiveModel

/// Finds every citation of a numbered document in a text.
package enum ReferenceScanner {
  /// The citations in text order, once for each time. Time is linear in the tokens.
  ///
  /// `skipped` are token ranges that hold the document's own number; `ownNumber` leaves its repetitions out as well. What lies
  /// behind `issued`, the document's own date, is noted.
  package static func mentions(
    in text: TokenizedText, skipping skipped: [Range<Int>] = [], ownNumber: String? = nil, issued: CivilDate? = nil
  ) -> [Mention<ReferenceReading>] {
    let found = completed(citations(in: text, skipping: skipped)).filter { $0.value.number != ownNumber }
    return ReferenceAgreement(found.map(\.value), issued: issued).noted(found)
  }

  /// Every citation, also those cut off, in text order.
  static func citations(in text: TokenizedText, skipping skipped: [Range<Int>] = []) -> [Citation] {
    let site = ReferenceSite(text)
    var found: [Citation] = []
    var index = 0
    var next = skipped.sorted { $0.lowerBound < $1.lowerBound }[...]
    while index < text.tokens.count {
      while let range = next.first, range.upperBound <= index { next = next.dropFirst() }
      if let range = next.first, range.contains(index) {
        index = range.upperBound
      } else if !site.mayBegin(at: index) {
        index += 1
      } else if let end = site.endOfAddress(at: index) {
        index = end
      } else if let citations = site.citations(at: index), let last = citations.last {
        found += citations
        index = max(last.tokens.upperBound, last.code.upperBound)
      } else {
        index += 1
      }
    }
    return found
  }

  /// A symbol that is cut off is written whole where the same number stands whole elsewhere in the text.
  private static func completed(_ found: [Citation]) -> [Mention<ReferenceReading>] {
    var whole: [String: [String]] = [:]
    for citation in found where !citation.reading.problems.contains(.cutOff) {
      let number = citation.reading.number
      whole[ReferenceSite.digits(of: number), default: []].append(number)
    }
    return found.compactMap { citation in
      var reading = citation.reading
      if reading.problems.contains(.cutOff) {
        let candidates = Set((whole[ReferenceSite.digits(of: reading.number)] ?? []).filter { $0.hasPrefix(reading.number) })
        if candidates.count == 1, let number = candidates.first {
          reading.complete(number)
        } else if !citation.isIntroduced || !reading.number.contains(where: \.isLetter) {
          return nil
        }
      }
      return Mention(value: reading, tokens: citation.tokens, rule: "reference")
    }
  }
}

/// A citation on the way to its mention.
struct Citation {
  var reading: ReferenceReading
  var tokens: Range<Int>
  /// The number's own tokens.
  var code: Range<Int>
  /// A type word or "số" stands before it.
  var isIntroduced: Bool
}

extension ReferenceReading {
  /// Takes the whole number from another place of the text.
  mutating func complete(_ number: String) {
    self.number = number
    problems.removeAll { $0 == .cutOff }
    note(.repaired)
    if documentType == nil { documentType = SymbolGrammar.read(number)?.types.first?.name }
  }
}
