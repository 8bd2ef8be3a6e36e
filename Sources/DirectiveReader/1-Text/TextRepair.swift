/// Turns the bytes of a source into the text that rules read.
package enum TextRepair {
  /// Total: any bytes give a text.
  package static func repaired(_ source: [UInt8]) -> RepairedText {
    let normal = NormalizedText(source)
    let text = RepairedText(bytes: normal.bytes, map: normal.map, repairs: [])
    let damage = DamageScan(normal.bytes, words: WordList.shared)
    guard !damage.isSound else { return withDates(text) }
    let changes = normal.bytes.withUnsafeBufferPointer { Self.changes($0, damage) }
    return withDates(changed(text, changes))
  }

  /// How sure a digit is that stands in the frame of a date.
  private static let dateConfidence: UInt8 = 80

  private static func withDates(_ text: RepairedText) -> RepairedText {
    let changes = DateDigits.changes(in: text.bytes)
    guard !changes.isEmpty else { return text }
    return changed(
      text,
      changes.map {
        RepairDecoder.Change(range: $0.range, text: String(decoding: $0.digits, as: UTF8.self), confidence: dateConfidence)
      })
  }

  /// A decoder's run is cut at about this many units, so that memory stays small however long the text is.
  private static let longestRun = 256
  private static let goodRun = 64
  /// Bytes of a line that are cut into units at once.
  private static let longestPiece = 4000

  private static func changes(_ bytes: UnsafeBufferPointer<UInt8>, _ damage: DamageScan) -> [RepairDecoder.Change] {
    let decoder = RepairDecoder(bytes)
    var reader = RepairUnitReader(bytes)
    var start = 0
    for level in damage.levels {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      if level == .sound {
        decoder.decode(reader.removeUnits())
        decoder.resetContext()
      } else {
        for piece in pieces(of: start..<end, bytes) {
          reader.read(line: piece, level: level)
          let isGood = reader.units.count >= goodRun && reader.units.last?.kind == .boundary
          if isGood || reader.units.count >= longestRun { decoder.decode(reader.removeUnits()) }
        }
      }
      start = end + 1
    }
    decoder.decode(reader.removeUnits())
    return decoder.changes
  }

  /// A line as it is, or cut at blanks where it is very long.
  private static func pieces(of line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    guard line.count > longestPiece else { return [line] }
    var pieces: [Range<Int>] = []
    var start = line.lowerBound
    while line.upperBound - start > longestPiece {
      var end = start + longestPiece
      while end < line.upperBound, end < start + 2 * longestPiece, bytes[end] != 0x20 { end += 1 }
      // Never inside a character.
      while end < line.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
      pieces.append(start..<end)
      start = end
    }
    return pieces + [start..<line.upperBound]
  }

  /// The text with the changes made, which come in order; repairs that a change covers give way to it.
  private static func changed(_ old: RepairedText, _ changes: [RepairDecoder.Change]) -> RepairedText {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(old.bytes.count + old.bytes.count / 4)
    var map = OffsetMap()
    var repairs: [RepairedText.Repair] = []
    repairs.reserveCapacity(old.repairs.count + changes.count)
    var copied = 0
    var kept = 0
    func copy(to end: Int) {
      while kept < old.repairs.count, old.repairs[kept].range.lowerBound < end {
        let repair = old.repairs[kept]
        let start = repair.range.lowerBound - copied + bytes.count
        if repair.range.lowerBound >= copied {
          repairs.append(RepairedText.Repair(range: start..<start + repair.range.count, confidence: repair.confidence))
        }
        kept += 1
      }
      bytes += old.bytes[copied..<end]
      map.append(copied..<end, of: old.map)
    }
    for change in changes {
      copy(to: change.range.lowerBound)
      let start = bytes.count
      bytes += change.text.utf8
      map.appendReplacement(repaired: bytes.count - start, source: old.map.source(of: change.range).count)
      repairs.append(RepairedText.Repair(range: start..<bytes.count, confidence: change.confidence))
      copied = change.range.upperBound
    }
    copy(to: old.bytes.count)
    return RepairedText(bytes: bytes, map: map, repairs: repairs)
  }
}
