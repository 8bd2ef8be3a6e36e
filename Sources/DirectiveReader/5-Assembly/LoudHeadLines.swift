/// Tells where the lines of a letterhead's capitals begin a unit of their own, under the one above.
struct LoudHeadLines {
  let head: TokenizedText

  init(_ head: TokenizedText) { self.head = head }

  /// "QUÂN KHU 9⏎BỘ CHỈ HUY QUÂN SỰ TỈNH": the first line below that begins a unit, or a title of another kind; nil for none.
  func nextUnit(after start: Int, limit: Int) -> Int? {
    Range(from: start + 1, upTo: limit).first { index in
      head.tokens[index].line != head.tokens[index - 1].line
        && (LayoutWords.otherTitles.begins(head, at: index) || beginsUnit(index) && (isWhole(start..<index) || isBranch(index)))
    }
  }

  private func beginsUnit(_ index: Int) -> Bool {
    LayoutWords.unitNouns.begins(head, at: index) && !AgencyWords.notNames.begins(head, at: index)
      && !AgencyWords.nameParts.begins(head, at: index)
  }

  /// "SỞ NÔNG NGHIỆP VÀ …⏎CHI CỤC KIỂM LÂM": no name goes on with it, whatever a scan lost above.
  private func isBranch(_ index: Int) -> Bool { LayoutWords.branches.begins(head, at: index) }

  /// A name that may end there: more than its noun and no half of a name.
  private func isWhole(_ words: Range<Int>) -> Bool {
    guard let noun = AgencyWords.nouns.match(head, at: words.lowerBound), words.count > noun.count,
      head.tokens[words.upperBound - 1].kind != .mark, !LayoutWords.openHeadEnds.begins(head, at: words.upperBound - 1)
    else { return false }
    return LayoutWords.halfUnits.match(head, at: words.lowerBound)?.count != words.count
  }
}
