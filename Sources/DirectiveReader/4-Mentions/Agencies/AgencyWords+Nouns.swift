/// Nouns of agencies at a token, without the words that only begin like one.
extension AgencyWords {
  /// True where the name of an agency may begin: at "Khoa Dược", not at "Khoa học".
  static func beginsName(_ text: TokenizedText, at index: Int) -> Bool {
    nouns.begins(text, at: index) && !sciences.begins(text, at: index)
  }
}
