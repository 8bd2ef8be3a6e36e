/// Turns the bytes of a source into the text that rules read.
package enum TextRepair {
  /// Total: any bytes give a text.
  package static func repaired(_ source: [UInt8]) -> RepairedText {
    let normal = NormalizedText(source)
    let damage = DamageScan(normal.bytes, words: WordList.shared)
    guard !damage.isSound else { return RepairedText(bytes: normal.bytes, map: normal.map, repairs: []) }
    let changes = normal.bytes.withUnsafeBufferPointer { Self.changes($0, damage) }
    return assembled(normal, changes)
  }

  /// A decoder's run is cut at about this many units, so that memory stays small however long the text is.
  private static let longestRun = 256
  private static let goodRun = 64

  private static func changes(_ bytes: UnsafeBufferPointer<UInt8>, _ damage: DamageScan) -> [RepairDecoder.Change] {
    let decoder = RepairDecoder(bytes)
    var reader = RepairUnitReader(bytes)
    var start = 0
    for (line, level) in damage.levels.enumerated() {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      if level == .sound {
        decoder.decode(reader.removeUnits())
        decoder.resetContext()
      } else {
        reader.read(line: start..<end, level: level)
        let isGood = reader.units.count >= goodRun && reader.units.last?.kind == .boundary
        if isGood || reader.units.count >= longestRun || line == damage.levels.count - 1 { decoder.decode(reader.removeUnits()) }
      }
      start = end + 1
    }
    return decoder.changes
  }

  private static func assembled(_ normal: NormalizedText, _ changes: [RepairDecoder.Change]) -> RepairedText {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(normal.bytes.count + normal.bytes.count / 4)
    var map = OffsetMap()
    var repairs: [RepairedText.Repair] = []
    repairs.reserveCapacity(changes.count)
    var copied = 0
    for change in changes {
      bytes += normal.bytes[copied..<change.range.lowerBound]
      map.append(copied..<change.range.lowerBound, of: normal.map)
      let start = bytes.count
      bytes += change.text.utf8
      map.appendReplacement(repaired: bytes.count - start, source: normal.map.source(of: change.range).count)
      repairs.append(RepairedText.Repair(range: start..<bytes.count, confidence: change.confidence))
      copied = change.range.upperBound
    }
    bytes += normal.bytes[copied...]
    map.append(copied..<normal.bytes.count, of: normal.map)
    return RepairedText(bytes: bytes, map: map, repairs: repairs)
  }
}
