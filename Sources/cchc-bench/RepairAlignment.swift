/// Which words of a true text stand for which words of a text that was read: the cheapest way from one to the other.
struct RepairAlignment {
  /// A step of the way: none, one or two words of either text.
  struct Step {
    let truth: Range<Int>
    let read: Range<Int>
  }

  private static let gap: Float = 0.75
  private static let blank: Float = 0.5
  private static let moves: [(truth: Int, read: Int)] = [(1, 1), (1, 0), (0, 1), (2, 1), (1, 2)]

  let steps: [Step]

  init(_ truth: [RepairWord], _ read: [RepairWord]) {
    let width = read.count + 1
    var choices = [UInt8](repeating: 0, count: (truth.count + 1) * width)
    // The costs of this row and of the two before it.
    var rows = [[Float]](repeating: [Float](repeating: .infinity, count: width), count: 3)
    for row in 0...truth.count {
      for column in 0..<width {
        var best: Float = row == 0 && column == 0 ? 0 : .infinity
        for (index, move) in Self.moves.enumerated() where move.truth <= row && move.read <= column {
          let before = rows[2 - move.truth][column - move.read]
          guard before < best else { continue }
          let cost = before + Self.cost(truth[row - move.truth..<row], read[column - move.read..<column])
          if cost < best { (best, choices[row * width + column]) = (cost, UInt8(index)) }
        }
        rows[2][column] = best
      }
      rows = [rows[1], rows[2], rows[0]]
    }
    steps = Self.path(choices, width: width, from: (truth.count, read.count))
  }

  private static func path(_ choices: [UInt8], width: Int, from end: (row: Int, column: Int)) -> [Step] {
    var (row, column) = end
    var steps: [Step] = []
    while row > 0 || column > 0 {
      let move = moves[Int(choices[row * width + column])]
      steps.append(Step(truth: row - move.truth..<row, read: column - move.read..<column))
      row -= move.truth
      column -= move.read
    }
    return steps.reversed()
  }

  private static func cost(_ truth: ArraySlice<RepairWord>, _ read: ArraySlice<RepairWord>) -> Float {
    guard let first = truth.first, let other = read.first else { return gap }
    if truth.count == 1, read.count == 1 {
      if first.letters == other.letters { return 0 }
      return first.folded == other.folded ? 0.25 : 0.4 + 0.9 * distance(first.signs, other.signs)
    }
    let (whole, parts) = truth.count == 1 ? (truth, read) : (read, truth)
    let lengths = (whole.reduce(0) { $0 + $1.folded.count }, parts.reduce(0) { $0 + $1.folded.count })
    guard abs(lengths.0 - lengths.1) < 2 else { return .infinity }
    return blank + distance(whole.reduce(0) { $0 | $1.signs }, parts.reduce(0) { $0 | $1.signs })
  }

  /// 0 for the same letters, 1 for none in common.
  private static func distance(_ a: UInt64, _ b: UInt64) -> Float {
    1 - 2 * Float((a & b).nonzeroBitCount) / Float(max(a.nonzeroBitCount + b.nonzeroBitCount, 1))
  }
}
