/// One thing that the program needs around it, and how it stands.
struct EnvironmentFact {
  enum Mark {
    case fine
    /// Good to know; nothing fails because of it.
    case notice
    /// A program or language without which some work cannot be done.
    case missing
    /// The command that needs it will fail with that status.
    case wrong(ExitStatus)
  }

  let mark: Mark
  let text: String
  /// What to do about it, as it is printed; may be empty.
  let advice: [String]

  init(_ mark: Mark, _ text: String, advice: String? = nil) {
    self.mark = mark
    self.text = text
    self.advice = advice.map { [Messages.hint($0)] } ?? []
  }

  /// What a command would fail with.
  init(_ failure: Failure) {
    mark = .wrong(failure.status)
    text = failure.message
    advice = failure.advice
  }
}

/// Facts under one heading.
struct EnvironmentSection {
  let title: String
  let facts: [EnvironmentFact]
}

extension [EnvironmentSection] {
  /// What is broken comes before what is missing.
  var status: ExitStatus {
    let marks = flatMap(\.facts).map(\.mark)
    for mark in marks { if case .wrong(let status) = mark { return status } }
    return marks.contains { if case .missing = $0 { true } else { false } } ? .outsideProgram : .done
  }

  /// A heading, its facts with their marks in front, and an empty line behind each section.
  func lines(width: Int) -> [String] {
    let marks = flatMap(\.facts).map { DisplayedMark($0.mark).word }
    let margin = 2 + (marks.map(\.count).max() ?? 0) + 2
    return flatMap { section -> [String] in
      let facts = section.facts.enumerated().flatMap { place, fact -> [String] in
        let lines = TextLayout.wrapped(fact.text, width: width, indent: margin)
        let word = TextLayout.padded("  " + DisplayedMark(fact.mark).word, to: margin)
        let first = word + (lines.first ?? "").dropFirst(margin)
        // One package has several programs: what to do is said once, under the last of them.
        let isSaidBelow = place + 1 < section.facts.count && section.facts[place + 1].advice == fact.advice
        let advice = isSaidBelow ? [] : fact.advice.flatMap { TextLayout.wrapped($0, width: width, indent: margin) }
        return [first] + lines.dropFirst() + advice
      }
      return ["\(section.title):"] + facts + [""]
    }
  }
}

/// The mark in words.
private struct DisplayedMark {
  let word: String

  init(_ mark: EnvironmentFact.Mark) {
    word =
      switch mark {
      case .fine: "được"
      case .notice: "lưu ý"
      case .missing: "thiếu"
      case .wrong: "lỗi"
      }
  }
}
