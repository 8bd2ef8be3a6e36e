import Foundation
import Testing

/// The kept inputs of every target, and a few hundred changes of them: what libFuzzer does at length.
@Suite struct CorpusTests {
  private static let folder = URL(filePath: #filePath).appending(path: "../../../Fixtures/fuzz").standardized
  private static let changes = 60

  @Test(arguments: FuzzTarget.all.map(\.name)) func whatIsKeptHolds(name: String) throws {
    let target = try #require(FuzzTarget.all.first { $0.name == name })
    let corpus = try Self.corpus(of: name)
    try #require(!corpus.isEmpty, "no inputs in Fixtures/fuzz/\(name)")
    for (file, bytes) in corpus {
      #expect(throws: Never.self, "Fixtures/fuzz/\(name)/\(file)") { try target.check(bytes) }
    }
    let mutator = CorpusMutator(samples: corpus.map(\.bytes))
    for number in 0..<Self.changes {
      #expect(throws: Never.self, "\(name), change \(number)") { try target.check(mutator.input(number)) }
    }
  }

  @Test func everyFolderIsOfATarget() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(folders) == Set(FuzzTarget.all.map(\.name)))
  }

  @Test func aBrokenPromiseIsSeen() {
    #expect(throws: Violation.self) { try demand(false, "it holds") }
    #expect(throws: Violation.self) { try FuzzTarget(name: "none") { try demand($0.isEmpty, "no bytes") }.check([1]) }
  }

  private static func corpus(of name: String) throws -> [(file: String, bytes: [UInt8])] {
    let own = folder.appending(path: name)
    return try FileManager.default.contentsOfDirectory(atPath: own.path).sorted().map { file in
      (file, [UInt8](try Data(contentsOf: own.appending(path: file))))
    }
  }
}
