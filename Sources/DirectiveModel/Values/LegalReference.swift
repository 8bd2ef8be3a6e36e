/// One citation of a numbered document.
package struct LegalReference: Sendable, Hashable {
  /// Number and symbol, right where the text is garbled: "1847/QĐ-TTg".
  package var number: String
  /// Lower case: "quyết định"; nil when neither the words before nor the symbol tell it.
  package var documentType: String?
  /// The date that the citation itself carries.
  package var issued: CivilDate?
  package var issuer: String?
  /// The (repaired) words of the citation.
  package var text: String
  /// UTF-8 offsets of those words in the source.
  package var bytes: Range<Int>
  package init(
    number: String, documentType: String?, issued: CivilDate?, issuer: String?, text: String, bytes: Range<Int>
  ) {
    self.number = number
    self.documentType = documentType
    self.issued = issued
    self.issuer = issuer
    self.text = text
    self.bytes = bytes
  }
}
