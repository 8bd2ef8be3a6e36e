import DirectiveReader
import Foundation

/// Speed of normalisation and repair, and the repaired text for the eye.
enum RepairBench {
  static func run(_ arguments: [String]) -> Int32 {
    if arguments.first == "--print" {
      for path in arguments.dropFirst() {
        guard let data = FileManager.default.contents(atPath: path) else { return 1 }
        FileHandle.standardOutput.write(Data(TextRepair.repaired([UInt8](data)).bytes))
      }
      return 0
    }
    if arguments.first == "--compare" { return RepairComparison.run(Array(arguments.dropFirst())) }
    if arguments.first == "--list" { return list(Array(arguments.dropFirst())) }
    for path in arguments {
      guard let data = FileManager.default.contents(atPath: path) else { return 1 }
      let bytes = [UInt8](data)
      var rounds = 0
      var repairs = 0
      let start = Stopwatch.processorSeconds()
      while Stopwatch.processorSeconds() - start < 0.5 {
        repairs = TextRepair.repaired(bytes).repairs.count
        rounds += 1
      }
      let seconds = Stopwatch.processorSeconds() - start
      let speed = Double(bytes.count * rounds) / seconds / 1_000_000
      print(String(format: "%8.3f MB/s %6d repairs  %@", speed, repairs, path))
    }
    return 0
  }

  /// Every token with its confidence and what the source has there.
  private static func list(_ paths: [String]) -> Int32 {
    for path in paths {
      guard let data = FileManager.default.contents(atPath: path) else { return 1 }
      let source = [UInt8](data)
      let tokens = Tokenizer.tokens(of: TextRepair.repaired(source))
      for index in tokens.tokens.indices {
        let read = String(decoding: source[tokens.sourceBytes(index..<index + 1)], as: UTF8.self)
        print("\(tokens.tokens[index].confidence)\t\(tokens.spelling(index))\t\(read)")
      }
    }
    return 0
  }
}
