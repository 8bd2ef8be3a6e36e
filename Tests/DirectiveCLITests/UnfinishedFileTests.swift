@testable import DirectiveCLI
import Foundation
import Testing

/// Files that somebody is still writing wait for the next run; those that stay cut off are an error.
///
/// A class because its folder goes away with it.
@Suite final class UnfinishedFileTests {
  private let folder: TemporaryFolder
  private let console = MemoryConsole()
  private var store: String { folder.path + "/kho" }

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path + "/quet", withIntermediateDirectories: false)
    // No program is there: what is not whole is told before one is asked for.
    console.environment = ["PATH": "/nowhere", "CCHC_DATA": store]
  }

  /// What the program's clock says of a file written now, so many seconds later.
  private static func clock(after seconds: Int64) -> Int64 { Int64(Date().timeIntervalSince1970) + seconds }

  private func write(_ bytes: [UInt8], _ name: String) throws {
    try Data(bytes).write(to: URL(filePath: "\(folder.path)/quet/\(name)"))
  }

  private static let whole: [(name: String, bytes: [UInt8], lost: Int)] = [
    ("a.pdf", BombFiles.page("0 0 595 842"), 10), ("b.png", BombFiles.png(width: 10, height: 10, unpacked: 110), 10),
    ("c.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC0, 0, 11, 8, 0, 16, 0, 32, 0xFF, 0xD9], 2),
    ("d.tif", BombFiles.tiff([(10, 10), (10, 10)]), 10), ("e.docx", WordFile(body: WordXML.paragraph("chữ")).bytes, 30),
  ]

  @Test func everyKindShowsThatItIsCutOff() {
    for file in Self.whole {
      #expect(!Completeness.isCutOff(file.bytes, FileKind(file.bytes)), "\(file.name)")
      let part = Array(file.bytes.dropLast(file.lost))
      #expect(Completeness.isCutOff(part, FileKind(part)), "\(file.name)")
      // Room made on the share before the bytes come.
      let room = part + Array(repeating: 0, count: 100_000)
      #expect(Completeness.isCutOff(room, FileKind(room)) || file.name == "d.tif", "\(file.name)")
    }
    #expect(Completeness.isCutOff([], .text) && !Completeness.isCutOff([0x61], .text))
  }

  @Test(arguments: [5, 119, -3600]) func newFilesThatAreCutOffWait(age: Int64) throws {
    for file in Self.whole { try write(Array(file.bytes.dropLast(file.lost)), file.name) }
    try write([], "f.pdf")
    console.fileClock = Self.clock(after: age)
    #expect(console.run(["import", folder.path + "/quet"]) == .done, "\(console.errorText)")
    #expect(console.errorText.isEmpty && console.outputText.contains("để lần sau 6"))
    #expect(console.outputText.contains("để lần sau ← \(folder.path)/quet/a.pdf: còn đang được ghi"))
    #expect(!FileManager.default.fileExists(atPath: store))
  }

  @Test func oldFilesThatAreCutOffAreErrors() throws {
    for file in Self.whole { try write(Array(file.bytes.dropLast(file.lost)), file.name) }
    try Data(contentsOf: URL(filePath: Fixtures.path("inputs/cong-van.txt"))).write(to: URL(filePath: folder.path + "/quet/g.txt"))
    console.fileClock = Self.clock(after: 500)
    #expect(console.run(["import", folder.path + "/quet"]) == .partlyFailed)
    #expect(console.errorText.components(separatedBy: "thiếu phần cuối").count == 6)
    #expect(console.outputText.contains("Cộng: đã nhập 1, từ chối 5."))
  }

  /// A text that was just saved is whole: people do not wait.
  @Test func aNewTextIsReadAtOnce() throws {
    try write(Array(try Data(contentsOf: URL(filePath: Fixtures.path("inputs/cong-van.txt")))), "g.txt")
    console.fileClock = Self.clock(after: 0)
    #expect(console.run(["import", folder.path + "/quet/g.txt"]) == .done && console.outputText.hasPrefix("đã nhập"))
  }

  /// There is no next run of `parse`.
  @Test func whoReadsOneFileIsToldToWait() throws {
    try write(Array(Self.whole[0].bytes.dropLast(10)), "a.pdf")
    console.fileClock = Self.clock(after: 5)
    #expect(console.run(["parse", folder.path + "/quet/a.pdf"]) == .failed)
    #expect(console.errorText.contains("có thể chưa xong"))
  }

  @Test func whatProgramsKeepBesideAFileIsPassedOver() throws {
    for name in ["a.pdf.part", "b.tmp", "~$cong-van.docx", "c.filepart", "d.pdf.crdownload", ".e.docx"] { try write([1], name) }
    #expect(console.run(["import", folder.path + "/quet"]) == .failed)
    #expect(console.errorText.contains("không có văn bản nào"))
    try write([1], "ghi-chu.xyz")
    try write(Array("1. Sở Nội vụ báo cáo trước ngày 31/12/2020.".utf8), "g.txt")
    #expect(console.run(["import", folder.path + "/quet"]) == .done && console.outputText.contains("Bỏ qua 1 tệp"))
  }

  @Test func aChangeWhileReadingIsSeen() throws {
    try write([1, 2], "a.txt")
    var status = stat()
    try #require(stat(folder.path + "/quet/a.txt", &status) == 0)
    let before = FileState(status)
    var after = before
    #expect(!FileTimes(before: before, after: after, now: before.seconds).hasChanged)
    after.byteCount = 3
    #expect(FileTimes(before: before, after: after, now: before.seconds).hasChanged)
    after = before
    after.nanoseconds += 1
    #expect(FileTimes(before: before, after: after, now: before.seconds + 7).hasChanged)
    #expect(FileTimes(before: before, after: before, now: before.seconds + 7).age == 7)
  }
}
