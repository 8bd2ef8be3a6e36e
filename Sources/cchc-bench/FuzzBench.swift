import DirectiveModel
import DirectiveReader
import Foundation

/// Reads many odd texts: none may stop the reader, and what comes out must be sound.
enum FuzzBench {
  /// `fuzz [COUNT [FIRST]]`: input N is the same in every run, so a trap is found again by its number.
  static func run(_ arguments: [String]) -> Int32 {
    let count = arguments.first.flatMap(Int.init) ?? 100_000
    let first = arguments.dropFirst().first.flatMap(Int.init) ?? 0
    let mutator = TextMutator(samples: Fixtures.scans().compactMap { FileManager.default.contents(atPath: $0).map { [UInt8]($0) } })
    guard !mutator.samples.isEmpty else {
      print("no Fixtures/directives here: run it from the package's root")
      return 1
    }
    // The tables are built once, before the clock runs.
    for sample in mutator.samples { _ = problem(of: sample) }
    var (bytesRead, failures) = (0, 0)
    var slowest: (milliseconds: Double, number: Int) = (0, 0)
    let begin = Stopwatch.processorSeconds()
    for number in first..<first + count {
      let bytes = mutator.text(number)
      let start = Stopwatch.processorSeconds()
      let problem = problem(of: bytes)
      let milliseconds = (Stopwatch.processorSeconds() - start) * 1000 / max(1, Double(bytes.count) / 1000)
      if milliseconds > slowest.milliseconds { slowest = (milliseconds, number) }
      bytesRead += bytes.count
      if let problem {
        failures += 1
        print("input \(number): \(problem)")
      }
      if count >= 10_000, (number - first) % (count / 10) == 0 { FileHandle.standardError.write(Data("input \(number)\n".utf8)) }
    }
    let seconds = Stopwatch.processorSeconds() - begin
    print("\(count) inputs, \(bytesRead / 1000) KB, \(failures) unsound")
    print(String(format: "%.0f inputs/s, %.2f MB/s", Double(count) / seconds, Double(bytesRead) / seconds / 1e6))
    print(String(format: "slowest: input %d, %.2f ms per KB", slowest.number, slowest.milliseconds))
    return failures == 0 ? 0 : 1
  }

  /// What is wrong with the reading of a text; nil when nothing is.
  static func problem(of bytes: [UInt8]) -> String? {
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
