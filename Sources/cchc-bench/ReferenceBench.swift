import DirectiveModel
import DirectiveReader
import Foundation
import SeededNumbers

/// What becomes of one wrong character in a citation: is it mended, flagged, or believed?
enum ReferenceBench {
  static func run(_ arguments: [String]) -> Int32 {
    let count = arguments.first.flatMap(Int.init) ?? 10_000
    let shows = arguments.contains("--list")
    var random = SeededGenerator(seed: 76)
    let citations = KnownCitation.all
    var tally: [CitationError.Place: [Outcome: Int]] = [:]
    var made = 0
    while made < count {
      guard let citation = citations.randomElement(using: &random), let error = CitationError(in: citation, &random) else { continue }
      made += 1
      let outcome = outcome(of: error, in: citation)
      tally[error.place, default: [:]][outcome, default: 0] += 1
      if shows, outcome == .believed || outcome == .lost { print("\(outcome.rawValue)\t\(error.place.rawValue)\t\(error.text)") }
    }
    report(tally)
    let isTrusted = CitationError.Place.allCases.filter(\.isConfirmed).allSatisfy { tally[$0]?[.believed] == nil }
    return isTrusted ? 0 : 1
  }

  enum Outcome: String, CaseIterable { case mended, flagged, lost, believed }

  /// Reads a letter that cites the damaged words.
  static func outcome(of error: CitationError, in citation: KnownCitation) -> Outcome {
    let letter = KnownCitation.letter(citing: error.text)
    let directive = DirectiveReader.read(Array(letter.utf8), source: Source(name: "-", sha256: "", byteCount: letter.utf8.count)).directive
    if directive.references.contains(where: { $0.number == citation.number && $0.issued == citation.issued }) { return .mended }
    if directive.review.contains(where: { $0.field.hasPrefix("references") }) { return .flagged }
    let isThere = directive.references.contains { $0.number != citation.number || ($0.issued ?? citation.issued) != citation.issued }
    return isThere ? .believed : .lost
  }

  private static func report(_ tally: [CitationError.Place: [Outcome: Int]]) {
    print("place of the error                 confirmed   errors   mended  flagged     lost  believed   noticed")
    for place in CitationError.Place.allCases { line(place.rawValue, place.isConfirmed ? "yes" : "no", tally[place] ?? [:]) }
    for (name, places) in [
      ("all that something confirms", CitationError.Place.allCases.filter(\.isConfirmed)), ("all", CitationError.Place.allCases),
    ] {
      let sum = places.reduce(into: [Outcome: Int]()) { sum, place in sum.merge(tally[place] ?? [:], uniquingKeysWith: +) }
      line(name, "", sum)
    }
  }

  private static func line(_ name: String, _ confirmed: String, _ row: [Outcome: Int]) {
    let all = row.values.reduce(0, +)
    let noticed = Double((row[.mended] ?? 0) + (row[.flagged] ?? 0)) / Double(max(all, 1)) * 100
    let cells = Outcome.allCases.map { String(format: "%9d", row[$0] ?? 0) }.joined()
    print(
      name.padding(toLength: 36, withPad: " ", startingAt: 0) + confirmed.padding(toLength: 8, withPad: " ", startingAt: 0)
        + String(format: "%9d", all) + cells + String(format: " %8.1f%%", noticed))
  }
}
