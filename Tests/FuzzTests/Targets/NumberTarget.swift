import DirectiveModel
import DirectiveReader

@testable import DirectiveReports

extension FuzzTarget {
  /// Figures of JSON, numbers of documents, and their order.
  static let numbers = FuzzTarget(name: "numbers") { bytes in
    if let root = try? JSONDocument(parsing: bytes).root, let number = root.int {
      let digits = text(bytes).unicodeScalars.filter { $0 == "-" || ("0"..."9").contains($0) }
      try demand(Int(String(String.UnicodeScalarView(digits))) == number, "\(digits) is read as \(number)")
    }
    let typed = text(bytes)
    let tokens = TokenizedText(clean: typed)
    for mention in ReferenceScanner.mentions(in: tokens) {
      try demand(!mention.value.number.isEmpty, "a citation without a number")
      try demand(mention.tokens.upperBound <= tokens.tokens.count, "a citation behind the end")
      let number = CitedNumber(mention.value.number)
      try demand(CitedNumberQuery(mention.value.number).isExactly(number), "\(mention.value.number) is not found by itself")
    }
    let (one, other) = halves(bytes)
    try demand(!NaturalOrder.precedes(one, one), "\(one) stands before itself")
    try demand(!(NaturalOrder.precedes(one, other) && NaturalOrder.precedes(other, one)), "\(one) and \(other) precede each other")
    if let words = RecognizedWordList.words(in: typed) {
      try demand(RecognizedWordList.words(in: RecognizedWordList.text(of: words)) == words, "weak words become others")
    }
  }

  /// Two texts of one input.
  static func halves(_ bytes: [UInt8]) -> (String, String) {
    let middle = bytes.firstIndex(of: 0x0A) ?? bytes.count / 2
    return (text(Array(bytes[..<middle])), text(Array(bytes[middle...])))
  }
}
