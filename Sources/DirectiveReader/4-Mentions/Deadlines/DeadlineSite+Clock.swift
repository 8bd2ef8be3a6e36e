import DirectiveModel

/// What may stand between a bound and its day: an hour, a part of the day, a weekday.
struct DayClock {
  /// First token after it.
  var end: Int
  /// An hour or a part of the day is named: the day itself is still in time.
  var hasHour = false
  /// 1 is Monday, 7 is Sunday.
  var weekday: Int?
  /// "thứ Sáu (ngày 15/3/2019)": a bracket opened before the day.
  var opensBracket = false
}

extension DeadlineSite {
  /// "17 giờ 00 phút, thứ Sáu, ngày": everything before the figures of the day, fillers too.
  func clock(at start: Int) -> DayClock {
    var clock = DayClock(end: skippingFillers(start))
    for _ in 0..<4 {
      if let end = timeOfDay(at: clock.end) ?? match(DeadlineKeys.partsOfDay, at: clock.end)?.end {
        clock.hasHour = true
        clock.end = end
      } else if let weekday = match(DeadlineKeys.weekdays, at: clock.end) {
        clock.weekday = weekday.value
        clock.end = weekday.end
        clock.opensBracket = text.isMark(clock.end, "(")
        if clock.opensBracket || text.isMark(clock.end, ",") { clock.end += 1 }
      } else {
        break
      }
      clock.end = skippingFillers(clock.end)
    }
    return clock
  }

  /// "17 giờ 00 phút,", "16h30'", "16:30", "8h00-10h00": the first token after it.
  func timeOfDay(at start: Int) -> Int? {
    guard let hour = text.number(start), hour <= 24 else { return nil }
    guard match(DeadlineKeys.hours, at: start + 1) != nil else { return timeInFigures(at: start) }
    var index = start + 2
    if text.number(index) != nil, text.tokens[index].range.count == 2 {
      index += 1
      if isWord(index, DeadlineKeys.minute) || text.isMark(index, "'") { index += 1 }
    }
    if let part = match(DeadlineKeys.partsOfDay, at: index) { index = part.end }
    if text.isMark(index, ",") { index += 1 }
    return index
  }

  /// "16:30".
  private func timeInFigures(at start: Int) -> Int? {
    guard text.isMark(start + 1, ":"), text.number(start + 2).map({ $0 < 60 }) ?? false, text.tokens[start + 2].range.count == 2,
      !text.tokens[start + 2].isSpaced
    else { return nil }
    return text.isMark(start + 3, ",") ? start + 4 : start + 3
  }

  /// "(thứ Sáu)" right behind a day.
  func weekday(behind end: Int) -> (value: Int, end: Int)? {
    guard text.isMark(end, "("), let weekday = match(DeadlineKeys.weekdays, at: end + 1), text.isMark(weekday.end, ")") else { return nil }
    return (weekday.value, weekday.end + 1)
  }

  /// The day that follows an hour or a weekday, or stands alone; the match runs over a weekday behind it in brackets.
  func dayMatch(_ bound: DateBound, after clock: DayClock, isBare: Bool) -> DeadlineMatch? {
    guard let found = dates.day(at: clock.end, bare: isBare), !isFraction(found) else { return nil }
    let behind = weekday(behind: found.end)
    var end = behind?.end ?? found.end
    if clock.opensBracket, text.isMark(end, ")") { end += 1 }
    let thisYear = found.date.year == nil ? match(DeadlineKeys.thisYear, at: end)?.end : nil
    return DeadlineMatch(
      meaning: .date(found.date, bound: clock.hasHour ? .by : bound), tokens: index..<(thisYear ?? end), isRepaired: found.isRepaired,
      weekday: clock.weekday ?? behind?.value, isThisYear: thisYear != nil)
  }
}
