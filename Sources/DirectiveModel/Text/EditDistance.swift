/// How many letters must be put in, left out or changed to make one word of another.
package enum EditDistance {
  /// Levenshtein distance; time and memory grow with the product and the sum of the lengths.
  package static func between<Letter: Equatable>(_ a: [Letter], _ b: [Letter]) -> Int {
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for j in b.indices {
        let above = row[j + 1]
        row[j + 1] = min(above + 1, row[j] + 1, diagonal + (letter == b[j] ? 0 : 1))
        diagonal = above
      }
    }
    return row[b.count]
  }
}
