import Foundation

/// Processor time of the whole process, which other programs on the machine do not change.
enum Stopwatch {
  static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Median processor and wall seconds of one run, over at least `runs` runs and half a second.
  static func median(runs: Int = 5, _ work: () throws -> Void) rethrows -> (processor: Double, wall: Double) {
    var processor: [Double] = []
    var wall: [Double] = []
    let begin = Date()
    while processor.count < runs || Date().timeIntervalSince(begin) < 0.5 {
      let (start, clock) = (processorSeconds(), Date())
      try work()
      processor.append(processorSeconds() - start)
      wall.append(Date().timeIntervalSince(clock))
    }
    return (processor.sorted()[processor.count / 2], wall.sorted()[wall.count / 2])
  }
}
