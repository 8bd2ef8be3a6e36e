import Foundation

/// A Swift file without its comments and the words of its string literals: these become blanks, so that lines and columns stay.
///
/// What stands in an interpolation is code and remains.
struct SwiftCode {
  private(set) var code: Data
  private var place = 0

  init(_ source: String) {
    code = Data(source.utf8)
    passCode(inInterpolation: false)
  }

  /// 1-based.
  func line(at place: Int) -> Int { code[..<place].count { $0 == 0x0A } + 1 }

  private func stands(_ mark: String) -> Bool { code[place...].starts(with: mark.utf8) }

  private mutating func blank(_ count: Int = 1) {
    for index in place..<min(code.count, place + count) where code[index] != 0x0A { code[index] = 0x20 }
    place = min(code.count, place + count)
  }

  /// To the end of the file, or of an interpolation: behind the parenthesis that closes it.
  private mutating func passCode(inInterpolation: Bool) {
    var depth = 0
    while place < code.count {
      switch code[place] {
      case UInt8(ascii: "/") where stands("//"): blank(code[place...].prefix { $0 != 0x0A }.count)
      case UInt8(ascii: "/") where stands("/*"): passComment()
      case UInt8(ascii: "\""): passLiteral()
      case UInt8(ascii: "#") where stands("#\"") || stands("##\""): passLiteral()
      case UInt8(ascii: "("):
        depth += 1
        place += 1
      case UInt8(ascii: ")"):
        depth -= 1
        place += 1
        if inInterpolation, depth < 0 { return }
      default: place += 1
      }
    }
  }

  private mutating func passComment() {
    var depth = 0
    repeat {
      if stands("/*") {
        depth += 1
        blank(2)
      } else if stands("*/") {
        depth -= 1
        blank(2)
      } else {
        blank()
      }
    } while depth > 0 && place < code.count
  }

  private mutating func passLiteral() {
    let signs = [UInt8](repeating: UInt8(ascii: "#"), count: code[place...].prefix { $0 == UInt8(ascii: "#") }.count)
    blank(signs.count)
    let quote = [UInt8](repeating: UInt8(ascii: "\""), count: stands("\"\"\"") ? 3 : 1)
    blank(quote.count)
    let escape = [UInt8(ascii: "\\")] + signs
    while place < code.count {
      let rest = code[place...]
      if rest.starts(with: quote + signs) { return blank(quote.count + signs.count) }
      guard rest.starts(with: escape) else {
        blank()
        continue
      }
      blank(escape.count)
      if stands("(") {
        place += 1
        passCode(inInterpolation: true)
      } else {
        blank()
      }
    }
  }
}
