import DirectiveModel
import DirectiveReader
import StrictReaders

extension FuzzTarget {
  /// The decoder: whatever it mends, each byte of the repaired text has its place in the source.
  static let repair = FuzzTarget(name: "repair") { bytes in
    let repaired = DirectiveReader.repairedText(bytes)
    try demand(repaired.map.repairedCount == repaired.bytes.count, "the map ends at \(repaired.map.repairedCount)")
    try demand(repaired.map.sourceCount == bytes.count, "the map ends at \(repaired.map.sourceCount) of the source")
    if !repaired.bytes.isEmpty {
      let whole = repaired.map.source(of: 0..<repaired.bytes.count)
      try demand(whole.lowerBound >= 0 && whole.upperBound <= bytes.count, "the whole text is \(whole) of \(bytes.count)")
    }
    for place in repaired.repairs + repaired.doubts {
      try demand(place.range.lowerBound >= 0 && place.range.upperBound <= repaired.bytes.count, "a repair at \(place.range)")
    }
    if String(validating: bytes, as: UTF8.self) != nil {
      try demand(String(validating: repaired.bytes, as: UTF8.self) != nil, "the repaired text is no UTF-8")
    }
    _ = TextEncoding.problem(in: bytes)
  }

  /// The whole reader: sound places, and a reading that its own JSON gives back.
  static let reader = FuzzTarget(name: "reader") { bytes in
    if let problem = SoundReading.problem(of: bytes) { throw Violation(description: problem) }
    let source = Source(name: "a.txt", sha256: SHA256.hexadecimal(of: bytes), byteCount: bytes.count)
    let directive = DirectiveReader.read(bytes, source: source).directive
    let json = JSONWriter.bytes(of: directive.json, layout: .pretty)
    let again = try Directive(json: JSONDocument(parsing: json).root)
    try demand(again == directive, "the reading's JSON is another reading")
    _ = DirectiveReader.explain(bytes)
  }

  /// Dates and periods, typed or found in a text.
  static let dates = FuzzTarget(name: "dates") { bytes in
    let typed = text(bytes)
    if let date = CivilDate(parsing: typed) {
      try demand(CivilDate(parsing: date.iso) == date, "\(date.iso) is another day")
      try demand(CivilDate(parsing: date.dayMonthYear) == date, "\(date.dayMonthYear) is another day")
      try demand(date.adding(days: 1).adding(days: -1) == date || date.year == CivilDate.years.upperBound, "\(date.iso) + 1 - 1")
    }
    if let period = Period(parsing: typed) {
      try demand(Period(parsing: period.description) == period, "\(period) is another period")
      try demand(period.firstDay <= period.lastDay, "\(period) ends before it begins")
    }
    let tokens = TokenizedText(clean: typed)
    var end = 0
    for mention in DateScanner.mentions(in: tokens, range: 0..<tokens.tokens.count) {
      try demand(mention.tokens.lowerBound >= end && !mention.tokens.isEmpty, "dates overlap at \(mention.tokens)")
      end = mention.tokens.upperBound
      try demand(end <= tokens.tokens.count, "a date behind the end")
    }
  }
}
