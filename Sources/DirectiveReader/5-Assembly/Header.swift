import DirectiveModel

/// What the head and the tail of a document say, with what is uncertain about it.
struct Header {
  var number: String?
  var numberTokens: Range<Int>?
  /// The letters of the number, also where its digits are unreadable: "QĐ-SYT".
  var symbol: String?
  var documentType: String?
  var issuer: AgencyName?
  var place: String?
  var issued: CivilDate?
  var issuedTokens: Range<Int>?
  /// The year of the letterhead even where day or month is blank.
  var year: Int?
  var subject: String?
  var subjectTokens: Range<Int>?
  var addressees: [Recipient] = []
  var recipients: [Recipient] = []
  var signer: Signer?
  var signerTokens: Range<Int>?
  var findings: [Finding] = []

  mutating func mark(_ finding: Finding?) {
    if let finding { findings.append(finding) }
  }
}
