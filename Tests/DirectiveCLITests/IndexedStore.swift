import DirectiveModel
import DirectiveStore
import Foundation
import SeededNumbers

@testable import cchc_bench

/// A made store with odd events, whose files a test changes in every way that people and programs do. A class, because its folder
/// goes away with it.
final class IndexedStore {
  let folder: TemporaryFolder
  private var random: SeededGenerator
  /// Commands of one id have events of several times, as after editing by hand.
  private let isOdd: Bool
  private(set) var ids: [DirectiveID] = []
  private var made = 0

  static let today = CivilDate(dayNumber: 20_778)

  init(seed: UInt64, count: Int) throws {
    folder = try TemporaryFolder()
    random = SeededGenerator(seed: seed)
    isOdd = seed % 3 == 0
    for _ in 0..<count { try add() }
  }

  private static let perYear = 40

  /// One more directive.
  func add() throws {
    let place = Int.random(in: 0..<(12 * Self.perYear), using: &random)
    var stored = MadeDirective(place, of: 12 * Self.perYear, firstYear: 2015, today: Self.today).stored
    made += 1
    stored.id = DirectiveID("\(stored.id.rawValue)-\(made)")
    if Bool.random(using: &random) { addFinding(to: &stored) }
    for _ in 0..<Int.random(in: 0...4, using: &random) { addEvent(to: &stored) }
    try write(stored)
    ids.append(stored.id)
  }

  func path(_ id: DirectiveID) -> String { "\(folder.path)/directives/\(id.rawValue).json" }

  private func write(_ stored: StoredDirective) throws {
    let path = path(stored.id)
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(DirectiveStore.text(of: stored, fileExtension: "txt")).write(to: URL(filePath: path))
  }

  private func addEvent(to stored: inout StoredDirective) {
    guard let task = stored.directive.tasks.randomElement(using: &random) else { return }
    let day = Self.today.adding(days: -Int.random(in: 0...60, using: &random))
    let agency = MadeWords.agencies.randomElement(using: &random)
    let whole = Int.random(in: 0...2, using: &random) > 0
    let kinds: [Event.Kind] = [
      .done(on: day, note: nil), .reopened(note: nil), .withdrawn(note: nil), .suspended(note: nil), .noted("đã gọi"),
      .extended(to: Self.today.adding(days: Int.random(in: -9...40, using: &random)), note: nil),
      .corrected(.leads([MadeWords.groups[0]] + [agency].compactMap(\.self))),
      .reassigned(from: nil, to: AgencyName(id: nil, name: "Ban Chỉ đạo \(Int.random(in: 1...9, using: &random))"), note: nil),
      .undone(command: stored.events.last?.command ?? ""), .confirmed(field: "number", value: stored.directive.number),
    ]
    guard let kind = kinds.randomElement(using: &random) else { return }
    let minute = Int.random(in: 10...59, using: &random)
    // Some commands are about several directives.
    let isShared = Int.random(in: 0...2, using: &random) == 0
    let command = isOdd ? "c\(stored.events.count)" : isShared ? "\(day.iso)-\(minute)" : "\(day.iso)-\(minute)-\(made)-\(stored.events.count)"
    stored.events.append(
      Event(
        time: "\(day.iso)T08:\(minute):00+07:00", user: Bool.random(using: &random) ? "an" : "binh", command: command, task: task.path,
        agency: whole ? nil : agency, kind: kind))
  }

  private func addFinding(to stored: inout StoredDirective) {
    stored.directive.review.append(Finding(field: "number", reason: .uncertain, message: "số đọc không chắc", confidence: 60))
  }
}

// MARK: - What happens to files

extension IndexedStore {
  /// Something that changes one file, or the folders; what it was.
  func change() throws -> String {
    guard let id = ids.randomElement(using: &random) else { return "nothing" }
    switch Int.random(in: 0...8, using: &random) {
    case 0, 1:
      try add()
      return "added"
    case 2:
      try FileManager.default.removeItem(atPath: path(id))
      ids.removeAll { $0 == id }
      return "removed \(id)"
    case 3:
      try damage(id)
      return "damaged \(id)"
    case 4:
      try editInPlace(id)
      return "edited in place, same length and times: \(id)"
    case 5:
      // A copy in the file's place, with its old time.
      try replace(id) { $0 }
      return "copied \(id)"
    case 6:
      let year = (path(id) as NSString).deletingLastPathComponent
      let other = (try FileManager.default.contentsOfDirectory(atPath: year)).count
      try FileManager.default.moveItem(atPath: path(id), toPath: "\(year)/\(other)-doi-ten.json")
      ids.removeAll { $0 == id }
      return "renamed \(id)"
    case 7:
      let rows = ["", "Ban Chỉ đạo 1 | Ban Chỉ đạo 1 |\n", "so-y-te | Sở Y tế | SYT | 2026-06-30\n"]
      try (rows.randomElement(using: &random) ?? "").write(toFile: folder.path + "/agencies.txt", atomically: true, encoding: .utf8)
      return "agencies.txt"
    default:
      try replace(id) { $0.replacing("\"done\"", with: "\"done\" ") }
      return "rewritten \(id)"
    }
  }

  private func damage(_ id: DirectiveID) throws {
    try replace(id) { String($0.prefix($0.count / 2)) }
  }

  /// Without a new name, and with the old time set again: only the time of the change of status tells.
  private func editInPlace(_ id: DirectiveID) throws {
    let text = try String(contentsOfFile: path(id), encoding: .utf8)
    let edited = text.contains("2026-1") ? text.replacing("2026-1", with: "2025-1") : text.replacing("-03-", with: "-04-")
    let date = try FileManager.default.attributesOfItem(atPath: path(id))[.modificationDate]
    let file = try FileHandle(forWritingTo: URL(filePath: path(id)))
    try file.write(contentsOf: Data(edited.utf8))
    try file.close()
    if let date { try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path(id)) }
  }

  private func replace(_ id: DirectiveID, _ change: (String) -> String) throws {
    let text = try String(contentsOfFile: path(id), encoding: .utf8)
    let date = try FileManager.default.attributesOfItem(atPath: path(id))[.modificationDate]
    try Data(change(text).utf8).write(to: URL(filePath: path(id)), options: .atomic)
    if let date { try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path(id)) }
  }
}
