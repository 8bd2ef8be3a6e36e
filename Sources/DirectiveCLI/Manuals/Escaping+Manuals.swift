import DirectiveReports

/// Words of the command table as the languages of manual pages and shells write them.
extension Escaping {
  /// Signs that roff would change, so that commands can be copied from the page: typewriter quotes, minus, backslash.
  static func roff(_ text: String) -> String {
    replaced(text) { scalar in
      switch scalar {
      case "\\": "\\e"
      case "-": "\\-"
      case "'": "\\(aq"
      case "\"": "\\(dq"
      case "`": "\\(ga"
      case "^": "\\(ha"
      case "~": "\\(ti"
      default: nil
      }
    }
  }

  /// A line of text that is no macro, whatever it begins with.
  static func roffLine(_ text: String) -> String {
    let escaped = roff(text)
    return escaped.utf8.first == UInt8(ascii: ".") ? "\\&" + escaped : escaped
  }

  /// A word of sh, bash or zsh between single quotes.
  static func shellWord(_ text: String) -> String { "'\(replaced(text) { $0 == "'" ? "'\\''" : nil })'" }

  /// A word of fish between single quotes.
  static func fishWord(_ text: String) -> String {
    "'\(replaced(text) { $0 == "'" || $0 == "\\" ? "\\\($0)" : nil })'"
  }

  /// One part of a description for zsh, whose parts stand between colons.
  static func zshDescription(_ text: String) -> String { replaced(text) { $0 == ":" || $0 == "\\" ? "\\\($0)" : nil } }

  /// The same where it also stands in brackets.
  static func zshBracketed(_ text: String) -> String {
    replaced(text) { [":", "[", "]", "\\"].contains($0) ? "\\\($0)" : nil }
  }
}
