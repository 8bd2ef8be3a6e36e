import DirectiveModel

/// One reading of a unit.
struct RepairChoice {
  enum Style: UInt8 { case small, initial, capital }

  /// What is written; -1 keeps what stands there.
  let word: Lexicon.WordID
  /// What the language model sees.
  let model: NGrams.Word
  /// A second word, where a blank was lost; -1 for none.
  let second: Lexicon.WordID
  /// Nats.
  let cost: Float
  let style: Style

  init(word: Lexicon.WordID = -1, model: Lexicon.WordID, second: Lexicon.WordID = -1, cost: Float, style: Style = .small) {
    self.word = word
    self.model = NGrams.Word(model)
    self.second = second
    self.cost = cost
    self.style = style
  }
}

/// The readings of each distinct word, found once.
///
/// A class for its memory, which outlives one document: the readings of a word are the same everywhere.
final class RepairChoices {
  /// Readings that are kept of one word.
  static let count = CandidateSearch.count
  /// When more is kept, all is forgotten.
  private static let choiceCapacity = 100_000
  private static let wordCapacity = 1 << 14
  /// A blank that was lost, or one too many.
  private static let lostBlank: Float = 6
  private static let spuriousBlank: Float = 6
  /// A word that reads no better than this may be two, or half of one.
  private static let doubtful: Float = 5

  /// The text at hand.
  var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  private let words = WordList.shared
  private let search = CandidateSearch(trie: SyllableTrie.shared)
  // `RepairWorkspace` lends them to one text at a time.
  @exclusivity(unchecked) private var found = NumberTable(capacity: 2 * wordCapacity)
  /// Of each word in `found`.
  @exclusivity(unchecked) private var lists: [List] = []
  @exclusivity(unchecked) private var choices: [RepairChoice] = []

  func withBuffer<Result>(_ body: (UnsafeBufferPointer<RepairChoice>) -> Result) -> Result { choices.withUnsafeBufferPointer(body) }

  /// To be called between runs only: it may take the choices away.
  func makeRoom() {
    guard choices.count > Self.choiceCapacity || found.count > Self.wordCapacity else { return }
    found.removeAll()
    lists.removeAll(keepingCapacity: true)
    choices.removeAll(keepingCapacity: true)
  }

  /// The readings of a unit.
  struct List {
    fileprivate let first: Int32
    fileprivate let count: Int32
    /// Of the readings as a known word.
    let cheapest: Float
    /// Their places in the buffer.
    var range: Range<Int> { Int(first)..<Int(first + count) }
  }

  func choices(of unit: RepairUnit) -> List {
    remembered(unit, extra: 0) {
      switch unit.kind {
      case .boundary: [RepairChoice(model: Lexicon.boundary, cost: 0)]
      case .unknown: [RepairChoice(model: Lexicon.unknown, cost: 0)]
      case .number: [RepairChoice(model: Lexicon.number, cost: 0)] + digitWords(unit)
      case .word: wordChoices(unit)
      }
    }
  }

  /// The readings of two units as one word, if both alone read badly; empty otherwise.
  func joined(_ first: RepairUnit, _ second: RepairUnit, apart costs: (Float, Float)) -> Range<Int> {
    guard first.kind == .word, second.kind == .word, first.level == .garbled || first.level == .faded,
      second.range.upperBound - first.range.lowerBound <= 9,
      bytes[first.range.upperBound] == 0x20, first.range.upperBound + 1 == second.range.lowerBound
    else { return 0..<0 }
    guard max(costs.0, costs.1) > Self.doubtful else { return 0..<0 }
    let apart = costs.0 + costs.1
    var whole = first
    whole.range = first.range.lowerBound..<second.range.upperBound
    return remembered(whole, extra: second.isInCapitals ? 3 : 2) {
      let scalars = scalars(of: first) + scalars(of: second)
      return spelled(whole, scalars).filter { $0.cost + Self.spuriousBlank < apart }
        .map { RepairChoice(word: $0.word, model: $0.model.id, cost: $0.cost + Self.spuriousBlank, style: $0.style) }
    }.range
  }

