/// The errors of a text that was read, by kind.
struct RepairErrors {
  enum Kind: String, CaseIterable {
    case tone = "tone or mark"
    case syllable = "syllable"
    case name = "proper name"
    case symbol = "number or symbol"
    case joined, split, lost
    case invented = "not in the text"
    case capitals
  }

  struct Error: Hashable {
    let kind: Kind
    let truth: String
    let read: String
  }

  private(set) var found: [Error] = []
  /// The error that each word of the true text lies in; nil where it was read as it is.
  private(set) var errorsOfWords: [Error?]

  init(truth: [RepairWord], read: [RepairWord]) {
    errorsOfWords = Array(repeating: nil, count: truth.count)
    for step in RepairAlignment(truth, read).steps {
      guard let kind = Self.kind(truth[step.truth], read[step.read]) else { continue }
      let error = Error(kind: kind, truth: Self.text(truth[step.truth]), read: Self.text(read[step.read]))
      found.append(error)
      for word in step.truth { errorsOfWords[word] = error }
    }
  }

  private static func kind(_ truth: ArraySlice<RepairWord>, _ read: ArraySlice<RepairWord>) -> Kind? {
    guard let word = truth.first else { return .invented }
    guard let other = read.first else { return .lost }
    if truth.count > read.count { return .joined }
    if truth.count < read.count { return .split }
    if word.isSame(as: other) { return word.text.first?.isUppercase == other.text.first?.isUppercase ? nil : .capitals }
    switch word.kind {
    case .symbol: return .symbol
    case .name: return .name
    case .syllable: return word.folded == other.folded ? .tone : .syllable
    }
  }

  private static func text(_ words: ArraySlice<RepairWord>) -> String { words.map(\.text).joined(separator: " ") }
}
