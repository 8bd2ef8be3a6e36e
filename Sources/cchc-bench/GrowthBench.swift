import DirectiveModel
import DirectiveReader
import Foundation

/// How the reader's time grows with the text: the same document once, twice, five and ten times over.
enum GrowthBench {
  private static let copies = [1, 2, 5, 10]
  /// Ten times the text may take this many times as long; less, where the first copy holds most of what is to be read.
  private static let mostAllowed = 11.0

  /// Without files: a clean and a garbled fixture of the package, from its root.
  static func run(_ arguments: [String]) -> Int32 {
    let paths = arguments.isEmpty ? Fixtures.scans() : arguments
    guard !paths.isEmpty else {
      print("no Fixtures/directives here: run it from the package's root, or name files")
      return 1
    }
    print("ms/KB at " + copies.map { "x\($0)".leftPadded(to: 7) }.joined() + "     ratio   file")
    var isLinear = true
    for path in paths {
      guard let data = FileManager.default.contents(atPath: path) else {
        print("cannot read \(path)")
        return 1
      }
      let milliseconds = copies.map { perKilobyte(Array(repeatElement([UInt8](data), count: $0).joined())) }
      let ratio = (milliseconds.last ?? 0) / (milliseconds.first ?? 1) * Double(copies.last ?? 1)
      if ratio > mostAllowed { isLinear = false }
      print("         " + milliseconds.map { String(format: "%7.3f", $0) }.joined() + String(format: "%9.1fx   ", ratio) + path)
    }
    print("peak memory of the process \(peakKilobytes() / 1024) MiB")
    return isLinear ? 0 : 1
  }

  private static func perKilobyte(_ bytes: [UInt8]) -> Double {
    let source = Source(name: "-", sha256: "", byteCount: bytes.count)
    return Stopwatch.median(runs: 3) { _ = DirectiveReader.read(bytes, source: source) }.processor * 1e6 / Double(bytes.count)
  }

  private static func peakKilobytes() -> Int {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return usage.ru_maxrss
    #else
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss / 1024
    #endif
  }
}

extension String {
  fileprivate func leftPadded(to width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
