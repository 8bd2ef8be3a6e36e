extension Digest {
  /// Of a mail's lines, so that an answer that quotes them still fits into 80 columns.
  package static let mailWidth = 72

  /// The digest as lines for people, at most `widthInColumns` wide; empty when there is nothing to say.
  package func lines(widthInColumns width: Int = mailWidth) -> [String] {
    guard !isEmpty else { return [] }
    var lines = [title, summary, period].flatMap { wrapped($0, width) }
    for section in sections {
      lines += ["", "\(section.kind.title.uppercased()) (\(section.entries.count))"]
      for (place, entry) in section.entries.enumerated() { lines += [""] + self.lines(of: entry, place + 1, in: section.kind, width) }
    }
    for note in footnotes { lines += [""] + wrapped(note, width) }
    return lines
  }

  /// The same as the text of a message.
  package var mailText: String {
    // RFC 3676: what follows is no part of what was said.
    (lines() + ["", "-- "] + wrapped(Self.closing, Self.mailWidth)).map { $0 + "\n" }.joined()
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
