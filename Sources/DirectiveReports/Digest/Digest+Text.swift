extension Digest {
  /// Of a mail's lines, so that an answer that quotes them still fits into 80 columns.
  package static let mailWidth = 72

  /// Of a section in a message, which servers refuse when it is too long; tables that go with it have all.
  static let mostMailed = 200

  /// The digest as lines for people, at most `widthInColumns` wide; empty when there is nothing to say. `limit` is for each section.
  package func lines(widthInColumns width: Int = mailWidth, limit: Int = .max) -> [String] {
    guard !isEmpty else { return [] }
    var lines = [title, summary, period].flatMap { wrapped($0, width) }
    for section in sections {
      lines += ["", "\(section.kind.title.uppercased()) (\(section.entries.count))"]
      for (place, entry) in section.entries.prefix(limit).enumerated() {
        lines += [""] + self.lines(of: entry, place + 1, in: section.kind, width)
      }
      if section.entries.count > limit { lines += ["", Self.more(section.entries.count - limit)] }
    }
    for note in footnotes { lines += [""] + wrapped(note, width) }
    return lines
  }

  /// The same as the text of a message.
  package var mailText: String {
    // RFC 3676: what follows is no part of what was said.
    (lines(limit: Self.mostMailed) + ["", "-- "] + wrapped(Self.closing, Self.mailWidth)).map { $0 + "\n" }.joined()
  }

  private func lines(of entry: Entry, _ place: Int, in kind: Section.Kind, _ width: Int) -> [String] {
    let number = "\(place). "
    let indent = String(repeating: " ", count: number.utf8.count)
    let facts = [entry.due, entry.state(in: kind)].compactMap(\.self).joined(separator: " · ")
    let paragraphs =
      [entry.text, facts, "\(entry.directive) · mã \(entry.label)"] + entry.remarks(namesLeads: agency == nil)
    let lines = paragraphs.flatMap { wrapped($0, width - indent.utf8.count) }
    return lines.enumerated().map { ($0.offset == 0 ? number : indent) + $0.element }
  }

  private func wrapped(_ text: String, _ width: Int) -> [String] { LineWrapping.lines(text, widthInColumns: width) }
}
