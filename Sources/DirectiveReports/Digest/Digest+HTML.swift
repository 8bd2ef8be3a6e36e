extension Digest {
  /// The digest as a page that old mail programs show as well: one column, styles on each element, no picture, no script, no link.
  ///
  /// Colours are left to the reader's program, so that dark screens stay dark; what is late is said in words.
  package var mailHTML: String {
    let parts =
      [
        Self.head(title), "<h1 style=\"\(Style.title)\">\(Escaping.html(title))</h1>", paragraph(summary, Style.paragraph),
        paragraph(period, Style.small),
      ]
      + sections.map(html) + footnotes.map { paragraph($0, Style.small) }
      + ["<hr style=\"\(Style.rule)\">", paragraph(Self.closing, Style.small), "</div>", "</body>", "</html>"]
    return parts.joined(separator: "\n") + "\n"
  }

  private enum Style {
    static let body = "margin:0;padding:16px;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.45"
    static let column = "max-width:680px;margin:0 auto"
    static let title = "font-size:20px;line-height:1.3;margin:0 0 8px"
    static let heading = "font-size:16px;margin:24px 0 4px"
    static let paragraph = "margin:0 0 4px"
    static let small = "margin:0 0 4px;font-size:13px"
    static let rule = "border:0;border-top:1px solid #888888;margin:24px 0 8px"
    static let table = "border-collapse:collapse;width:100%"
    static let number = "border-top:1px solid #888888;padding:8px 8px 8px 0;vertical-align:top;text-align:right;width:24px"
    static let cell = "border-top:1px solid #888888;padding:8px 0;vertical-align:top"
  }

  private static func head(_ title: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="vi">
    <head>
    <meta charset="UTF-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(Escaping.html(title))</title>
    </head>
    <body style="\(Style.body)">
    <div style="\(Style.column)">
    """
  }

  private func html(_ section: Section) -> String {
    let heading = "<h2 style=\"\(Style.heading)\">\(Escaping.html(section.kind.title)) (\(section.entries.count))</h2>"
    let rows = section.entries.prefix(Self.mostMailed).enumerated().map { row(of: $0.element, $0.offset + 1, in: section.kind) }
    let table = ["<table role=\"presentation\" style=\"\(Style.table)\">"] + rows + ["</table>"]
    let rest = section.entries.count - Self.mostMailed
    return ([heading] + table + (rest > 0 ? [paragraph(Self.more(rest), Style.paragraph)] : [])).joined(separator: "\n")
  }

  private func row(of entry: Entry, _ place: Int, in kind: Section.Kind) -> String {
    let words = Escaping.html(entry.state(in: kind))
    let state = kind == .overdue ? "<strong>\(words)</strong>" : words
    let facts = (entry.due.map { Escaping.html($0) + " · " } ?? "") + state
    let lines =
      [
        paragraph(entry.text, Style.paragraph), "<p style=\"\(Style.paragraph)\">\(facts)</p>",
        paragraph("\(entry.directive) · mã \(entry.label)", Style.small),
      ] + entry.remarks(namesLeads: agency == nil).map { paragraph($0, Style.small) }
    return """
      <tr><td style="\(Style.number)">\(place).</td><td style="\(Style.cell)">
      \(lines.joined(separator: "\n"))
      </td></tr>
      """
  }

  private func paragraph(_ text: String, _ style: String) -> String { "<p style=\"\(style)\">\(Escaping.html(text))</p>" }
}
