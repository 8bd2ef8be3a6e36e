import DirectiveModel

/// A report as one page of HTML: no scripts, nothing from elsewhere, ready to print on A4.
enum HTMLRenderer {
  static func bytes(of report: Report, letterhead: Letterhead?) -> [UInt8] {
    let shown = report.columns.count { $0.isForPeople }
    let frame = letterhead.map(HTMLLetterhead.init)
    var out = Array(head(of: report, columnCount: shown).utf8)
    out += (frame?.heading ?? "").utf8
    out += "<main>\n\(title(of: report, isHandedIn: frame != nil))\n".utf8
    if report.isEmpty {
      out += "<p>\(Escaping.html(report.emptyMessage))</p>\n".utf8
    } else {
      out += "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"\(Escaping.htmlAttribute(report.title))\">\n".utf8
      HTMLTable(of: report).append(to: &out)
      out += "</div>\n".utf8
      appendNotes(of: report, to: &out)
      HTMLChart(of: report)?.append(to: &out)
    }
    out += "</main>\n\(frame?.signature ?? "")</body>\n</html>\n".utf8
    return out
  }

  private static func head(of report: Report, columnCount: Int) -> String {
    """
    <!DOCTYPE html>
    <html lang="vi">
    <head>
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="referrer" content="no-referrer"/>
    <title>\(Escaping.html(report.title))</title>
    <style>
    \(HTMLStyle.sheet(columnCount: columnCount))</style>
    </head>
    <body>

    """
  }

  private static func title(of report: Report, isHandedIn: Bool) -> String {
    let title = Escaping.html(report.title)
    return isHandedIn ? "<h1>\(Messages.documentType) <span>\(title)</span></h1>" : "<h1>\(title)</h1>"
  }

  private static func appendNotes(of report: Report, to out: inout [UInt8]) {
    guard !report.notes.isEmpty else { return }
    out += "<ul class=\"notes\">\n".utf8
    for note in report.notes { out += "<li>\(Escaping.html(note))</li>\n".utf8 }
    out += "</ul>\n".utf8
  }
}
