import DirectiveModel
import Foundation

/// A word or a number of a text that is compared with another.
struct RepairWord {
  enum Kind { case syllable, name, symbol }

  /// NFC, as it stands.
  let text: String
  /// Small letters, the marks of one word in one order: "uỷ" is "ủy".
  let letters: String
  /// Without marks.
  let folded: [UInt8]
  /// One bit for each letter and digit.
  let signs: UInt64
  let kind: Kind

  /// The words of a text in its order.
  static func words(of text: String) -> [RepairWord] {
    var words: [RepairWord] = []
    var word = String.UnicodeScalarView()
    var isSentenceStart = true
    var isAfterJoint = false
    func finish(before mark: Unicode.Scalar?) {
      guard !word.isEmpty else { return }
      let isJoined = isAfterJoint || mark == "/" || mark == "-"
      words.append(RepairWord(String(word), isSentenceStart: isSentenceStart, isJoined: isJoined))
      word = String.UnicodeScalarView()
      isSentenceStart = false
      isAfterJoint = false
    }
    for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word.append(scalar)
      } else {
        finish(before: scalar)
        isAfterJoint = scalar == "/" || scalar == "-"
        if ".:;!?+\n".unicodeScalars.contains(scalar) { isSentenceStart = true }
      }
    }
    finish(before: nil)
    return words
  }

  private init(_ text: String, isSentenceStart: Bool, isJoined: Bool) {
    self.text = text
    letters = String(String.UnicodeScalarView(text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars.sorted()))
    folded = text.unicodeScalars.map { scalar in
      let letter = LetterFolding.folded(scalar.value)
      return letter != 0 ? letter : scalar.isASCII ? UInt8(scalar.value) : UInt8(ascii: "?")
    }
    signs = folded.reduce(0) { $0 | 1 << UInt64($1 & 63) }
    let isCapitals = text.unicodeScalars.allSatisfy { LetterFolding.isCapital($0.value) }
    if text.unicodeScalars.contains(where: { $0.properties.numericType != nil }) || isCapitals && (isJoined || text.count == 1) {
      kind = .symbol
    } else {
      kind = !isCapitals && !isSentenceStart && LetterFolding.isCapital(text.unicodeScalars.first?.value ?? 0) ? .name : .syllable
    }
  }

  /// The same word but for capitals and the place of the tone.
  func isSame(as other: RepairWord) -> Bool { letters == other.letters }
}
