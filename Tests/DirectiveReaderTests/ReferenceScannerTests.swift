import DirectiveModel
import DirectiveReader
import Testing

@Suite struct ReferenceScannerTests {
  @Test func tablesAreThere() {
    #expect(ReferenceScanner.examples.rows.count >= 80)
    #expect(ReferenceScanner.damagedExamples.rows.count >= 20)
    #expect(ReferenceScanner.examples.rows.contains { $0.expected == "none" })
  }

  @Test(arguments: TextForm.allCases)
  func examples(form: TextForm) {
    check(ReferenceScanner.examples, form: form, tokens: form.tokens)
  }

  @Test func damagedExamples() {
    check(ReferenceScanner.damagedExamples, form: .asWritten, tokens: TextForm.unrepairedTokens)
  }

  @Test func ownNumberIsNoCitation() {
    let text = TokenizedText(clean: "Số: 41/UBND-TH\nCông văn số 41/UBND-TH này; Công văn số 42/UBND-TH")
    let numbers = ReferenceScanner.mentions(in: text, skipping: [0..<7], ownNumber: "41/UBND-TH").map(\.value.number)
    #expect(numbers == ["42/UBND-TH"])
  }

  @Test func issuersAreNamed() {
    let text = TokenizedText(clean: "Chỉ thị số 07/2006/CT-BBCVT ngày 12/5/2006 của Bộ Bưu chính, Viễn thông về việc")
    #expect(ReferenceScanner.mentions(in: text).first?.value.issuer == "Bộ Bưu chính, Viễn thông")
    let second = TokenizedText(clean: "Thông báo số 450-TB/TU ngày 30/12/2017 của Ban Thường vụ Tỉnh ủy về kết quả")
    #expect(ReferenceScanner.mentions(in: second).first?.value.issuer == "Ban Thường vụ Tỉnh ủy")
  }

  private func check(_ table: RuleExamples, form: TextForm, tokens: (String) -> TokenizedText) {
    for row in table.rows {
      let marked = MarkedText(form.apply(row.text))
      let text = tokens(marked.text)
      let found = ReferenceScanner.mentions(in: text)
      let said = found.isEmpty ? "none" : found.map { describe($0.value) }.joined(separator: "; ")
      if said != row.expected {
        Issue.record("expected \(row.expected), read \(said)", sourceLocation: row.location)
      } else if found.map({ text.sourceBytes($0.tokens) }) != marked.marked {
        Issue.record("marked other words: \(found.map { text.oneLine($0.tokens) })", sourceLocation: row.location)
      }
    }
  }
}

/// A citation in the notation of the examples.
func describe(_ reading: ReferenceReading) -> String {
  ([reading.number, reading.issued?.iso ?? "-", reading.documentType ?? "-"] + reading.problems.map { "!\($0.rawValue)" })
    .joined(separator: " ")
}
