import DirectiveModel
import DirectiveReader
import Foundation

/// Speed of the whole reader, repair included, and how it grows with the text.
enum ParseBench {
  /// Without files: the fixtures of the package, from its root.
  static func run(_ arguments: [String]) -> Int32 {
    let paths = arguments.isEmpty ? Fixtures.scans() : arguments
    guard !paths.isEmpty else {
      print("no Fixtures/directives here: run it from the package's root, or name files")
      return 1
    }
    print("     MB/s    ms/file   first ms   x10 text   file")
    for path in paths {
      guard let data = FileManager.default.contents(atPath: path) else {
        print("cannot read \(path)")
        return 1
      }
      let bytes = [UInt8](data)
      let start = Stopwatch.processorSeconds()
      read(bytes)
      let first = Stopwatch.processorSeconds() - start
      let once = Stopwatch.median { read(bytes) }.processor
      let tenfold = Stopwatch.median(runs: 3) { read(Array(repeatElement(bytes, count: 10).joined())) }.processor
      print(
        String(
          format: "%9.3f %10.3f %10.3f %9.1fx   %@", Double(bytes.count) / once / 1e6, once * 1000, first * 1000, tenfold / once, path))
    }
    return 0
  }

  private static func read(_ bytes: [UInt8]) {
    _ = DirectiveReader.read(bytes, source: Source(name: "-", sha256: "", byteCount: bytes.count))
  }
}

/// The documents that the package ships.
enum Fixtures {
  /// Paths of `Fixtures/directives/*/scan.txt` below the current folder, sorted; empty elsewhere.
  static func scans() -> [String] {
    let folder = "Fixtures/directives"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().map { "\(folder)/\($0)/scan.txt" }.filter { FileManager.default.fileExists(atPath: $0) }
  }
}
