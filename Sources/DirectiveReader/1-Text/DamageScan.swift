/// How damaged each line of a text is, from one linear scan of its words.
struct DamageScan {
  enum Level: UInt8 {
    /// Written as it should be, or read by a Vietnamese model: left alone.
    case sound
    /// Read by a model without Vietnamese letters.
    case garbled
    /// Read by a model that drops the letters it cannot write: "Dc lp", "Thành lp".
    case faded
    /// All marks are gone, the letters are right.
    case stripped
  }

  private(set) var levels: [Level] = []
  var isSound: Bool { !levels.contains { $0 != .sound } }

  init(_ bytes: [UInt8], _ cut: CutText) {
    let lines = LineEvidence.lines(of: cut, bytes)
    guard var damaged = Self.damaged(lines, change: Self.change) else {
      levels = Array(repeating: .sound, count: lines.count)
      return
    }
    let words = (all: lines.reduce(0) { $0 + $1.total }, damaged: zip(lines, damaged).reduce(0) { $0 + ($1.1 ? $1.0.total : 0) })
    if words.damaged * 7 < words.all { damaged = Self.damaged(lines, change: Self.rareChange) ?? damaged.map { _ in false } }
    var sums = [LineEvidence()]
    sums.reserveCapacity(lines.count + 1)
    for (index, line) in lines.enumerated() { sums.append((sums.last ?? LineEvidence()) + (damaged[index] ? line : LineEvidence())) }
    let whole = Self.level(sums.last ?? LineEvidence(), whole: nil)
    // A few words without marks are read as they are: too few to say which marks they lost.
    guard let all = sums.last, all.total >= Self.fewest || all.marked + all.unknown > all.bare else {
      levels = Array(repeating: .sound, count: lines.count)
      return
    }
    levels = lines.indices.map { line in
      guard damaged[line] else { return .sound }
      // Enough neighbours to tell, at most a page's worth.
      var lower = line
      var upper = line + 1
      while (sums[upper] - sums[lower]).total < 60, upper - lower < 40, lower > 0 || upper < lines.count {
        if lower > 0 { lower -= 1 }
        if upper < lines.count { upper += 1 }
      }
      return Self.level(sums[upper] - sums[lower], whole: whole)
    }
  }

  // MARK: sound or damaged

  /// Damage comes and goes by the page or the paragraph: a line that differs from the one before must say so.
  private static let change: Float = 4
  /// In a text that is sound but for a few lines these must say more: names and foreign words have no marks either.
  private static let rareChange: Float = 9
  /// A text is sound until its words say otherwise.
  private static let beginning: Float = 3
  /// No line says more.
  private static let most: Float = 16

  /// The likeliest way through the lines; nil if all of them are sound.
  private static func damaged(_ lines: [LineEvidence], change: Float) -> [Bool]? {
    var sound: Float = 0
    var damaged = -beginning
    var comesFromDamaged: [(sound: Bool, damaged: Bool)] = []
    comesFromDamaged.reserveCapacity(lines.count)
    for line in lines {
      let step = (sound: damaged - change > sound, damaged: damaged > sound - change)
      comesFromDamaged.append(step)
      let score = min(max(line.isForeign ? min(line.score, -1) : line.score, -most), most)
      (sound, damaged) = (max(sound, damaged - change), max(damaged, sound - change) + score)
    }
    var isDamaged = damaged > sound
    var all = [Bool](repeating: false, count: lines.count)
    for index in lines.indices.reversed() {
      all[index] = isDamaged
      isDamaged = isDamaged ? comesFromDamaged[index].damaged : comesFromDamaged[index].sound
    }
    return all.contains(true) ? all : nil
  }

  // MARK: kind of damage

  /// Words that tell one kind of damage from another.
  private static let fewest: Int32 = 8
  /// Where so many words have no vowel or kept an accent, letters are lost and not misread. Counted: 0.04 to 0.10 of a text that
  /// an English model read, 0.15 and more of one by a model that drops letters; a page scatters around it.
  private static let fadedText = 0.12
  private static let fadedPage = 0.13
  private static let garbledPage = 0.08

  private static func level(_ counts: LineEvidence, whole: Level?) -> Level {
    func share(_ part: Int32, of total: Int32) -> Double { Double(part) / Double(max(total, 1)) }
    guard counts.total >= fewest else { return whole ?? .garbled }
    let isBare = share(counts.marked, of: counts.total) < 0.02 && share(counts.unknown - counts.bare, of: counts.total) < 0.2
    if isBare { return .stripped }
    let loss = share(counts.voiceless, of: counts.total) + 0.3 * share(counts.accented, of: counts.known)
    guard let whole else { return loss > fadedText ? .faded : .garbled }
    return loss > fadedPage ? .faded : loss < garbledPage || whole == .stripped ? .garbled : whole
  }
}

extension LineEvidence {
  /// A long line in which hardly a word is Vietnamese, with or without its marks.
  fileprivate var isForeign: Bool {
    let share = Double(known + bare) / Double(max(total, 1))
    return total >= 5 && share < 0.5 && marked * 10 < total || total >= 12 && share < 0.4
  }
}
