import Foundation
import Testing

@testable import DirectiveCLI

/// `check --environment` over fake programs and a store of its own.
///
/// A class because its folder goes away with it.
@Suite final class EnvironmentTests {
  private let folder: TemporaryFolder
  private let console = MemoryConsole()
  private var store: String { folder.path + "/kho" }
  private var programs: String { folder.path + "/bin" }

  init() throws {
    folder = try TemporaryFolder()
    for name in ["bin", "tmp", "kho"] {
      try FileManager.default.createDirectory(atPath: "\(folder.path)/\(name)", withIntermediateDirectories: false)
    }
    // Nothing of the machine's own is found.
    console.environment = ["PATH": programs, "TMPDIR": folder.path + "/tmp", "CCHC_DATA": store, "LANG": "vi_VN.UTF-8"]
    for program in OutsideProgram.allCases {
      try fake(program.rawValue, "echo '\(program.rawValue) version 22.12.0' >&2")
    }
    try fake("tesseract", "if [ \"$1\" = --list-langs ]; then printf '%s\\n' 'List (3):' eng osd vie; exit; fi; echo tesseract 5.3.0")
  }

  private func fake(_ name: String, _ script: String) throws { try FakeProgram.write(script, as: name, in: programs) }

  private func check() -> DirectiveCLI.ExitStatus { console.run(["check", "--environment"]) }

  private func names(in folder: String) throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder) }

  @Test func allIsWell() throws {
    console.widthInColumns = 200
    #expect(check() == .done, "\(console.outputText)")
    for program in OutsideProgram.allCases where program != .tesseract {
      #expect(console.outputText.contains("\(program.rawValue) 22.12.0 (\(programs)/\(program.rawValue))"))
    }
    #expect(console.outputText.contains("tesseract 5.3.0"))
    #expect(console.outputText.contains("tesseract nhận dạng được: eng, vie\n"))
    #expect(console.outputText.contains("\(store) (theo biến CCHC_DATA)"))
    #expect(console.outputText.contains("09:30 ngày 21/11/2026"))
    // The trial leaves nothing but the lock's file.
    #expect(try names(in: store).filter { $0 != ".lock" }.isEmpty)
    #expect(try names(in: folder.path + "/tmp").isEmpty)
  }

  @Test func aMissingProgramIsNamedWithItsPackage() throws {
    for program in OutsideProgram.allCases {
      try FileManager.default.moveItem(atPath: "\(programs)/\(program.rawValue)", toPath: "\(programs)/away")
      #expect(check() == .outsideProgram)
      let said = console.outputText.replacing("\n         ", with: " ")
      #expect(said.contains("thiếu  \(program.rawValue): máy này không có"))
      #expect(said.contains("apt-get install \(program.package)'"))
      try FileManager.default.moveItem(atPath: "\(programs)/away", toPath: "\(programs)/\(program.rawValue)")
    }
  }

  @Test func tesseractWithoutVietnameseIsNotEnough() throws {
    try fake("tesseract", "if [ \"$1\" = --list-langs ]; then printf '%s\\n' 'List (1):' eng; exit; fi; echo tesseract 5.3.0")
    #expect(check() == .outsideProgram)
    #expect(console.outputText.contains("không có tiếng Việt (vie), chỉ có: eng"))
    #expect(console.outputText.contains("tesseract-ocr-vie"))
  }

  @Test func aBrokenProgramIsNoVersion() throws {
    try fake("pdftotext", "kill -SEGV $$")
    #expect(check() == .outsideProgram)
    #expect(console.outputText.contains("lỗi"))
    #expect(console.outputText.contains("--reinstall poppler-utils"))
  }

  @Test func whatTheOfficeWroteWronglyIsDamage() throws {
    try Data("x | nghỉ\n".utf8).write(to: URL(filePath: store + "/holidays.txt"))
    #expect(check() == .storeDamaged)
    #expect(console.outputText.contains("holidays.txt: dòng 1"))
  }

  @Test func aStoreThatIsNotThereYetIsNoFault() throws {
    console.environment["CCHC_DATA"] = folder.path + "/chua-co/kho"
    #expect(check() == .done)
    #expect(console.outputText.contains("lệnh import đầu tiên sẽ tạo"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/chua-co"))
  }

  @Test func somethingElseInTheStoresPlaceIsAnError() throws {
    console.environment["CCHC_DATA"] = programs + "/pdfinfo"
    #expect(check() == .readWriteError)
    console.environment["CCHC_DATA"] = store
    console.environment["TMPDIR"] = folder.path + "/khong-co"
    #expect(check() == .readWriteError)
  }

  @Test func oneCheckAtATime() {
    #expect(console.run(["check", "--environment", "--merge"]) == .usage)
  }
}
