import DirectiveModel

extension DeadlinePattern {
  /// A plan's line "Thời gian thực hiện: Quý II/2025": the last day or period that it names.
  static let executionTime = DeadlinePattern(
    id: "execution-time",
    openings: DeadlineWords.timeLabels,
    examples: RuleExamples(
      """
      Thời gian thực hiện: Hoàn thành trong năm 2025. => rule within-period
      ⟦Thời gian hoàn thành: Quý II/2025⟧ => date 2025-06-30 within
      ⟦Thời gian thực hiện: Năm 2025⟧. => date 2025-12-31 within
      ⟦Thời gian thực hiện: Tháng 6/2025⟧ => date 2025-06-30 within
      ⟦Thời gian thực hiện: Quý III⟧ => date 2025-09-30 within inferred
      ⟦Thời gian thực hiện: Từ tháng 3 đến tháng 12/2025⟧ => date 2025-12-31 within
      ⟦Thời gian thực hiện: Từ ngày 01/6/2025 đến ngày 30/6/2025⟧ => date 2025-06-30 by
      ⟦Thời gian: từ ngày 01/7/2025 đến hết ngày 30/9/2025⟧ => date 2025-09-30 by
      ⟦Thời gian dự kiến: 8h00-10h00 ngày 28/12/2025⟧ => date 2025-12-28 by
      ⟦Thời gian dự kiến: Sáng ngày 03/4 và cả ngày 04/4/2025⟧ => date 2025-04-04 by
      ⟦Thời gian thực hiện: Ngày 26, 27/12/2025⟧ => date 2025-12-27 by
      ⟦Thời hạn hoàn thành: 30/6/2025⟧ => date 2025-06-30 by
      ⟦Thời hạn: 30/9/2025⟧ => date 2025-09-30 by
      Thời gian thực hiện: Trước ngày 30/6/2025. => rule before-date
      ⟦Thời gian thực hiện: Hằng năm⟧. => recurring yearly
      ⟦Thời gian thực hiện: Quý II - quý III/2025⟧. => date 2025-09-30 within
      ⟦Thời gian thực hiện: Quý II - quý II/2025⟧. => date 2025-06-30 within
      ⟦Thời gian thực hiện: Tháng 4 đến tháng 6/2025⟧. => date 2025-06-30 within
      ⟦Thời gian thực hiện: Hằng quý, hằng năm⟧. => recurring quarterly yearly
      ⟦Thời gian thực hiện: Thường xuyên, hằng năm⟧ => recurring yearly
      ⟦Thời gian hoàn thành: 6 tháng đầu năm 2025⟧ => date 2025-06-30 within
      ⟦Tiến độ: Quý IV năm 2025⟧ => date 2025-12-31 within
      ⟦Thời gian thực hiện: Quý I, II/2025⟧. => date 2025-06-30 within
      ⟦Thời gian: Tháng 5 - 6/2025⟧ => date 2025-06-30 within
      ⟦Thời gian hoàn thành: Tháng 9 hằng năm⟧. => recurring yearly month 9 within
      ⟦Thời gian hoàn thành: 20/12 hằng năm⟧. => recurring yearly day 20 month 12 by
      ⟦Thời gian hoàn thành: Quý IV hằng năm⟧ => recurring yearly
      Thời gian thực hiện: Từ nay đến hết năm 2025 => rule within-period
      Thời gian thực hiện: Thực hiện thường xuyên. => none
      Thời gian thực hiện: Giai đoạn 2021 - 2025 => none
      Thời gian thực hiện: Năm 2025 và các năm tiếp theo => none
      Thời gian thực hiện: Theo tiến độ của dự án => none
      Thời gian: 1/2 ngày => none
      số hóa kết quả theo lộ trình: cấp tỉnh tối thiểu 40%, đến năm 2027 đạt 90% => none
      """)
  ) { site in
    guard let label = site.match(DeadlineKeys.timeLabels, at: site.index), site.text.isMark(label.end, ":"),
      !site.isPreceded(site.index, by: ExecutionTime.beforeLabel, within: 1)
    else { return nil }
    return site.executionTime(in: label.end + 1..<site.endOfAttribute(from: label.end + 1))
  }
}

/// Words of attribute lines.
private enum ExecutionTime {
  /// The line says itself how its day bounds the work: other rules read it.
  static let explicit = Phrases(DeadlineWords.explicit)
  static let terms = Phrases(DeadlineWords.terms)
  static let beforeLabel = Phrases(DeadlineWords.beforeLabel)
  static let until = Key("hết")
  static let from = Key("từ")
  static let now = Key("nay")
}

extension DeadlineSite {
  /// The last day or period of the words, which say nothing but a time; how often, where they name none.
  func executionTime(in line: Range<Int>) -> DeadlineMatch? {
    var last: DateReader.Found?
    var index = line.lowerBound
    while index < line.upperBound {
      if match(ExecutionTime.explicit, at: index) != nil, !isSpanEnd(at: index, in: line) { return nil }
      let reader = DateReader(text, limit: line.upperBound)
      let isFirst = index == line.lowerBound
      guard let found = reader.day(at: index, bare: isFirst) ?? reader.period(at: index), !isFraction(found) else {
        index += 1
        continue
      }
      last = found
      index = found.end
    }
    guard let last else { return frequency(in: line) }
    if last.date.year == nil, let years = match(DeadlineKeys.years, at: last.end) {
      let recurrence = Recurrence(yearlyOn: last.date, bound: last.date.isDay ? .by : .within)
      return DeadlineMatch(meaning: .recurring(recurrence), tokens: self.index..<years.end)
    }
    guard !staysOpen(at: last.end), !contains(ExecutionTime.terms, in: line) else { return nil }
    return DeadlineMatch(
      meaning: .date(last.date, bound: last.date.isDay ? .by : .within), tokens: self.index..<last.end, isRepaired: last.isRepaired)
  }

  /// "hết" in "từ ngày 01/7 đến hết ngày 30/9": the span's last day, no bound of its own.
  private func isSpanEnd(at index: Int, in line: Range<Int>) -> Bool {
    guard isWord(index, ExecutionTime.until), isWord(index - 1, DeadlineKeys.to),
      let from = (line.lowerBound..<index).first(where: { isWord($0, ExecutionTime.from) })
    else { return false }
    return !isWord(from + 1, ExecutionTime.now)
  }

  /// Where the line's value ends: at a blank line, the next bullet or label, a semicolon; at most 40 tokens on.
  fileprivate func endOfAttribute(from start: Int) -> Int {
    var index = start
    while index < range.upperBound, index - start < 40 {
      let token = text.tokens[index]
      if text.isMark(index, ";") { return index }
      if token.isLineStart, index > start {
        let isBlankLine = token.line > text.tokens[index - 1].line + 1
        let isLabel =
          text.isMark(index + 1, ")") || (text.isMark(index + 1, ".") && index + 2 < text.tokens.count && text.tokens[index + 2].isSpaced)
        if isBlankLine || token.kind == .mark || isLabel { return index }
      }
      index += 1
    }
    return index
  }

  /// "Hằng quý, hằng năm": how often, where the line names no day.
  fileprivate func frequency(in line: Range<Int>) -> DeadlineMatch? {
    for start in line.prefix(8) {
      if let list = FrequencyReader(site: self).list(at: start), list.isStrong, list.end <= line.upperBound {
        return DeadlineMatch(meaning: .recurring(list.recurrence), tokens: index..<list.end)
      }
    }
    return nil
  }
}
