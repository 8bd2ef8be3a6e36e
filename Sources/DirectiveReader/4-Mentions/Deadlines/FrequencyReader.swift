import DirectiveModel

/// Reads how often: "định kỳ hàng quý, 6 tháng, hàng năm và đột xuất".
struct FrequencyReader {
  struct List {
    var frequencies: [Recurrence.Frequency] = []
    var adHoc = false
    /// First token after the list.
    var end: Int
    /// "định kỳ" stands before.
    var hasLead = false
    /// Some item says it alone: "hàng quý" does, "quý" does not.
    var isStrong = false
    /// "06 tháng một lần".
    var isCounted = false

    var day: Int?
    var month: Int?
    var bound: DateBound?

    /// "02 lần/tuần": more often than the frequency says.
    var isSeveral = false

    /// Some item names its day.
    var hasDay = false
    var recurrence: Recurrence { Recurrence(frequencies: frequencies, adHoc: adHoc, day: day, month: month, bound: bound) }
  }

  let site: DeadlineSite

  /// The list that begins at the token; nil where none does.
  func list(at start: Int) -> List? {
    var list = List(end: start)
    if let lead = site.match(Self.leads, at: start) {
      list.hasLead = true
      list.end = site.text.isMark(lead.end, ":") ? lead.end + 1 : lead.end
    }
    guard takeItem(&list, at: list.end) else { return nil }
    while let joint = joint(at: list.end), takeItem(&list, at: joint) || takeAdHoc(&list, at: joint) {}
    _ = takeAdHoc(&list, at: list.end)
    return list
  }

  private func takeItem(_ list: inout List, at index: Int) -> Bool {
    // "15 ngày một lần", "2 tuần/lần" are no periods that we know.
    guard
      index == site.range.lowerBound || site.text.tokens[index - 1].kind != .number && !site.isPreceded(index, by: Self.counts, within: 2)
    else { return false }
    let strong = site.match(Self.strong, at: index)
    let times = site.match(Self.times, at: index)
    let several = times == nil ? site.match(Self.severalTimes, at: index) : nil
    let later = list.frequencies.isEmpty ? nil : site.match(Self.later, at: index)
    guard let item = times ?? several ?? strong ?? later ?? firstQuarter(at: index) ?? site.match(Self.weak, at: index),
      !isPartOfDate(at: index, end: item.end)
    else { return false }
    list.frequencies.append(item.value)
    list.end = item.end
    if strong != nil { list.isStrong = true }
    if times != nil || several != nil {
      list.isCounted = true
      list.isSeveral = several != nil
    } else if let once = site.match(Self.once, at: list.end) {
      list.end = once.end
      list.isCounted = true
    } else if strong != nil {
      takeCount(&list)
    }
    takeDay(&list)
    return true
  }

  /// "mỗi năm ít nhất 01 lần", "hằng quý tổ chức tối thiểu 02 lần"; "mỗi năm 02 lần" is half-yearly.
  private func takeCount(_ list: inout List) {
    let least = site.match(Self.least, at: list.end)
    let index = least?.end ?? list.end
    guard let count = number(at: index) else { return }
    if let press = site.match(Self.worksOfPress, at: count.end) {
      list.end = press.end
      list.isCounted = true
      return
    }
    guard (1...12).contains(count.value), let times = site.match(Self.timesOfWork, at: count.end) else { return }
    list.end = times.end
    list.isCounted = true
    takeCount(count.value, into: &list)
  }

  /// In figures or in letters.
  private func number(at index: Int) -> (value: Int, end: Int)? {
    if site.range.contains(index), let number = site.text.number(index) { return (number, index + 1) }
    return site.match(Self.numbers, at: index)
  }

  private func takeCount(_ count: Int, into list: inout List) {
    guard count > 1, let last = list.frequencies.last else { return }
    if last == .yearly, count == 2 || count == 4 {
      list.frequencies[list.frequencies.count - 1] = count == 2 ? .halfYearly : .quarterly
    } else {
      list.isSeveral = true
    }
  }

  /// "quý I" in "định kỳ quý I, 6 tháng, 9 tháng và năm": every report of the year is named.
  private func firstQuarter(at index: Int) -> (value: Recurrence.Frequency, end: Int)? {
    guard let quarter = site.match(Self.firstQuarter, at: index), let joint = joint(at: quarter.end),
      let next = site.match(Self.weak, at: joint), !isPartOfDate(at: joint, end: next.end)
    else { return nil }
    return quarter
  }

  /// Behind "và đột xuất" at the token.
  func adHocEnd(after index: Int) -> Int? { joint(at: index).flatMap { site.match(Self.adHoc, at: $0)?.end } }

