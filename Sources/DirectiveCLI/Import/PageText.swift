import DirectiveModel

/// The text of one page, and the words in it of which the recognition was not sure.
struct PageText: Sendable {
  /// UTF-8 without form feeds.
  private(set) var bytes: [UInt8]
  /// Offsets in `bytes`, in order.
  private(set) var weakWords: [RecognizedWord] = []

  /// Letters that stood in the file.
  init(_ bytes: [UInt8] = []) {
    self.bytes = bytes.filter { $0 != 0x0C }
    while let last = self.bytes.last, last == 0x0A || last == 0x20 { self.bytes.removeLast() }
    self.bytes.append(0x0A)
  }

  /// `table` is tesseract's list of the same words, each with how sure it is.
  init(recognized text: [UInt8], table: [UInt8]) {
    self.init(text)
    var start = 0
    for row in table.split(separator: 0x0A) {
      guard let (word, confidence) = Self.word(row), let place = place(of: word, from: start) else { continue }
      start = place.upperBound
      if confidence < RecognizedWord.sure { weakWords.append(RecognizedWord(bytes: place, confidence: confidence)) }
    }
  }

  /// "5  1  1  1  1  1  305  131  78  26  91.803955  ỦY": level 5 is a word, the last two fields are its certainty and its letters.
  private static func word(_ row: ArraySlice<UInt8>) -> (word: ArraySlice<UInt8>, confidence: Int)? {
    let fields = row.split(separator: 0x09, maxSplits: 11, omittingEmptySubsequences: false)
    guard fields.count == 12, fields[0].elementsEqual("5".utf8) else { return nil }
    guard let sure = Double(String(decoding: fields[10], as: UTF8.self)), (0...100).contains(sure) else { return nil }
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x0D }
    let word = fields[11].drop(while: isBlank)
    guard let last = word.lastIndex(where: { !isBlank($0) }) else { return nil }
    return (word[...last], Int(sure))
  }

  /// A word that the text writes otherwise stands near the one before it, or nowhere.
  private static let reach = 400

  private func place(of word: ArraySlice<UInt8>, from start: Int) -> Range<Int>? {
    let end = min(bytes.count - word.count, start + Self.reach)
    var place = start
    while place <= end {
      if bytes[place..<place + word.count].elementsEqual(word) { return place..<place + word.count }
      place += 1
    }
    return nil
  }
}
