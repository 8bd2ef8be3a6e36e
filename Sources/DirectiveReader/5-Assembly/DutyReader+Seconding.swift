import DirectiveModel

/// Those who are named before the word that makes them helpers: "Sở A chủ trì; Sở B, Sở C phối hợp".
extension DutyReader {
  /// In the order of the text; those with whom the words begin are in charge themselves, unless a note in brackets says otherwise.
  func seconds(in range: Range<Int>, onlyNotes: Bool = false) -> [AgencyName] {
    var found: [AgencyName] = []
    var rest = Range(from: range.lowerBound + 1, upTo: range.upperBound)
    while let word = DutyWords.seconding.firstMatch(text, in: rest) {
      let index = word.tokens.lowerBound
      rest = Range(from: index + 1, upTo: range.upperBound)
      let isNote = text.isMark(index - 1, "(")
      guard isNote || !onlyNotes, isSeconding(at: index, limit: range.upperBound) else { continue }
      found += named(before: isNote ? index - 1 : index, in: range, behindNotes: isNote)?.agencies ?? []
    }
    return found
  }

  /// Those in charge: of "Sở A (chủ trì), Sở B (phối hợp)" the first.
  func withoutSeconds(_ leads: [AgencyName], in range: Range<Int>) -> [AgencyName] {
    guard leads.count > 1 else { return leads }
    let seconds = seconds(in: range, onlyNotes: true)
    let rest = leads.filter { !seconds.contains($0) }
    return rest.isEmpty ? leads : rest
  }

  /// "phối hợp" that names nobody behind it: who does stands before it.
  func isSeconding(at index: Int, limit: Int) -> Bool {
    guard let word = DutyWords.seconding.match(text, at: index) else { return false }
    let end = max(index + word.count, DutyWords.cooperations.match(text, at: index).map { index + $0.count } ?? 0)
    return end >= limit || !DutyWords.companions.begins(text, at: end) && scanner.list(at: end, limit: limit) == nil
  }

  /// The agencies whose list ends right there, behind a mark.
  private func named(before end: Int, in range: Range<Int>, behindNotes: Bool) -> AgencyScanner.Match? {
    var found: AgencyScanner.Match?
    for index in Range(from: max(range.lowerBound + 1, end - DutyReader.longestList), upTo: end).reversed() {
      guard text.tokens[index - 1].kind == .mark else { continue }
      if behindNotes, text.isMark(index - 1, ")") { break }
      if let list = scanner.list(at: index, limit: end), list.end == end, areNamed(list.agencies, at: index),
        behindNotes || !goesOn(index, in: range)
      {
        found = list
      }
      if text.isMark(index - 1, ";") || text.isMark(index - 1, ".") || text.isMark(index - 1, "(") { break }
    }
    return found
  }

  /// "Ban Chỉ đạo, các tổ chức phối hợp" are things: behind a comma only known agencies count, else names with a capital.
  private func areNamed(_ agencies: [AgencyName], at index: Int) -> Bool {
    let isKnown = agencies.allSatisfy { $0.id != nil }
    // "Phòng A chủ trì, Phòng B phối hợp"
    let isBehindLead = index > 2 && DutyWords.leads.begins(text, at: index - 3)
    return isKnown || (isBehindLead || !text.isMark(index - 1, ",")) && text.tokens[index].capitals != .none
  }

  /// A comma inside a list that begins with other words: "hướng dẫn Sở A, Sở B phối hợp".
  private func goesOn(_ index: Int, in range: Range<Int>) -> Bool {
    guard text.isMark(index - 1, ",") else { return false }
    return Range(from: max(range.lowerBound, index - DutyReader.longestList), upTo: index - 1).contains { start in
      (text.tokens[start].capitals != .none || AgencyWords.openers.begins(text, at: start))
        && (scanner.list(at: start, limit: range.upperBound).map { $0.end > index } ?? false)
    }
  }

  /// Tokens that a list of agencies may take.
  private static let longestList = 60

  /// "Sở A chủ trì; Sở B phối hợp thực hiện.": says who does what stands before it and charges nothing more.
  func onlyAssigns(_ sentence: Range<Int>) -> Bool {
    guard let lead = scanner.list(at: sentence.lowerBound, limit: sentence.upperBound),
      DutyWords.holders.begins(text, at: lead.end)
    else { return false }
    var index = lead.end
    while index < sentence.upperBound {
      if let word = DutyWords.assignment.match(text, at: index) {
        index += word.count
      } else if let list = scanner.list(at: index, limit: sentence.upperBound) {
        index = list.end
      } else if text.tokens[index].kind == .mark {
        index += 1
      } else {
        return false
      }
    }
    return true
  }
}
