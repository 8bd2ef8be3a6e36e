/// How many letters must be put in, left out or changed to make one word of another.
package enum EditDistance {
  /// Levenshtein distance; time and memory grow with the product and the sum of the lengths of what differs.
  ///
  /// Inlinable: called as a generic function it took 5.7 % of an import.
  @inlinable package static func between<Letter: Equatable>(_ a: [Letter], _ b: [Letter]) -> Int {
    var (start, endOfA, endOfB) = (0, a.count, b.count)
    while start < min(endOfA, endOfB), a[start] == b[start] { start += 1 }
    while min(endOfA, endOfB) > start, a[endOfA - 1] == b[endOfB - 1] { (endOfA, endOfB) = (endOfA - 1, endOfB - 1) }
    var row = Array(0...endOfB - start)
    for i in start..<endOfA {
      var diagonal = row[0]
      row[0] = i - start + 1
      for j in start..<endOfB {
        let above = row[j - start + 1]
        row[j - start + 1] = min(above + 1, row[j - start] + 1, diagonal + (a[i] == b[j] ? 0 : 1))
        diagonal = above
      }
    }
    return row[endOfB - start]
  }
}