  private static func cheapest(_ list: [RepairChoice]) -> Float {
    list.lazy.filter { $0.model.id > Lexicon.unknown }.map(\.cost).min() ?? 20
  }

  /// `extra` (0...3) tells what else the readings depend on.
  private func remembered(_ unit: RepairUnit, extra: UInt64, _ make: () -> [RepairChoice]) -> List {
    let isInitial = unit.isSentenceStart && !Self.isLetter(bytes[unit.range].first ?? 0)
    let flags = extra << 8 | UInt64(unit.level.rawValue) << 6 | UInt64(unit.kind.rawValue) << 4
    var hash = (0xCBF2_9CE4_8422_2325 ^ flags ^ (unit.isInCapitals ? 1 : 0) ^ (isInitial ? 2 : 0)) &* 0x100_0000_01B3
    for byte in bytes[unit.range] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    if let known = found[hash] { return lists[known] }
    let readings = make()
    let list = List(first: Int32(choices.count), count: Int32(readings.count), cheapest: Self.cheapest(readings))
    found.insert(hash, lists.count)
    lists.append(list)
    choices += readings
    return list
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }

  private func scalars(of unit: RepairUnit) -> [UInt32] {
    String(decoding: bytes[unit.range], as: UTF8.self).unicodeScalars.map(\.value)
  }

  // MARK: numbers

  /// A short number in a garbled line may be a word: "13" is "là", "16" "lộ", "6" "ở". Only where the context insists.
  private func digitWords(_ unit: RepairUnit) -> [RepairChoice] {
    guard unit.level == .garbled || unit.level == .faded, unit.range.count <= 2,
      unit.range.count == 1 ? bytes[unit.range.lowerBound] == 0x36 : true
    else {
      return []
    }
    let read = scalars(of: unit)
    guard read.allSatisfy({ (0x30...0x39).contains($0) }), read.count == 1 || read.first == 0x31 else { return [] }
    return search.candidates(read.map(Channel.garbled.code), channel: .garbled, isCapitals: false, isInitial: false, count: 12)
      .map { RepairChoice(word: $0.word, model: $0.word, cost: $0.cost) }
  }

  // MARK: words

  private func wordChoices(_ unit: RepairUnit) -> [RepairChoice] {
    let scalars = scalars(of: unit)
    let isCapitals = Self.isCapitals(scalars)
    var list = [kept(unit, scalars, isCapitals: isCapitals)]
    if isCapitals || unit.isInCapitals { list += abbreviations(scalars) }
    // Consonants in capitals are an abbreviation, but for a heading whose vowels were lost; G and Q may be an O.
    if isCapitals, !unit.isInCapitals, !Self.hasVowel(scalars) { return list }
    list += spelled(unit, scalars)
    let best = list.dropFirst().map(\.cost).min() ?? .infinity
    if best > Self.doubtful + Self.lostBlank, scalars.count > 3, !isCapitals { list += parted(unit, scalars) }
    return list
  }

  /// The words that the letters may stand for.
  private func spelled(_ unit: RepairUnit, _ scalars: [UInt32]) -> [RepairChoice] {
    let channel = Channel.of(unit.level)
    let read = scalars.map(channel.code)
    let isCapitals = Self.isCapitals(scalars)
    let isInitial = Self.isInitial(unit, scalars)
    var list: [RepairChoice] = []
    if isCapitals || unit.isInCapitals {
      for word in search.candidates(read, channel: channel, isCapitals: true, isInitial: false, count: Self.count) {
        list.append(RepairChoice(word: word.word, model: word.word, cost: word.cost + (unit.isInCapitals ? 0 : 3), style: .capital))
      }
    }
    if !unit.isInCapitals || !isCapitals {
      for word in search.candidates(read, channel: channel, isCapitals: false, isInitial: isInitial, count: Self.count) {
        let cost = word.cost + (unit.isInCapitals ? 4 : 0)
        list.append(RepairChoice(word: word.word, model: word.word, cost: cost, style: isInitial ? .initial : .small))
      }
    }
    return list
  }

