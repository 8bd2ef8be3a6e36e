/// Words that charge only those of a group whom a duty concerns, without saying who they are.
enum OpenEnded {
  /// What stands before "(có) liên quan" when agencies are meant; "văn bản có liên quan" leaves nothing open.
  private static let heads: Set<Substring> = ["nganh", "vi", "quan", "phuong", "so", "huyen", "xa", "pho", "tinh", "thanh"]

  /// True for "Các sở, ngành có liên quan báo cáo …"; those that only work with the lead ("phối hợp với …") do not count.
  static func isSaid(in text: String) -> Bool {
    let words = FoldedText.fold(text).split(separator: " ")
    for (place, word) in words.enumerated().dropFirst() {
      if word == "hop", words[place - 1] == "phoi" { return false }
      guard word == "quan", words[place - 1] == "lien" else { continue }
      let before = words[..<(place - 1)].last { $0 != "co" }
      if let before, heads.contains(before) { return true }
    }
    return false
  }
}
