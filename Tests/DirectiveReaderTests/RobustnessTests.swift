import Testing

@testable import cchc_bench

/// A short run of what `cchc-bench references` does at length.
@Suite struct RobustnessTests {
  @Test func oneWrongCharacterIsNotBelievedWhereSomethingTells() throws {
    var random = SeededGenerator(seed: 6)
    var (noticed, all) = (0, 0)
    try #require(KnownCitation.all.count >= 50)
    for citation in KnownCitation.all {
      for _ in 0..<8 {
        guard let error = CitationError(in: citation, &random), error.place.isConfirmed else { continue }
        all += 1
        let outcome = ReferenceBench.outcome(of: error, in: citation)
        if outcome == .mended || outcome == .flagged { noticed += 1 }
        #expect(outcome != .believed, "\(error.place.rawValue): \(error.text)")
      }
    }
    try #require(all >= 150)
    #expect(Double(noticed) / Double(all) >= 0.98)
  }
}
