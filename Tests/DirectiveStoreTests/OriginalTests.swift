import DirectiveModel
import Foundation
import Testing

@testable import DirectiveStore

/// The file behind a text that was got out of it.
@Suite struct OriginalTests {
  private let temporary = TemporaryStore()
  private var scan: Incoming {
    var scan = Incoming.sample()
    scan.original = .sample
    return scan
  }
  private let hash = Original.sample.content.sha256

  @Test func bothAreKeptAndFound() throws {
    #expect(try temporary.importing(scan) == [.added(.sample)])
    #expect(temporary.contents()["sources/\(hash.prefix(2))/\(hash).pdf"]?.count == Original.sample.content.bytes.count)
    #expect(try temporary.store.hasSource(sha256: hash, fileExtension: "pdf"))
    #expect(try temporary.store.sourceDirectory().directive(readFrom: hash) == .sample)
    #expect(try temporary.store.extraction(of: .sample) == Original.sample.extraction)
    #expect(try temporary.store.check().isEmpty)
  }

  @Test func theSameAgainChangesNothing() throws {
    try temporary.importing(scan)
    let before = temporary.contents()
    #expect(try temporary.importing(scan) == [.alreadyPresent(.sample)])
    #expect(temporary.contents() == before)
  }

  /// Another recognition of the same file is no other directive.
  @Test func theSameFileWithAnotherTextIsKnown() throws {
    try temporary.importing(scan)
    var other = Incoming.sample(number: nil, issued: nil, text: "Đọc khác")
    other.original = .sample
    #expect(try temporary.importing(other) == [.alreadyPresent(.sample)])
    #expect(try temporary.importing(other, replace: true) == [.replaced(.sample)])
    #expect(try temporary.store.check().isEmpty)
  }

  @Test func aNewReadingOfTheTextKeepsTheFile() throws {
    try temporary.importing(scan)
    var reread = scan
    reread.original = nil
    reread.reading.subject = "V/v khác"
    #expect(try temporary.importing(reread, replace: true) == [.replaced(.sample)])
    #expect(try temporary.store.extraction(of: .sample) == Original.sample.extraction)
    #expect(try temporary.store.check().isEmpty)
  }

  @Test func aLostFileIsNamed() throws {
    try temporary.importing(scan)
    try FileManager.default.removeItem(atPath: temporary.path("sources/\(hash.prefix(2))/\(hash).pdf"))
    #expect(try temporary.store.check().map(\.problem) == [.sourceMissing(of: .sample)])
    #expect(try temporary.importing(scan) == [.alreadyPresent(.sample)])
    #expect(try temporary.store.check().isEmpty)
  }
}
