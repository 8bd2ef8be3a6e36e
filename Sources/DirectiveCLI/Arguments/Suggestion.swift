import DirectiveModel

/// What somebody who mistyped a word may have meant.
enum Suggestion {
  private static let mostCandidates = 3

  /// The nearest candidates, best first: those that the word begins, then those a few letters away; empty when nothing is near.
  static func closest(to word: String, among candidates: [String]) -> [String] {
    let typed = Array(FoldedText.fold(word).utf8)
    guard !typed.isEmpty, typed.count <= 60 else { return [] }
    // One letter of two is no likeness.
    let farthest = typed.count < 3 ? 0 : max(1, typed.count / 3)
    let ranked = candidates.enumerated().compactMap { (place, candidate) -> (distance: Int, place: Int, candidate: String)? in
      let folded = Array(FoldedText.fold(candidate).utf8)
      if typed.count > 1, folded.starts(with: typed) { return (0, place, candidate) }
      guard abs(folded.count - typed.count) <= farthest else { return nil }
      let distance = editDistance(typed, folded)
      return distance <= farthest ? (distance, place, candidate) : nil
    }
    return ranked.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }.prefix(mostCandidates).map(\.candidate)
  }

  /// Letters inserted, left out, changed or swapped with their neighbour.
  static func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
