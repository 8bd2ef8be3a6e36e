/// The programs of others that do the work on PDF files, images and Word documents.
enum OutsideProgram: String, Sendable, CaseIterable {
  case pdfinfo, pdftotext, pdfimages, pdftoppm, tesseract, unzip

  /// The Debian package that has it.
  var package: String {
    switch self {
    case .pdfinfo, .pdftotext, .pdfimages, .pdftoppm: "poppler-utils"
    case .tesseract: "tesseract-ocr tesseract-ocr-vie"
    case .unzip: "unzip"
    }
  }
}

/// Where outside programs are looked for, and what they may use up.
struct Toolbox: Sendable {
  /// Absolute folders, in order.
  let folders: [String]
  /// Where private folders are made.
  let temporaryBase: String
  /// How long one run of a program may take.
  let timeLimit: Duration
  private let inherited: [String: String]

  private static let usualPath = "/usr/local/bin:/usr/bin:/bin"
  static let usualTimeLimit = 60

  init(_ console: Console, secondsPerRun: Int? = nil) {
    func value(_ name: String) -> String? { console.environment(name).flatMap { $0.isEmpty ? nil : $0 } }
    folders = (value("PATH") ?? Self.usualPath).split(separator: ":").filter { $0.hasPrefix("/") }.map(String.init)
    temporaryBase = value("TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    timeLimit = .seconds(secondsPerRun ?? Self.usualTimeLimit)
    inherited = ["TESSDATA_PREFIX": value("TESSDATA_PREFIX")].compactMapValues(\.self)
  }

  /// Nil when it is in none of the folders.
  func path(of program: OutsideProgram) -> String? {
    folders.lazy.map { "\($0)/\(program.rawValue)" }.first(where: FileAccess.isExecutable)
  }

  /// `folder` is the private one: what the program makes beside its output goes there.
  func run(
    _ program: OutsideProgram, _ arguments: [String], in folder: String, outputLimit: Int = 20_000_000
  ) throws(ChildFailure) -> ChildProcess.Output {
    guard let path = path(of: program) else { throw .missing }
    // One thread for each page: pages run side by side.
    let environment = [
      "PATH": folders.joined(separator: ":"), "HOME": folder, "TMPDIR": folder, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
      "OMP_THREAD_LIMIT": "1",
    ].merging(inherited) { $1 }
    let limits = ChildProcess.Limits(time: timeLimit, outputByteCount: outputLimit)
    return try ChildProcess(program: path, arguments: arguments, environment: environment, limits: limits).run()
  }
}
