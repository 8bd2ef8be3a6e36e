import DirectiveModel
import DirectiveReader
import DirectiveStore
import Foundation
import Testing

@testable import DirectiveCLI

/// Documents laid out as pages, printed to PDF and pictures, read by the real programs, and compared with what stands in them.
@Suite(.enabled(if: RealPrograms.areThere)) struct RealScanTests {
  private static let documents = ["cong-van.txt", "ke-hoach.txt", "cong-van-sua.txt"]

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: Fixtures.path("inputs/\(name)"), encoding: .utf8)
  }

  private func reading(_ text: String) -> Directive {
    DirectiveReader.read(Array(text.utf8), source: Source(name: "", sha256: "", byteCount: 0)).directive
  }

  /// What `cchc import` makes of the file, and how its text was got.
  private func imported(_ path: String, into store: String, options: [String] = []) throws -> (reading: Directive, Extraction) {
    let console = MemoryConsole()
    try #require(console.run(["import", path, "--data", store, "--timeout", "300"] + options) == .done, "\(console.errorText)")
    let kept = DirectiveStore(folder: store)
    let stored = try #require(try kept.allDirectives().directives.first)
    return (stored.directive, try #require(try kept.extraction(of: stored.id)))
  }

  @Test(arguments: documents) func lettersInAPDFAreRead(name: String) throws {
    let folder = try TemporaryFolder()
    let pdf = try PrintedPages(try text(name), in: folder.path).pdf()
    let (read, extraction) = try imported(pdf, into: folder.path + "/kho")
    #expect(extraction.method == .text)
    Likeness(reading(try text(name)), read).expectGood()
  }

  @Test(arguments: documents) func aPictureIsRecognized(name: String) throws {
    let folder = try TemporaryFolder()
    let picture = try PrintedPages(try text(name), in: folder.path).picture()
    let (read, extraction) = try imported(picture, into: folder.path + "/kho")
    #expect(extraction.method == .ocr && extraction.program.hasPrefix("tesseract") && extraction.languages == "vie")
    Likeness(reading(try text(name)), read).expectGood()
  }

  /// A scanner's pages: laid askew, grained, grey.
  @Test(arguments: ScanDamage.allCases, ["cong-van.txt", "ke-hoach.txt"]) func aScannedPageIsRead(damage: ScanDamage, name: String) throws {
    let folder = try TemporaryFolder()
    let picture = try PrintedPages(try text(name), in: folder.path, damage: damage).picture()
    let (read, _) = try imported(picture, into: folder.path + "/kho")
    Likeness(reading(try text(name)), read).expectGood()
  }

  /// A longer document on several pages, each a picture.
  @Test func aScannedPDFIsRecognizedPageByPage() throws {
    let text = try String(contentsOfFile: Fixtures.path("directives/soc-trang-2018-1491-ubnd-th/scan.txt"), encoding: .utf8)
    let folder = try TemporaryFolder()
    let pages = try PrintedPages(text, in: folder.path, damage: .coarse)
    let (read, extraction) = try imported(try pages.scannedPDF(), into: folder.path + "/kho")
    #expect(extraction.method == .ocr && read.source.pages.first.count == pages.count)
    Likeness(reading(text), read).expectGood()
  }

  /// Number and place stand side by side in the letterhead: neither may run into the other.
  @Test(arguments: ["auto", "always"]) func columnsOfALetterheadDoNotMix(ocr: String) throws {
    let folder = try TemporaryFolder()
    let document = try text("cong-van.txt")
    let body = try #require(document.range(of: "Kính gửi"))
    let pages = try PrintedPages(letterhead: Self.letterhead, "\n" + document[body.lowerBound...], in: folder.path)
    let (read, _) = try imported(try pages.pdf(), into: folder.path + "/kho", options: ["--ocr", ocr])
    #expect(read.number == "417/UBND-NC")
    #expect(read.issued?.iso == "2020-03-05")
    #expect(read.issuer?.name == "UBND tỉnh Sóc Trăng")
  }

  private static let letterhead = [
    ("ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), ("TỈNH SÓC TRĂNG", "Độc lập - Tự do - Hạnh phúc"), ("", ""),
    ("Số: 417/UBND-NC", "Sóc Trăng, ngày 05 tháng 3 năm 2020"), ("V/v đẩy mạnh cải cách", ""), ("hành chính", ""),
  ]

  @Test func aTruncatedPDFIsAnError() throws {
    let folder = try TemporaryFolder()
    let pdf = try PrintedPages(try text("cong-van.txt"), in: folder.path).pdf()
    let bytes = try Data(contentsOf: URL(filePath: pdf))
    try bytes.prefix(bytes.count / 3).write(to: URL(filePath: pdf))
    let console = MemoryConsole()
    #expect(console.run(["import", pdf, "--data", folder.path + "/kho"]) == .failed)
    #expect(console.errorText.contains("hỏng hoặc bị cụt"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/kho"))
  }
}

/// How far a reading of a scan says the same as the reading of the text that was printed.
private struct Likeness {
  let expected: Directive
  let found: Directive

  init(_ expected: Directive, _ found: Directive) { (self.expected, self.found) = (expected, found) }

  /// Header and deadlines are right, and of the tasks 95 in 100.
  func expectGood() {
    #expect(found.number == expected.number)
    #expect(found.issued == expected.issued)
    #expect(found.issuer?.name == expected.issuer?.name)
    #expect(found.tasks.map(\.deadline?.lastDay) == expected.tasks.map(\.deadline?.lastDay))
    #expect(taskScore >= 0.95, "\(taskScore): \(expected.tasks.map(\.path)) - \(found.tasks.map(\.path))")
  }

  /// F1 of tasks with their path and who is in charge.
  private var taskScore: Double {
    func keys(_ directive: Directive) -> Set<String> { Set(directive.tasks.map { "\($0.path) \($0.leads.map(\.name))" }) }
    let (right, all) = (keys(expected).intersection(keys(found)).count, keys(expected).count + keys(found).count)
    return all == 0 ? 1 : 2 * Double(right) / Double(all)
  }
}

enum RealPrograms {
  /// `rsvg-convert` prints the test's pages. With CI set the tests run, and fail, whatever is there.
  static var areThere: Bool {
    if ProcessInfo.processInfo.environment["CI"] != nil { return true }
    let tools = Toolbox(MemoryConsole().console([]))
    return OutsideProgram.allCases.allSatisfy { tools.path(of: $0) != nil } && FileAccess.isExecutable(printer)
  }

  static let printer = "/usr/bin/rsvg-convert"
}

/// What a scanner makes of a page.
enum ScanDamage: CaseIterable {
  case askew, grainy, coarse

  /// Degrees.
  var angle: Double { self == .askew ? 0.9 : self == .grainy ? 0 : -0.5 }
  var paper: String { self == .askew ? "#f2f2f2" : "#dcdcdc" }
  /// 0...1
  var grain: Double { self == .askew ? 0 : self == .grainy ? 0.35 : 0.25 }
  var dotsPerInch: String { self == .coarse ? "200" : "300" }

  static let filter =
    "<filter id='grain' x='0' y='0' width='100%' height='100%'><feTurbulence type='fractalNoise' baseFrequency='1.1' numOctaves='1' "
    + "seed='7'/><feColorMatrix values='0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  0 0 0 -3 1.7'/></filter>"
}

/// A text set on A4 pages.
struct PrintedPages {
  private let folder: String
  private let drawings: [String]
  private let damage: ScanDamage?
  var count: Int { drawings.count }

  private static let linesPerPage = 42
  private static let lettersPerLine = 84

  /// Long lines are broken, blank ones stay.
  init(letterhead: [(left: String, right: String)] = [], _ text: String, in folder: String, damage: ScanDamage? = nil) throws {
    self.folder = folder
    self.damage = damage
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { Self.broken(String($0)) }
    var drawings: [String] = []
    var rest = lines[...]
    while !rest.isEmpty || drawings.isEmpty {
      let head = drawings.isEmpty ? letterhead : []
      let page = rest.prefix(Self.linesPerPage - head.count)
      rest = rest.dropFirst(page.count)
      let path = "\(folder)/page-\(drawings.count).svg"
      try Data(Self.drawing(head, Array(page), damage).utf8).write(to: URL(filePath: path))
      drawings.append(path)
    }
    self.drawings = drawings
  }

  private static func broken(_ line: String) -> [String] {
    var lines = [""]
    for word in line.split(separator: " ").map(String.init) {
      if let last = lines.last, last.count + word.count >= lettersPerLine { lines.append("") }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
    }
    return lines
  }

  private static func drawing(_ head: [(left: String, right: String)], _ lines: [String], _ damage: ScanDamage?) -> String {
    func letters(_ text: String, x: Int, row: Int, anchor: String = "start") -> String {
      let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      return "<text x='\(x)' y='\(60 + 17 * row)' text-anchor='\(anchor)' font-family='Liberation Serif' font-size='12.5'>\(escaped)</text>"
    }
    var rows: [String] = []
    for (row, columns) in head.enumerated() {
      rows += [letters(columns.left, x: 160, row: row, anchor: "middle"), letters(columns.right, x: 410, row: row, anchor: "middle")]
    }
    for (row, line) in lines.enumerated() { rows.append(letters(line, x: 65, row: head.count + row)) }
    let grain = damage.map { $0.grain == 0 ? "" : "<rect width='595' height='842' filter='url(#grain)' opacity='\($0.grain)'/>" } ?? ""
    return "<svg xmlns='http://www.w3.org/2000/svg' width='595pt' height='842pt' viewBox='0 0 595 842'>"
      + ScanDamage.filter + "<rect width='595' height='842' fill='\(damage?.paper ?? "white")'/>"
      + "<g transform='rotate(\(damage?.angle ?? 0) 297 421)'>\(rows.joined())</g>" + grain + "</svg>"
  }

  /// All pages, with letters that can be read as such.
  func pdf() throws -> String { try printed("pdf", drawings, []) }

  /// The first page as a scanner sees it, 300 dots to the inch.
  func picture() throws -> String {
    let dots = damage?.dotsPerInch ?? "300"
    return try printed("png", Array(drawings.prefix(1)), ["-d", dots, "-p", dots])
  }

  /// All pages, without letters.
  func scannedPDF() throws -> String {
    let pages = try drawings.map { drawing in
      let dots = damage?.dotsPerInch ?? "300"
      let picture = try printed("png", [drawing], ["-d", dots, "-p", dots], as: drawing + ".png")
      // The printer takes pictures from the drawing's own folder.
      let name = picture.split(separator: "/").last ?? ""
      let page =
        "<svg xmlns='http://www.w3.org/2000/svg' width='595pt' height='842pt'><image href='\(name)' width='595pt' height='842pt'/></svg>"
      try Data(page.utf8).write(to: URL(filePath: picture + ".svg"))
      return picture + ".svg"
    }
    return try printed("pdf", pages, [])
  }

  private func printed(_ format: String, _ drawings: [String], _ options: [String], as name: String? = nil) throws -> String {
    let path = name ?? "\(folder)/van-ban.\(format)"
    let arguments = ["-f", format, "-o", path] + options + drawings
    _ = try ChildProcess(
      program: RealPrograms.printer, arguments: arguments, environment: ["HOME": folder, "PATH": "/usr/bin:/bin"], limits: .init()
    ).run()
    return path
  }
}