  private static func isCapitals(_ scalars: [UInt32]) -> Bool {
    let letters = scalars.filter { LetterFolding.folded($0) != 0 }
    return letters.count > 1 && letters.allSatisfy(LetterFolding.isCapital)
  }

  private static func hasVowel(_ scalars: [UInt32]) -> Bool {
    scalars.contains { "aeiouygq".utf8.contains(LetterFolding.folded($0)) }
  }

  private static func isInitial(_ unit: RepairUnit, _ scalars: [UInt32]) -> Bool {
    guard let first = scalars.first else { return false }
    return LetterFolding.isCapital(first) || LetterFolding.folded(first) == 0 && unit.isSentenceStart
  }

  /// Two words without a blank between them.
  private func parted(_ unit: RepairUnit, _ scalars: [UInt32]) -> [RepairChoice] {
    guard unit.level != .sound, scalars.count <= CandidateSearch.longestRead else { return [] }
    let channel = Channel.of(unit.level)
    let read = scalars.map(channel.code)
    let isInitial = Self.isInitial(unit, scalars)
    var list: [RepairChoice] = []
    let beginnings = search.beginnings(read, channel: channel, isInitial: isInitial, count: 4)
    for place in 1..<read.count {
      // A sign between the two is the lost blank's trace.
      let skipped = LetterFolding.folded(scalars[place]) == 0 && !(0x30...0x39).contains(scalars[place]) && place + 1 < read.count ? 1 : 0
      let left = beginnings[place].filter { $0.cost < Self.doubtful }
      guard !left.isEmpty else { continue }
      for from in Set([place, place + skipped]) {
        let second = search.candidates(Array(read[from...]), channel: channel, isCapitals: false, isInitial: false, count: 4)
        for head in left {
          for tail in second where head.cost + tail.cost < 2 * Self.doubtful {
            let cost = head.cost + tail.cost + Self.lostBlank
            list.append(
              RepairChoice(word: head.word, model: head.word, second: tail.word, cost: cost, style: isInitial ? .initial : .small))
          }
        }
      }
    }
    list.sort { ($0.cost, $0.word, $0.second) < ($1.cost, $1.word, $1.second) }
    return Array(list.prefix(Self.count))
  }

  /// What stands there stays: a name, a foreign word, an abbreviation that nobody listed.
  private func kept(_ unit: RepairUnit, _ scalars: [UInt32], isCapitals: Bool) -> RepairChoice {
    let count = Float(scalars.count)
    let hasVowel = Self.hasVowel(scalars)
    if scalars.contains(where: { (0x30...0x39).contains($0) }) {
      let letters = scalars.count { LetterFolding.folded($0) != 0 }
      return RepairChoice(model: Lexicon.number, cost: letters > 1 ? 14 : isCapitals || LetterFolding.isCapital(scalars[0]) ? 6 : 9)
    }
    if isCapitals, !unit.isInCapitals {
      return RepairChoice(model: Lexicon.unknown, cost: hasVowel ? 4 + 1.5 * count : 2 + 0.8 * count)
    }
    let isName = LetterFolding.isCapital(scalars.first ?? 0)
    return RepairChoice(model: Lexicon.unknown, cost: 4 + (isName ? 1.6 : 2.8) * count)
  }

  /// Known abbreviations, their Đ put back.
  private func abbreviations(_ scalars: [UInt32]) -> [RepairChoice] {
    let text = String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
    return Abbreviations.words(like: text).map { id in
      let isSame = words.spelling(id) == text
      return RepairChoice(word: isSame ? -1 : id, model: id, cost: isSame ? 0.5 : 1)
    }
  }
}
