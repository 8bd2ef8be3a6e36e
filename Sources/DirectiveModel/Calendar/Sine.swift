/// The sine, which the standard library lacks.
enum Sine {
  /// Of an angle in degrees, to within 1e-9 for angles below 1e6.
  static func of(degrees: Double) -> Double {
    var turn = degrees / 360
    turn -= turn.rounded()
    if turn > 0.25 { turn = 0.5 - turn }
    if turn < -0.25 { turn = -0.5 - turn }
    let x = turn * 2 * .pi
    let square = x * x
    return x * terms.reduce(0) { $0 * square + $1 }
  }

  /// Taylor's series up to x^17, the highest power first; the next term is below 5e-14 at a right angle.
  private static let terms: [Double] = (0...8).reversed().map { n in
    (1...(2 * n + 1)).reduce(n % 2 == 0 ? 1.0 : -1.0) { $0 / Double($1) }
  }
}
