/// Where the parts of a document stand, as token ranges in the order of the text; any may be empty.
struct Regions: Sendable {
  /// Everything before the body: columns of the head, title, subject, addressees.
  var head: Range<Int>
  /// What follows "Kính gửi:" or "… điện:".
  var addressees: Range<Int>
  var body: Range<Int>
  /// From "Nơi nhận" (or the end of the body) on: recipients, signature, footnotes.
  var tail: Range<Int>
  /// The line that is the document's title ("KẾ HOẠCH"), with the tokens of the type alone.
  var title: Title?
  /// The subject's words (after "V/v" its mark too).
  var subject: Range<Int>
  /// "Kính gửi" could not be read: that addressees follow is a guess from their place.
  var isGreetingGarbled = false

  struct Title: Sendable {
    var tokens: Range<Int>
    var documentType: String
  }
}
