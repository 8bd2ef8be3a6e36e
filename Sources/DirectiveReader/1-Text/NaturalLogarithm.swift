/// Natural logarithm and exponential by series: the standard library has none.
package enum NaturalLogarithm {
  package static func log(_ value: Float) -> Float {
    let mantissa = value.significand
    let x = Double((mantissa - 1) / (mantissa + 1))
    let series = 2 * (x + x * x * x / 3 + x * x * x * x * x / 5 + x * x * x * x * x * x * x / 7)
    return Float(Double(value.exponent) * 0.693147180559945 + series)
  }

  /// For costs: -30...0 and thereabouts.
  static func exp(_ value: Float) -> Float {
    let x = Double(value) / 64
    var power = 1 + x + x * x / 2 + x * x * x / 6 + x * x * x * x / 24
    for _ in 0..<6 { power *= power }
    return Float(power)
  }
}
