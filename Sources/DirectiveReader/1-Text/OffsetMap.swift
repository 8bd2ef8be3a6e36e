/// Where each byte of the repaired text came from. Only this converts between the two.
package struct OffsetMap: Sendable {
  /// A run of repaired bytes; it ends where the next begins.
  private struct Segment {
    var repaired: Int32
    var source: Int32
    /// Byte for byte the same as the source; otherwise the run as a whole stands for its source run.
    var isVerbatim: Bool
  }
  private var segments: [Segment] = []
  package private(set) var repairedCount = 0
  package private(set) var sourceCount = 0

  package init() {}

  /// The next `count` bytes are the source's own.
  @inline(__always) package mutating func appendVerbatim(_ count: Int) {
    guard count > 0 else { return }
    if segments.isEmpty || !segments[segments.count - 1].isVerbatim { open(isVerbatim: true) }
    repairedCount += count
    sourceCount += count
  }

  /// The next `repaired` bytes stand for the next `source` bytes; either may be 0.
  package mutating func appendReplacement(repaired: Int, source: Int) {
    if repaired > 0 || source > 0 { open(isVerbatim: false) }
    repairedCount += repaired
    sourceCount += source
  }

  @inline(__always) private mutating func open(isVerbatim: Bool) {
    segments.append(Segment(repaired: Int32(repairedCount), source: Int32(sourceCount), isVerbatim: isVerbatim))
  }

  /// A map that begins empty, with room for what becomes of the other by so many changes.
  init(toChange other: OffsetMap, changes: Int) { segments.reserveCapacity(other.segments.count + 2 * changes) }

  /// The next bytes stand for what a range of another map's repaired bytes stands for; ranges come in order, and `place` goes along
  /// with them from 0.
  mutating func append(_ range: Range<Int>, of other: OffsetMap, from place: inout Int) {
    if other.segments.count == 1, other.segments[0].isVerbatim { return appendVerbatim(range.count) }
    let segments = other.segments
    while place < segments.count, other.end(of: place).repaired < range.lowerBound { place += 1 }
    var low = place
    while low < segments.count, Int(segments[low].repaired) <= range.upperBound {
      let segment = segments[low]
      let end = other.end(of: low)
      let count = max(min(end.repaired, range.upperBound) - max(Int(segment.repaired), range.lowerBound), 0)
      if segment.isVerbatim {
        appendVerbatim(count)
      } else if Int(segment.source) >= sourceCount, segment.repaired < range.upperBound || Int(segment.repaired) == end.repaired {
        appendReplacement(repaired: count, source: end.source - Int(segment.source))
      }
      low += 1
    }
  }

  @inline(__always) private func end(of index: Int) -> (repaired: Int, source: Int) {
    guard index + 1 < segments.count else { return (repairedCount, sourceCount) }
    return (Int(segments[index + 1].repaired), Int(segments[index + 1].source))
  }

  /// The source bytes that the repaired range stands for: whole replaced runs, exact positions in verbatim ones.
  package func source(of range: Range<Int>) -> Range<Int> {
    let lower = sourceOffset(ofByte: range.lowerBound).lowerBound
    guard !range.isEmpty else { return lower..<lower }
    let upper = sourceOffset(ofByte: range.upperBound - 1).upperBound
    return lower..<max(lower, upper)
  }

  /// The source range of one repaired byte.
  private func sourceOffset(ofByte offset: Int) -> Range<Int> {
    guard offset < repairedCount, !segments.isEmpty else { return sourceCount..<sourceCount }
    // The last segment that begins at or before the offset; of several empty ones at the same place, the last.
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if Int(segments[middle].repaired) <= offset { low = middle + 1 } else { high = middle }
    }
    let index = low - 1
    guard index >= 0 else { return 0..<0 }
    let segment = segments[index]
    if segment.isVerbatim {
      let place = Int(segment.source) + offset - Int(segment.repaired)
      return place..<place + 1
    }
    let end = index + 1 < segments.count ? Int(segments[index + 1].source) : sourceCount
    return Int(segment.source)..<end
  }
}
