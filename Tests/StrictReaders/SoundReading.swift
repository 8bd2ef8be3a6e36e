import DirectiveModel
import DirectiveReader

/// Whether every place of a reading lies in its source.
package enum SoundReading {
  /// What is wrong with the reading of a text; nil when nothing is.
  package static func problem(of bytes: [UInt8]) -> String? {
    let directive = DirectiveReader.read(bytes, source: Source(name: "-", sha256: "", byteCount: bytes.count)).directive
    let lineCount = bytes.count { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } + 1
    for task in directive.tasks {
      if let problem = problem(of: task.bytes, in: bytes) { return "task \(task.path) \(problem)" }
      if task.lines.lowerBound < 1 || task.lines.upperBound > lineCount { return "task \(task.path) lines \(task.lines)" }
      if let deadline = task.deadline, let problem = problem(of: deadline.bytes, in: bytes) { return "deadline \(problem)" }
    }
    for reference in directive.references {
      if let problem = problem(of: reference.bytes, in: bytes) { return "reference \(reference.number) \(problem)" }
    }
    for finding in directive.review {
      if let range = finding.bytes, let problem = problem(of: range, in: bytes) { return "finding \(finding.field) \(problem)" }
    }
    return Set(directive.tasks.map(\.path)).count == directive.tasks.count ? nil : "a path stands twice"
  }

  /// A range must hold something, lie inside the source and cut no character of a sound text.
  private static func problem(of range: Range<Int>, in bytes: [UInt8]) -> String? {
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= bytes.count else { return "at \(range) of \(bytes.count)" }
    let isCut = [range.lowerBound, range.upperBound].contains { $0 < bytes.count && bytes[$0] & 0xC0 == 0x80 }
    return isCut && String(validating: bytes, as: UTF8.self) != nil ? "at \(range) cuts a character" : nil
  }
}
