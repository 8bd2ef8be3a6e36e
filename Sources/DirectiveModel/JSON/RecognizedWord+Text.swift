/// Weak words as the store keeps them, on one line: "1042+7:71 1084+3:55" are 7 bytes from byte 1042 on, 71 % sure, and 3 from 1084 on.
package enum RecognizedWordList {
  package static func text(of words: [RecognizedWord]) -> String {
    words.map { "\($0.bytes.lowerBound)+\($0.bytes.count):\($0.confidence)" }.joined(separator: " ")
  }

  /// Nil when it is no such list.
  package static func words(in text: String) -> [RecognizedWord]? {
    var words: [RecognizedWord] = []
    for item in text.split(separator: " ") {
      guard let word = word(item) else { return nil }
      words.append(word)
    }
    return words
  }

  private static func word(_ item: Substring) -> RecognizedWord? {
    let numbers = item.split { $0 == "+" || $0 == ":" }.map { Int($0) }
    guard numbers.count == 3, let start = numbers[0], let count = numbers[1], let confidence = numbers[2] else { return nil }
    let (end, isTooLarge) = start.addingReportingOverflow(count)
    guard start >= 0, count >= 0, !isTooLarge, (0...100).contains(confidence) else { return nil }
    return RecognizedWord(bytes: start..<end, confidence: confidence)
  }
}
