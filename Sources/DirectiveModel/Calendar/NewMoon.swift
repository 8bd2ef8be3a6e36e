/// A new moon, numbered from that of 06/01/2000.
///
/// Source: Jean Meeus, "Astronomical Algorithms", chapter 49: good to half a minute from 1900 to 2100.
struct NewMoon: Sendable, Hashable {
  let number: Int

  /// The last one whose day in Vietnam is the given day or an earlier one.
  init(onOrBefore date: CivilDate) {
    var number = Int(((Double(date.dayNumber) - 10_962.7) / Self.meanMonth).rounded())
    while NewMoon(number: number).day > date { number -= 1 }
    while NewMoon(number: number + 1).day <= date { number += 1 }
    self.number = number
  }

  init(number: Int) { self.number = number }

  func adding(months: Int) -> NewMoon { NewMoon(number: number + months) }

  /// The day in Vietnam (UTC+7) that holds the moment of conjunction.
  var day: CivilDate { CivilDate(dayNumber: Int32(VietnamDay.containing(julianDay: julianDay))) }

  private static let meanMonth = 29.530588861

  /// Terrestrial time.
  private var julianDay: Double {
    let k = Double(number)
    let t = k / 1236.85
    let mean = 2_451_550.09766 + Self.meanMonth * k + t * t * (0.00015437 - t * (0.00000015 - 0.00000000073 * t))
    return mean + periodicTerms(k, t) + planetaryTerms(k, t)
  }

  private func periodicTerms(_ k: Double, _ t: Double) -> Double {
    let square = t * t
    let eccentricity = 1 - 0.002516 * t - 0.0000074 * square
    let sun = 2.5534 + 29.1053567 * k - 0.0000014 * square
    let moon = 201.5643 + 385.81693528 * k + square * (0.0107582 + 0.00001238 * t)
    let latitude = 160.7108 + 390.67050284 * k - square * (0.0016118 + 0.00000227 * t)
    let node = 124.7746 - 1.56375588 * k + 0.0020672 * square
    var sum = -0.00017 * Sine.of(degrees: node)
    for (days, sunCount, moonCount, latitudeCount) in Self.terms {
      var term = days * Sine.of(degrees: sunCount * sun + moonCount * moon + latitudeCount * latitude)
      for _ in 0..<Int(sunCount.magnitude) { term *= eccentricity }
      sum += term
    }
    return sum
  }

  private func planetaryTerms(_ k: Double, _ t: Double) -> Double {
    Self.planets.reduce(0.000325 * Sine.of(degrees: 299.77 + 0.107408 * k - 0.009173 * t * t)) { sum, term in
      sum + term.days * Sine.of(degrees: term.start + term.speed * k)
    }
  }

  /// Days, and how often the sun's anomaly, the moon's anomaly and the argument of latitude count.
  private static let terms: [(days: Double, sun: Double, moon: Double, latitude: Double)] = [
    (-0.40720, 0, 1, 0), (0.17241, 1, 0, 0), (0.01608, 0, 2, 0), (0.01039, 0, 0, 2), (0.00739, -1, 1, 0), (-0.00514, 1, 1, 0),
    (0.00208, 2, 0, 0), (-0.00111, 0, 1, -2), (-0.00057, 0, 1, 2), (0.00056, 1, 2, 0), (-0.00042, 0, 3, 0), (0.00042, 1, 0, 2),
    (0.00038, 1, 0, -2), (-0.00024, -1, 2, 0), (-0.00007, 2, 1, 0), (0.00004, 0, 2, -2), (0.00004, 3, 0, 0), (0.00003, 1, 1, -2),
    (0.00003, 0, 2, 2), (-0.00003, 1, 1, 2), (0.00003, -1, 1, 2), (-0.00002, -1, 1, -2), (-0.00002, 1, 3, 0), (0.00002, 0, 4, 0),
  ]

  private static let planets: [(days: Double, start: Double, speed: Double)] = [
    (0.000165, 251.88, 0.016321), (0.000164, 251.83, 26.651886), (0.000126, 349.42, 36.412478), (0.00011, 84.66, 18.206239),
    (0.000062, 141.74, 53.303771), (0.00006, 207.14, 2.453732), (0.000056, 154.84, 7.30686), (0.000047, 34.52, 27.261239),
    (0.000042, 207.19, 0.121824), (0.00004, 291.34, 1.844379), (0.000037, 161.72, 24.198154), (0.000035, 239.56, 25.513099),
    (0.000023, 331.55, 3.592518),
  ]
}
