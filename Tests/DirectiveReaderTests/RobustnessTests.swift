import Foundation
import SeededNumbers
import StrictReaders
import Testing

@testable import cchc_bench

/// Odd texts are read soundly; a short run of what `cchc-bench references` does at length.
@Suite struct RobustnessTests {
  @Test func oddTextsAreReadSoundly() throws {
    let mutator = TextMutator(samples: Self.samples())
    try #require(mutator.samples.count >= 5)
    for number in 0..<300 {
      let problem = SoundReading.problem(of: mutator.text(number))
      #expect(problem == nil, "input \(number)")
    }
  }

  @Test func theSameNumberGivesTheSameText() {
    let mutator = TextMutator(samples: Self.samples())
    for number in 0..<20 { #expect(mutator.text(number) == mutator.text(number)) }
  }

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

  private static func samples() -> [[UInt8]] {
    FixtureTests.slugs.compactMap { slug in
      FileManager.default.contents(atPath: FixtureTests.folder.appending(path: "\(slug)/scan.txt").path).map { [UInt8]($0) }
    }
  }
}
