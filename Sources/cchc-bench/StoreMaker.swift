import DirectiveModel
import DirectiveStore
import Foundation

/// Makes a store of many directives, the same from the same count and day: years of finished work, recurring duties with their rounds
/// reported, duties of whole groups, extensions, some thousand open tasks of which a part is overdue.
enum StoreMaker {
  static func run(_ arguments: [String]) throws -> Int32 {
    guard arguments.count == 2, let count = Int(arguments[0]), count > 0 else {
      print("cchc-bench store COUNT FOLDER")
      return 2
    }
    let today = Today.inVietnam()
    let begin = Date()
    let (tasks, bytes) = try make(count, in: arguments[1], today: today)
    let seconds = String(format: "%.1f s", Date().timeIntervalSince(begin))
    print("\(count) directives, \(tasks) tasks, \(bytes / 1_000_000) MB in \(arguments[1]) in \(seconds), as of \(today.iso)")
    return 0
  }

  /// Written without waiting for the disk; the number of tasks and of bytes.
  static func make(_ count: Int, in folder: String, today: CivilDate) throws -> (tasks: Int, bytes: Int) {
    let directives = "\(folder)/directives"
    guard !FileManager.default.fileExists(atPath: directives) else { throw CocoaError(.fileWriteFileExists) }
    var made = (tasks: 0, bytes: 0)
    for year in firstYear...today.year {
      try FileManager.default.createDirectory(atPath: "\(directives)/\(year)", withIntermediateDirectories: true)
    }
    for start in stride(from: 0, to: count, by: batch) {
      let sizes = concurrentMap(Array(start..<min(count, start + batch))) { index -> (tasks: Int, bytes: Int)? in
        let stored = MadeDirective(index, of: count, firstYear: firstYear, today: today).stored
        let bytes = DirectiveStore.text(of: stored, fileExtension: "txt")
        let isWritten = FileManager.default.createFile(atPath: "\(directives)/\(stored.id.rawValue).json", contents: Data(bytes))
        return isWritten ? (stored.directive.tasks.count, bytes.count) : nil
      }
      for size in sizes {
        guard let size else { throw CocoaError(.fileWriteUnknown) }
        made = (made.tasks + size.tasks, made.bytes + size.bytes)
      }
    }
    return made
  }

  private static let batch = 5_000
  private static let firstYear = 2014
}

/// The clock's day, as the program itself sees it.
enum Today {
  static func inVietnam() -> CivilDate { CivilDate(dayNumber: Int32((Int(Date().timeIntervalSince1970) + 7 * 3600) / 86_400)) }
}
