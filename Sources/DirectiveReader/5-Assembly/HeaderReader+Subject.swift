import DirectiveModel

/// What the document is about, and whether its words are whole.
extension HeaderReader {
  func readSubject(into header: inout Header) {
    var range = regions.subject
    while let last = range.last, text.tokens[last].kind == .mark, !text.isMark(last, "\""), !text.isMark(last, ")") {
      range = range.lowerBound..<last
    }
    guard !range.isEmpty else {
      header.findings.append(findings.missing("subject", Messages.noSubject))
      return
    }
    header.subjectTokens = range
    let misread = regions.title == nil ? LayoutWords.misreadAbout.match(text, at: range.lowerBound)?.count ?? 0 : 0
    let words = columns.parts(of: range.lowerBound + misread..<range.upperBound).map { sentences.sentence($0, text) }
    header.subject = OpenName.capitalised(((misread > 0 ? ["V/v"] : []) + words).joined(separator: " "))
    if hasLoudSubject {
      header.findings.append(findings.inferred("subject", Messages.loudSubject, range))
    } else if isCutOff(range) {
      header.findings.append(findings.repaired("subject", Messages.cutSubject, range, confidence: HeaderReader.straySign))
    } else if hasStraySign(range) {
      header.findings.append(findings.repaired("subject", Messages.straySubject, range, confidence: HeaderReader.straySign))
    } else {
      header.mark(weakLetters.value("subject", Messages.weakSubject, range))
    }
  }

  /// Under a title a small letter begins it, or it ends with a word that no phrase ends with: part of it is lost.
  private func isCutOff(_ range: Range<Int>) -> Bool {
    guard regions.title != nil, let first = range.first, let last = range.last else { return false }
    let isBeginningLost =
      text.tokens[first].kind == .word && text.tokens[first].capitals == .none && !LayoutWords.bareAbout.begins(text, at: first)
    return isBeginningLost || LayoutWords.openHeadEnds.begins(text, at: last) && text.tokens[last].capitals == .none
  }

  /// Signs that no subject holds: a stamp or the other column runs through it.
  private func hasStraySign(_ range: Range<Int>) -> Bool {
    range.contains { index in ["_", "|", "=", "~", "*", "#", "<", ">"].contains { text.isMark(index, $0) } }
  }

  /// Of 100: how sure a value is in which letters stand that cannot be its own.
  static let straySign = 30
}