  private func takeAdHoc(_ list: inout List, at index: Int) -> Bool {
    guard let found = site.match(Self.adHoc, at: index) else { return false }
    list.adHoc = true
    list.end = found.end
    return true
  }

  /// "(trước ngày 20 của tháng cuối quý)" or "trước ngày 15/12" behind an item: kept for a single frequency.
  private func takeDay(_ list: inout List) {
    let remark = endOfRemark(at: list.end)
    if remark == nil, takeTimeBehindComma(&list) { return }
    guard let bound = site.bound(at: remark == nil ? list.end : list.end + 1) else { return }
    let start = site.skippingFillers(bound.end)
    if let end = endOfTime(at: start) {
      takeTime(&list, end: remark ?? end)
      return
    }
    let isOnly = list.frequencies.count == 1
    (list.day, list.month, list.bound) = (nil, nil, nil)
    if let found = site.dates.day(at: start, bare: true) {
      guard case .day(let day, let month, year: nil) = found.date else { return }
      if isOnly { (list.day, list.month, list.bound) = (day, month, bound.bound) }
      list.end = remark ?? found.end
    } else if let day = site.dates.digits(at: start), (1...31).contains(day.value) {
      if isOnly { (list.day, list.bound) = (day.value, bound.bound) }
      list.end = remark ?? day.end
    } else {
      return
    }
    list.hasDay = true
  }

  /// "hằng ngày trước 15 giờ", "hằng tuần (trước thứ Sáu)": no value holds the hour or the weekday.
  private func takeTime(_ list: inout List, end: Int) {
    guard list.frequencies.count == 1 else { return }
    list.end = end
    list.hasDay = true
  }

  /// "Hằng tuần, trước 11 giờ thứ Sáu".
  private func takeTimeBehindComma(_ list: inout List) -> Bool {
    guard [.daily, .weekly].contains(list.frequencies.last), site.text.isMark(list.end, ","), let bound = site.bound(at: list.end + 1),
      let end = endOfTime(at: site.skippingFillers(bound.end))
    else { return false }
    takeTime(&list, end: end)
    return true
  }

  /// An hour, a weekday or both.
  private func endOfTime(at start: Int) -> Int? {
    let hour = site.timeOfDay(at: start)
    let next = site.skippingFillers(hour ?? start)
    return site.match(DeadlineKeys.weekdays, at: next)?.end ?? hour
  }

  /// After ",", "và", "hoặc", perhaps behind a remark in brackets: where the next item begins.
  private func joint(at start: Int) -> Int? {
    var index = endOfRemark(at: start) ?? start
    let first = index
    while index - first < 3, let joint = site.match(Self.joints, at: index) { index = joint.end }
    return index > first ? index : nil
  }

  /// First token after "(trước ngày 15/6)".
  private func endOfRemark(at start: Int) -> Int? {
    guard site.text.isMark(start, "("), let close = (start + 1..<start + 14).first(where: { site.text.isMark($0, ")") }) else { return nil }
    return close + 1
  }

  /// "6 tháng đầu năm 2025", "quý II", "tháng 6", "năm 2025" are periods of their own.
  private func isPartOfDate(at index: Int, end: Int) -> Bool {
    guard end < site.range.upperBound else { return false }
    if site.text.number(end) != nil {
      return site.match(Self.once, at: end) == nil && site.match(Self.timesOfWork, at: end + 1) == nil
        && site.match(Self.worksOfPress, at: end + 1) == nil
    }
    return site.text.tokens[end - 1].key == DateKeys.quarter && DateKeys.quarters[site.text.tokens[end].key] != nil
  }

  private static let strong = Phrases(FrequencyWords.strong)
  private static let weak = Phrases(FrequencyWords.weak)
  private static let later = Phrases(FrequencyWords.later)
  private static let leads = Phrases(FrequencyWords.leads)
  private static let counts = Phrases(NumberWords.counts.filter { $0.1 > 1 && $0.0 != "năm" && $0.0 != "tư" })
  private static let times = Phrases(FrequencyWords.times)
  private static let severalTimes = Phrases(FrequencyWords.severalTimes)
  private static let firstQuarter = Phrases(FrequencyWords.firstQuarter)
  private static let least = Phrases(FrequencyWords.least)
  private static let numbers = Phrases(NumberWords.counts)
  private static let timesOfWork = Phrases(FrequencyWords.timesOfWork)
  private static let worksOfPress = Phrases(FrequencyWords.worksOfPress)
  private static let once = Phrases(FrequencyWords.once)
  private static let adHoc = Phrases(FrequencyWords.adHoc)
  private static let joints = Phrases(FrequencyWords.joints)
}
