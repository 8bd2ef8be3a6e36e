import DirectiveModel
import DirectiveStore
import Foundation
import Testing

/// A store in a folder of its own; a class because the folder goes away with it.
final class TemporaryStore: Sendable {
  let folder: String
  var store: DirectiveStore { DirectiveStore(folder: folder) }

  init() {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("cchc-\(UUID().uuidString)").path
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Every file's bytes by its path inside the store, the lock's left out.
  func contents() -> [String: Data] {
    var contents: [String: Data] = [:]
    for path in FileManager.default.enumerator(atPath: folder)?.compactMap({ $0 as? String }) ?? [] where path != ".lock" {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: self.path(path), isDirectory: &isFolder), !isFolder.boolValue else { continue }
      contents[path] = FileManager.default.contents(atPath: self.path(path))
    }
    return contents
  }

  func path(_ inside: String) -> String { "\(folder)/\(inside)" }

  func write(_ text: String, to inside: String) throws { try write(Data(text.utf8), to: inside) }

  func write(_ data: Data, to inside: String) throws {
    let url = URL(fileURLWithPath: path(inside))
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  func text(of inside: String) throws -> String { try String(contentsOfFile: path(inside), encoding: .utf8) }

  @discardableResult
  func importing(_ documents: Incoming..., replace: Bool = false, dryRun: Bool = false) throws -> [ImportOutcome] {
    try store.importing(documents, received: .sample, replace: replace, dryRun: dryRun)
  }
}

extension CivilDate {
  /// 19/01/2018.
  static let sample = CivilDate(dayNumber: 17_550)
}

extension Incoming {
  /// A document with two tasks, "1.a" and "2".
  static func sample(
    number: String? = "41/UBND-TH", issued: String? = "2018-01-11", issuer: String? = "UBND tỉnh Sóc Trăng",
    text: String = "Văn bản số 41"
  ) -> Incoming {
    let content = HashedBytes(Array(text.utf8))
    let source = Source(name: "000.txt", sha256: content.sha256, byteCount: content.bytes.count)
    let deadline = Deadline(
      rule: .relative(count: 15, unit: .day, from: .receipt), text: "15 ngày kể từ ngày nhận được", bytes: 4..<9, lastDay: nil)
    let reading = Directive(
      source: source, number: number, issuer: issuer.map { AgencyName(id: AgencyID("ubnd-tinh"), name: $0) },
      issued: issued.flatMap { CivilDate(parsing: $0) }, subject: "V/v đẩy mạnh cải cách hành chính",
      tasks: [
        DirectiveTask(path: "1.a", text: "Xây dựng kế hoạch", bytes: 0..<9, lines: 1...1, deadline: deadline),
        DirectiveTask(path: "2", text: "Báo cáo kết quả", bytes: 9..<12, lines: 1...2),
      ])
    return Incoming(reading: reading, content: content, fileExtension: "txt")
  }
}

extension Original {
  /// Some bytes in a PDF's place.
  static let sample = Original(
    content: HashedBytes(Array("%PDF-1.4 bản quét".utf8)), fileExtension: "pdf",
    extraction: Extraction(
      method: .ocr, program: "tesseract 5.3.0", languages: "vie",
      weakWords: [RecognizedWord(bytes: 0..<5, confidence: 42), RecognizedWord(bytes: 6..<10, confidence: 88)]))
}

extension Event {
  static func sample(_ kind: Kind, task: String? = "1.a", command: String = "20180120T080000-0001") -> Event {
    Event(time: "2018-01-20T08:00:00+07:00", user: "lan", command: command, task: task, kind: kind)
  }
}

extension DirectiveID {
  static let sample = DirectiveID("2018/41-ubnd-th")
  static let samplePath = "directives/2018/41-ubnd-th.json"
}
