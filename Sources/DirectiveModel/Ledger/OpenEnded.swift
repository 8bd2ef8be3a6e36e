/// Words that charge only those of a group whom a duty concerns, without saying who they are.
enum OpenEnded {
  /// What stands before "(có) liên quan" when agencies are meant; "văn bản có liên quan" leaves nothing open.
  private static let heads = ["nganh", "vi", "quan", "phuong", "so", "huyen", "xa", "pho", "tinh", "thanh"].map { Array($0.utf8)[...] }
  private static let concerned = Array(" lien quan ".utf8)
  private static let together = Array(" phoi hop ".utf8)
  private static let also = Array("co".utf8)[...]

  /// True for "Các sở, ngành có liên quan báo cáo …"; those that only work with the lead ("phối hợp với …") do not count.
  static func isSaid(in text: String) -> Bool {
    // Folding costs more than all else that the ledger asks of a task, and most texts do not hold this at all.
    guard place(of: Array("n quan".utf8), in: Array(text.utf8)[...]) != nil else { return false }
    var rest = Array(" \(FoldedText.fold(text)) ".utf8)[...]
    if let end = place(of: together, in: rest) { rest = rest[..<end] }
    while let place = place(of: concerned, in: rest) {
      let before = rest[..<place].split(separator: UInt8(ascii: " ")).last { $0 != also }
      if let before, heads.contains(before) { return true }
      rest = rest[(place + concerned.count - 1)...]
    }
    return false
  }

  /// Where the words begin; nil when they do not stand there.
  private static func place(of sign: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
    guard text.count >= sign.count, let first = sign.first else { return nil }
    var place = text.startIndex
    let last = text.endIndex - sign.count
    while place <= last {
      if text[place] == first, text[place..<(place + sign.count)].elementsEqual(sign) { return place }
      place += 1
    }
    return nil
  }
}
