import DirectiveModel
import Foundation
import Testing

@testable import DirectiveReader
@testable import cchc_bench

/// The secrecy mark that is read alone is the one of the whole reading.
@Suite struct SecrecyTests {
  private static func isSame(_ bytes: [UInt8]) -> Bool {
    DirectiveReader.secrecy(of: bytes)
      == DirectiveReader.read(bytes, source: Source(name: "-", sha256: "", byteCount: bytes.count)).secrecy
  }

  private static func samples() throws -> [[UInt8]] {
    try FixtureTests.slugs.map { [UInt8](try Data(contentsOf: FixtureTests.folder.appending(path: "\($0)/scan.txt"))) }
  }

  @Test func fixturesAgree() throws {
    let samples = try Self.samples()
    try #require(samples.count >= 5)
    for sample in samples { #expect(Self.isSame(sample)) }
  }

  /// A mark in each of the first lines: some of them are the head's, some are not, and the letters around it may be damaged.
  @Test(arguments: ["MẬT", "TỐI MẬT", "TUYỆT MẬT", "MAT", "TÓI MẬT", "Mật"]) func marksAgree(mark: String) throws {
    var marked = 0
    for sample in try Self.samples() {
      let lines = sample.split(separator: 0x0A, omittingEmptySubsequences: false)
      for place in stride(from: 0, to: min(lines.count, 30), by: 3) {
        let bytes = Array((lines[..<place] + [ArraySlice(mark.utf8)] + lines[place...]).joined(separator: [0x0A]))
        #expect(Self.isSame(bytes), "\(mark), line \(place)")
        if DirectiveReader.secrecy(of: bytes) != nil { marked += 1 }
      }
    }
    if mark.hasSuffix("MẬT"), mark != "TÓI MẬT" { #expect(marked >= 5) }
  }

  @Test func oddTextsAgree() throws {
    let mutator = TextMutator(samples: try Self.samples())
    for number in 0..<100 { #expect(Self.isSame(mutator.text(number)), "input \(number)") }
  }
}
