import Foundation

extension TextForm {
  /// NFD, as macOS file systems and some scanners write.
  static func decomposing(_ text: String) -> String { text.decomposedStringWithCanonicalMapping }
}
