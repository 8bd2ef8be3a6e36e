import DirectiveModel
import StrictReaders
import Testing

@testable import DirectiveCLI
@testable import DirectiveReports

/// One hostile text as every place gets it.
private struct EscapedText {
  let text: String
  /// Also the header of a mail, once decoded.
  let terminal: String
  let html: String
  let csv: String
  let workbook: String
  let calendar: String
  let markdown: String

  /// What stays as it is in most places names only the others.
  init(
    _ text: String, terminal: String? = nil, html: String? = nil, csv: String? = nil, workbook: String? = nil, calendar: String? = nil,
    markdown: String? = nil
  ) {
    self.text = text
    self.terminal = terminal ?? text
    self.html = html ?? self.terminal
    self.csv = csv ?? self.terminal
    self.workbook = workbook ?? self.html
    self.calendar = calendar ?? self.terminal
    self.markdown = markdown ?? self.terminal
  }

  static let all = [
    EscapedText("Sở Nội vụ (đ/c An)"),
    EscapedText(
      "<b a='1'>&amp;</b>", html: "&lt;b a=&#39;1&#39;&gt;&amp;amp;&lt;/b&gt;", csv: "\"<b a='1'>&amp;</b>\"",
      calendar: "<b a='1'>&amp\\;</b>",
      markdown: "\\<b a='1'\\>\\&amp;\\</b\\>"),
    // The combining mark makes one Character of the quote and itself.
    EscapedText("a\"\u{301},b", html: "a&quot;\u{301},b", csv: "\"a\"\"\u{301},b\"", calendar: "a\"\u{301}\\,b"),
    EscapedText("<\u{338};", html: "&lt;\u{338};", csv: "\"<\u{338};\"", calendar: "<\u{338}\\;", markdown: "\\<\u{338};"),
    EscapedText("=1+1", csv: "'=1+1"),
    EscapedText("\u{FF1D}1;x", csv: "\"'\u{FF1D}1;x\"", calendar: "\u{FF1D}1\\;x"),
    EscapedText("\t=1", terminal: "=1", html: " =1", csv: "' =1", calendar: " =1"),
    EscapedText(
      "a\r\nBcc: b", terminal: "a Bcc: b", html: "a^M\nBcc: b", csv: "\"a^M\nBcc: b\"", calendar: "a^M\\nBcc: b"),
    EscapedText("x\r\u{301}\ny", terminal: "x \u{301} y", html: "x^M\u{301}\ny", csv: "\"x^M\u{301}\ny\"", calendar: "x^M\u{301}\\ny"),
    EscapedText(
      "\u{1B}[31m\u{202E}x", terminal: "^[[31m<U+202E>x", html: "^[[31m&lt;U+202E&gt;x", markdown: "^\\[\\[31m\\<U+202E\\>x"),
    EscapedText(
      "\u{2028}\u{FEFF}\u{E0041}\u{9B}", terminal: "<U+2028><U+FEFF><U+E0041><U+009B>",
      html: "&lt;U+2028&gt;&lt;U+FEFF&gt;&lt;U+E0041&gt;&lt;U+009B&gt;", markdown: "\\<U+2028\\>\\<U+FEFF\\>\\<U+E0041\\>\\<U+009B\\>"),
    EscapedText("_x000D_|`*", workbook: "_x005F_x000D_|`*", markdown: "\\_x000D\\_\\|\\`\\*"),
    EscapedText("a\\b", calendar: "a\\\\b", markdown: "a\\\\b"),
    EscapedText("@b www.x https://y", csv: "'@b www.x https://y", markdown: "\\@b www\\.x https\\://y"),
    EscapedText("=?UTF-8?B?eA==?=", csv: "'=?UTF-8?B?eA==?="),
  ]
}

@Suite struct EscapingTableTests {
  @Test func everyPlaceGetsItsOwn() throws {
    for row in EscapedText.all {
      expect(Escaping.oneLine(row.text), row.terminal, row)
      expect(Escaping.html(row.text), row.html, row)
      expect(Escaping.csvField(row.text), row.csv, row)
      expect(Escaping.spreadsheet(row.text), row.workbook, row)
      expect(Escaping.calendar(row.text), row.calendar, row)
      expect(Escaping.markdown(row.text), row.markdown, row)
      let header = MailField.text("Subject", row.text).map { Array("\($0)\r\n".utf8) }.joined() + Array("\r\n".utf8)
      expect(try MailText.fields(Array(header))[0].decoded(), row.terminal, row)
    }
  }

  private func expect(_ shown: String, _ wanted: String, _ row: EscapedText) {
    #expect(Array(shown.unicodeScalars) == Array(wanted.unicodeScalars), "\(row.text.debugDescription)")
  }

  @Test func manualsAndShellsGetTheirs() {
    for (text, roff, shell, fish) in [
      ("a-b's \"c\"", "a\\-b\\(aqs \\(dqc\\(dq", "'a-b'\\''s \"c\"'", "'a-b\\'s \"c\"'"),
      (".x'\u{301}\\", "\\&.x\\(aq\u{301}\\e", "'.x'\\''\u{301}\\'", "'.x\\'\u{301}\\\\'"),
      ("'x", "\\(aqx", "''\\''x'", "'\\'x'"),
    ] {
      #expect(isSame(Escaping.roffLine(text), roff) && isSame(Escaping.shellWord(text), shell) && isSame(Escaping.fishWord(text), fish))
    }
    #expect(Escaping.zshDescription("a:b[c]") == "a\\:b[c]" && Escaping.zshBracketed("a:b[c]") == "a\\:b\\[c\\]")
  }
}
