/// Where the sun stands on its yearly way, which decides how lunar months are numbered.
///
/// Source: Jean Meeus, "Astronomical Algorithms", chapter 25 (lower accuracy: 0.01°, a quarter of an hour).
enum SolarLongitude {
  /// The twelfth part of the way, 0 from the spring equinox on, in which the sun is as a day begins in Vietnam.
  static func sector(atBeginningOf date: CivilDate) -> Int {
    let longitude = apparent(at: VietnamDay.beginning(date)).remainder(dividingBy: 360)
    return Int((longitude < 0 ? longitude + 360 : longitude) / 30) % 12
  }

  /// In degrees, not reduced to one turn; the Julian day in terrestrial time.
  private static func apparent(at julianDay: Double) -> Double {
    let t = (julianDay - 2_451_545) / 36_525
    let mean = 280.46646 + t * (36_000.76983 + 0.0003032 * t)
    let anomaly = 357.52911 + t * (35_999.05029 - 0.0001537 * t)
    let center =
      (1.914602 - t * (0.004817 + 0.000014 * t)) * Sine.of(degrees: anomaly)
      + (0.019993 - 0.000101 * t) * Sine.of(degrees: 2 * anomaly) + 0.000289 * Sine.of(degrees: 3 * anomaly)
    let node = 125.04 - 1934.136 * t
    return mean + center - 0.00569 - 0.00478 * Sine.of(degrees: node)
  }
}
