/// Days of Vietnam's clocks (UTC+7) and the even time of astronomers.
enum VietnamDay {
  /// Days since 1970-01-01 of the day that holds a moment given as a Julian day in terrestrial time.
  static func containing(julianDay: Double) -> Int {
    Int((julianDay - lag(at: julianDay) - beginOf1970 + 7.0 / 24).rounded(.down))
  }

  /// The Julian day, in terrestrial time, of the midnight with which a day begins.
  static func beginning(_ date: CivilDate) -> Double {
    let universal = Double(date.dayNumber) + beginOf1970 - 7.0 / 24
    return universal + lag(at: universal)
  }

  private static let beginOf1970 = 2_440_587.5

  /// How far terrestrial time is ahead of the clocks, in days.
  ///
  /// Seconds for each tenth year from 1900, linear between them. Source: F. Espenak and J. Meeus, "Five Millennium Canon of Solar
  /// Eclipses"; the years to come are their estimate.
  private static func lag(at julianDay: Double) -> Double {
    let decades = max(0, min(Double(seconds.count) - 1.001, (julianDay - 2_415_020.5) / 3652.5))
    let index = Int(decades)
    return (seconds[index] + (decades - Double(index)) * (seconds[index + 1] - seconds[index])) / 86_400
  }

  private static let seconds: [Double] = [
    -3, 10, 21, 24, 24, 29, 33, 40, 51, 57, 64, 66, 70, 75, 83, 93, 111, 132, 154, 178, 203,
  ]
}
