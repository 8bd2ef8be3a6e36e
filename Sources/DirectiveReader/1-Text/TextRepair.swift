/// Turns the bytes of a source into the text that rules read.
package enum TextRepair {
  /// Total: any bytes give a text.
  package static func repaired(_ source: [UInt8]) -> RepairedText {
    let normal = NormalizedText(source)
    let cut = CutText(normal.bytes)
    let damage = DamageScan(normal.bytes, cut)
    let isSpeckled = Specks.areMany(in: normal.bytes, cut)
    guard !damage.isSound else {
      let text = RepairedText(sound: normal, cut: cut)
      return withCertainSigns(isSpeckled ? withoutSpecks(text) { _ in true } : text)
    }
    let decoder = normal.bytes.withUnsafeBufferPointer { bytes in
      RepairWorkspace.lent(for: bytes) { Self.decoded(bytes, damage, $0) }
    }
    let text = changed(RepairedText(bytes: normal.bytes, map: normal.map, repairs: [], doubts: decoder.doubts), decoder.changes)
    return withCertainSigns(withoutSpecks(text) { isSpeckled || damage.levels[$0] != .sound })
  }

  /// How sure a sign is that only its place tells.
  private static let placeConfidence: UInt8 = 80

  /// Signs that are plain from where they stand, in sound lines too.
  private static func withCertainSigns(_ text: RepairedText) -> RepairedText {
    let signs = text.cut?.hasOddSigns == false ? [] : StraySigns.changes(in: text.bytes)
    let text = signs.isEmpty ? text : changed(text, signs, confidence: certain)
    let dates = DateDigits.changes(in: text.bytes).map { ($0.range, String(decoding: $0.digits, as: UTF8.self)) }
    return dates.isEmpty ? text : changed(text, dates, confidence: placeConfidence)
  }

  /// How sure a sign is that can be nothing else.
  private static let certain: UInt8 = 95

  /// What is seen only when the words around are mended, or in a text whose words are right and whose paper was dirty.
  private static func withoutSpecks(_ text: RepairedText, isDamaged: (Int) -> Bool) -> RepairedText {
    let specks = Specks.changes(in: text.bytes, isDamaged: isDamaged)
    let text = changed(text, specks, confidence: speckConfidence)
    let codes = CodeLetters.changes(in: text.bytes, isDamaged: isDamaged)
    let labelled = changed(text, codes, confidence: certain)
    let labels = RomanLabels.changes(in: labelled.bytes, isDamaged: isDamaged)
    return changed(labelled, labels, confidence: placeConfidence)
  }

  /// How sure a mark is that stands where none is written.
  private static let speckConfidence: UInt8 = 90

  private static func changed(_ text: RepairedText, _ changes: [(range: Range<Int>, text: String)], confidence: UInt8) -> RepairedText {
    changed(text, changes.map { RepairDecoder.Change(range: $0.range, text: $0.text, confidence: confidence) })
  }

  /// A decoder's run is cut at about this many units, so that memory stays small however long the text is.
  private static let longestRun = 256
  private static let goodRun = 64
  /// Bytes of a line that are cut into units at once.
  private static let longestPiece = 4000

  /// Two readings: what the first is sure of is the document's own vocabulary for the second.
  private static func decoded(
    _ bytes: UnsafeBufferPointer<UInt8>, _ damage: DamageScan, _ workspace: RepairWorkspace
  ) -> RepairDecoder {
    let (units, runs) = runs(of: bytes, damage)
    func read(isFirst: Bool) -> RepairDecoder {
      let decoder = RepairDecoder(bytes, workspace, isFirst: isFirst)
      for run in runs {
        decoder.decode(units[run.units])
        if run.endsContext { decoder.resetContext() }
      }
      return decoder
    }
    _ = read(isFirst: true)
    workspace.words.close()
    return read(isFirst: false)
  }

  /// Units that are decoded at once.
  private struct Run {
    let units: Range<Int>
    /// A sound line follows: what comes then stands apart.
    var endsContext = false
  }

  private static func runs(of bytes: UnsafeBufferPointer<UInt8>, _ damage: DamageScan) -> (units: [RepairUnit], runs: [Run]) {
    var reader = RepairUnitReader(bytes)
    var runs: [Run] = []
    func endRun() {
      if reader.isInRun { runs.append(Run(units: reader.endRun())) }
    }
    var start = 0
    for level in damage.levels {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      if level == .sound {
        endRun()
        if !runs.isEmpty { runs[runs.count - 1].endsContext = true }
      } else {
        for piece in pieces(of: start..<end, bytes) {
          reader.read(line: piece, level: level)
          let isGood = reader.runCount >= goodRun && reader.units.last?.kind == .boundary
          if isGood || reader.runCount >= longestRun { endRun() }
        }
      }
      start = end + 1
    }
    endRun()
    return (reader.units, runs)
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

  /// The text with the changes made, which come in order; repairs and doubts that a change covers give way to it.
  static func changed(_ old: RepairedText, _ changes: [RepairDecoder.Change]) -> RepairedText {
    guard !changes.isEmpty else { return old }
    var copy = ChangedCopy(of: old, room: changes.count)
    for change in changes { copy.take(change) }
    return copy.finished()
  }
}

/// A text on the way to its next form: copied up to each change, which is put in its place.
private struct ChangedCopy {
  private let old: RepairedText
  private var bytes: [UInt8] = []
  private var map: OffsetMap
  private var mapPlace = 0
  private var repairs: PlaceMover
  private var doubts: PlaceMover
  /// Bytes of the old text that are dealt with.
  private var copied = 0

  init(of old: RepairedText, room: Int) {
    self.old = old
    map = OffsetMap(toChange: old.map, changes: room)
    bytes.reserveCapacity(old.bytes.count + old.bytes.count / 4)
    repairs = PlaceMover(old.repairs, room: room)
    doubts = PlaceMover(old.doubts, room: 0)
  }

  mutating func take(_ change: RepairDecoder.Change) {
    copy(to: change.range.lowerBound)
    let start = bytes.count
    var text = change.text
    text.withUTF8 { bytes.append(contentsOf: $0) }
    map.appendReplacement(repaired: bytes.count - start, source: old.map.source(of: change.range).count)
    repairs.add(RepairedText.Repair(range: start..<bytes.count, confidence: change.confidence))
    copied = change.range.upperBound
  }

  consuming func finished() -> RepairedText {
    copy(to: old.bytes.count)
    return RepairedText(bytes: bytes, map: map, repairs: repairs.moved, doubts: doubts.moved)
  }

  private mutating func copy(to end: Int) {
    repairs.copy(copied..<end, to: bytes.count)
    doubts.copy(copied..<end, to: bytes.count)
    old.bytes.withUnsafeBufferPointer { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[copied..<end])) }
    map.append(copied..<end, of: old.map, from: &mapPlace)
  }
}

/// Takes places over into a text that is copied piece by piece.
private struct PlaceMover {
  private let places: [RepairedText.Repair]
  private var next = 0
  private(set) var moved: [RepairedText.Repair] = []

  init(_ places: [RepairedText.Repair], room: Int) {
    self.places = places
    moved.reserveCapacity(places.count + room)
  }

  mutating func add(_ place: RepairedText.Repair) { moved.append(place) }

  /// What begins before the piece was covered by a change.
  mutating func copy(_ piece: Range<Int>, to start: Int) {
    guard next < places.count, places[next].range.lowerBound < piece.upperBound else { return }
    let distance = start - piece.lowerBound
    places.withUnsafeBufferPointer { places in
      while next < places.count, places[next].range.lowerBound < piece.upperBound {
        let place = places[next]
        next &+= 1
        guard place.range.lowerBound >= piece.lowerBound else { continue }
        let range = place.range.lowerBound &+ distance..<place.range.upperBound &+ distance
        moved.append(RepairedText.Repair(range: range, confidence: place.confidence))
      }
    }
  }
}
