@testable import DirectiveCLI
import Foundation
import Testing

/// Files that ask for more than there is, through the real programs: an error within the limits, and nothing stored.
@Suite(.enabled(if: RealPrograms.areThere)) struct BombTests {
  /// Of a real file nothing is kept, of the program's work nothing is left, and the error says what to do.
  private func refused(_ bytes: [UInt8], _ words: String, name: String = "van-ban.pdf") throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path + "/tmp", withIntermediateDirectories: false)
    let path = "\(folder.path)/\(name)"
    try Data(bytes).write(to: URL(filePath: path))
    let console = MemoryConsole()
    console.environment = ["PATH": "/usr/bin:/bin", "TMPDIR": folder.path + "/tmp", "CCHC_DATA": folder.path + "/kho"]
    #expect(console.run(["import", path]) == .failed, "\(console.errorText)")
    #expect(console.errorText.contains(words) && console.errorText.contains("gợi ý: "), "\(console.errorText)")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/kho"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/tmp").isEmpty)
  }

  @Test func aHugePageIsNotDrawn() throws { try refused(BombFiles.hugePage, "trang 1 quá lớn") }
  @Test func anEncryptedFileIsSaid() throws { try refused(BombFiles.encrypted, "có mật khẩu") }
  @Test func aNameDoesNotHideAPDF() throws { try refused(BombFiles.encrypted, "có mật khẩu", name: "van-ban.txt") }
  @Test func pagesThatHoldThemselvesEnd() throws { try refused(BombFiles.ring, "không đọc được chữ nào") }
  @Test func pagesWithinPagesEnd() throws { try refused(BombFiles.nestedPages(5000), "không đọc được chữ nào") }
  @Test func countlessPagesAreNone() throws { try refused(BombFiles.countless, "hỏng hoặc bị cụt") }
  @Test func arraysWithoutEndAreDamage() throws { try refused(BombFiles.nestedArray, "hỏng hoặc bị cụt") }
  @Test func zeroBytesAreNoText() throws { try refused([], "không có chữ nào") }

  @Test(arguments: [20, 200, 300]) func aCutOffPDFIsSaid(count: Int) throws {
    try refused(Array(BombFiles.page("0 0 595 842").prefix(count)), "thiếu phần cuối")
  }

  /// Each page has a size of its own.
  @Test func everyPageOfATIFFIsMeasured() throws {
    try refused(BombFiles.tiff([(100, 100), (60_000, 60_000)]), "3600 triệu điểm", name: "quet.tif")
    try refused(BombFiles.tiff([(100, 100), (.max, .max)]), "triệu điểm", name: "quet.tif")
    try refused(BombFiles.tiff([(100, 0)]), "ảnh hỏng", name: "quet.tif")
  }

  @Test func aPNGIsMeasuredBeforeItUnfolds() throws {
    try refused(BombFiles.png(width: 30_000, height: 30_000, unpacked: 300), "900 triệu điểm", name: "quet.png")
    try refused(BombFiles.png(width: 100, height: 100, unpacked: 50_000_000), "không đọc được chữ nào", name: "quet.png")
  }

  /// One says what it unfolds to, the other lies.
  @Test(arguments: [false, true]) func aWordFileDoesNotUnfoldWithoutEnd(isLying: Bool) throws {
    let size = WordDocument.mostUnpacked + 1_000_000
    let file = WordFile(deflated: BombFiles.zeros(size), claimed: isLying ? 1000 : size)
    try refused(file.bytes, isLying ? "tệp Word" : "bung ra quá 50 MB", name: "van-ban.docx")
  }
}
