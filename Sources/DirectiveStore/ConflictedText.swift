/// A file in which git left the lines of both sides of a merge between its markers.
struct ConflictedText {
  /// The file as each side had it.
  let ours: [UInt8]
  let theirs: [UInt8]

  private enum Marker: CaseIterable {
    case start, base, middle, end

    var letter: UInt8 {
      switch self {
      case .start: UInt8(ascii: "<")
      case .base: UInt8(ascii: "|")
      case .middle: UInt8(ascii: "=")
      case .end: UInt8(ascii: ">")
      }
    }
  }

  /// Seven equal signs at the start of a line, alone or before a space: no line of a JSON text begins so.
  private static func marker(_ line: ArraySlice<UInt8>) -> Marker? {
    guard let first = line.first, line.prefix(7).count == 7, line.prefix(7).allSatisfy({ $0 == first }) else { return nil }
    guard line.dropFirst(7).first.map({ [UInt8(ascii: " "), UInt8(ascii: "\r")].contains($0) }) ?? true else { return nil }
    return Marker.allCases.first { $0.letter == first }
  }

  /// The line of the first marker, 1-based; nil for a text without one.
  static func firstMarker(in bytes: [UInt8]) -> Int? {
    lines(of: bytes).firstIndex { marker($0) == .start }.map { $0 + 1 }
  }

  /// Nil without markers, and where they do not stand in their order: somebody has begun to mend the file by hand.
  init?(_ bytes: [UInt8]) {
    var (ours, theirs): ([UInt8], [UInt8]) = ([], [])
    var open: Marker?
    var hasConflict = false
    for line in ConflictedText.lines(of: bytes) {
      switch (ConflictedText.marker(line), open) {
      case (.start?, nil): (open, hasConflict) = (.start, true)
      case (.base?, .start?): open = .base
      case (.middle?, .start?), (.middle?, .base?): open = .middle
      case (.end?, .middle?): open = nil
      case (.some, _): return nil
      case (nil, _):
        if open == nil || open == .start { ours += line + [UInt8(ascii: "\n")] }
        if open == nil || open == .middle { theirs += line + [UInt8(ascii: "\n")] }
      }
    }
    guard hasConflict, open == nil else { return nil }
    (self.ours, self.theirs) = (ours, theirs)
  }

  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }
}
