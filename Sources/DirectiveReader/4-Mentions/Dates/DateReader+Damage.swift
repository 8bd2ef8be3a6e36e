import DirectiveModel

/// Dates in figures in which letters and signs stand for digits: "3l/12/2023", "31/l2/2O23".
extension DateReader {
  /// A group of digits of a date, some of them perhaps read from look-alikes.
  private struct Figures {
    var value = 0
    var count = 0
    var lookalikes = 0
    /// First token after it.
    var end: Int
  }

  /// A day in figures after "ngày" or a bound, some of its digits look-alikes; nil where none is, and where no possible day comes out.
  func damagedDay(at start: Int) -> Found? {
    guard let day = figures(at: start, upTo: 2), let separator = separator(day.end), let month = figures(at: day.end + 1, upTo: 2) else {
      return nil
    }
    var groups = [day, month]
    if self.separator(month.end) == separator, let year = figures(at: month.end + 1, upTo: 4) {
      guard year.count == 4, (1900...2199).contains(year.value), !text.tokens[month.end + 1].isSpaced else { return nil }
      groups.append(year)
    } else if separator != UInt64(UInt8(ascii: "/")) {
      return nil
    }
    let lookalikes = groups.reduce(0) { $0 + $1.lookalikes }
    let digits = groups.reduce(0) { $0 + $1.count }
    let end = groups[groups.count - 1].end
    guard lookalikes > 0, lookalikes * 2 <= digits, !continuesAsCode(end) else { return nil }
    let date = WrittenDate.day(day.value, month: month.value, year: groups.count > 2 ? groups[2].value : nil)
    return date.isPossible ? Found(date: date, end: end, isRepaired: true) : nil
  }

  /// "2O23" behind a month or a quarter: two digits at least stand as they should.
  func damagedYear(_ index: Int) -> (value: Int, end: Int)? {
    guard let year = figures(at: index, upTo: 4), year.count == 4, (1...2).contains(year.lookalikes), (1900...2199).contains(year.value)
    else { return nil }
    return (year.value, year.end)
  }

  /// Touching digits and look-alikes from the token on, at most `count`; nil where other letters stand among them.
  private func figures(at start: Int, upTo count: Int) -> Figures? {
    var figures = Figures(end: start)
    while figures.end < limit, figures.end == start || !text.tokens[figures.end].isSpaced {
      let token = text.tokens[figures.end]
      guard token.kind != .mark || text.isMark(figures.end, "|") else { break }
      for scalar in text.spelling(figures.end).unicodeScalars {
        guard let digit = NumberWords.digit(inDate: scalar) else { return nil }
        figures.value = figures.value * 10 + digit.value
        figures.count += 1
        if digit.isLookalike { figures.lookalikes += 1 }
        guard figures.count <= count else { return nil }
      }
      figures.end += 1
    }
    return figures.count > 0 ? figures : nil
  }
}
