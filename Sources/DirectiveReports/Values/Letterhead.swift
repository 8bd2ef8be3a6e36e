import DirectiveModel

/// What stands above and below a report that an office hands in; what is not known stays a dotted blank.
///
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I.
package struct Letterhead: Sendable, Hashable {
  /// The agency above the office ("UBND TỈNH SÓC TRĂNG").
  package var parent: String?
  /// The office itself ("SỞ NỘI VỤ").
  package var office: String?
  /// What follows the number: "BC-SNV".
  package var symbol: String?
  /// Where it is signed: "Sóc Trăng".
  package var place: String?
  /// The signer's authority and position, a line each: "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC".
  package var signerTitle: [String]
  package var signer: String?
  /// The lines under "Nơi nhận", without their dashes.
  package var recipients: [String]
  /// The day of signing.
  package var signedOn: CivilDate?

  /// All blanks.
  package init(
    parent: String? = nil, office: String? = nil, symbol: String? = nil, place: String? = nil, signerTitle: [String] = [],
    signer: String? = nil, recipients: [String] = [], signedOn: CivilDate? = nil
  ) {
    self.parent = parent
    self.office = office
    self.symbol = symbol
    self.place = place
    self.signerTitle = signerTitle
    self.signer = signer
    self.recipients = recipients
    self.signedOn = signedOn
  }
}
