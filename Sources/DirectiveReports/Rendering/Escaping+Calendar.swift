extension Escaping {
  /// The text of an iCalendar property (RFC 5545, section 3.3.11): one content line whatever stands in it, controls made visible.
  static func calendar(_ text: String) -> String {
    replaced(lines(text)) { scalar in
      switch scalar {
      case "\n": "\\n"
      case "\\", ",", ";": "\\\(scalar)"
      default: nil
      }
    }
  }
}
