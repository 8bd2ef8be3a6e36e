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
}
