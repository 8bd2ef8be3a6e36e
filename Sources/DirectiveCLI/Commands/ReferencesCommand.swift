import DirectiveModel
import DirectiveReports

extension Command {
  static var references: Command {
    Command(
      "references", "cho biết văn bản nào được viện dẫn, ở đâu", operands: .any("SỐ"), options: [.directive] + CommandOption.output,
      examples: [
        Example("cchc references", "các văn bản được viện dẫn nhiều nhất"),
        Example("cchc references 1847/QĐ-TTg", "văn bản và nhiệm vụ nào viện dẫn Quyết định này"),
        Example("cchc references nghị quyết 76", "gõ loại văn bản, phần đầu của số, hay số và năm (1847/2018) đều được"),
        Example("cchc references --directive 41", "văn bản 41 viện dẫn những gì"),
        Example("cchc references -o vien-dan.csv", "ghi ra tệp cho Excel"),
      ],
      notes: [
        "Số gõ không cần dấu: 1847 qd-ttg. Cùng một số ở hai năm là hai văn bản. Cột \"Trong kho\" là mã của chính văn bản được viện dẫn.",
        "Viện dẫn đọc từ chữ phải sửa hay mâu thuẫn với ngày của nó thì được nêu ở cột \"Cần xem lại\".",
      ]
    ) { invocation in
      let output = try ListOutput(invocation)
      let ledger = try Ledger(of: try invocation.store(), console: invocation.console)
      let citing = try invocation.arguments.text(.directive).map(ledger.directive)
      invocation.noteIfEmpty(ledger)
      let typed = invocation.arguments.operands.joined(separator: " ")
      try output.write(try ReferenceSearch(ledger, today: invocation.today).report(typed, citing: citing?.id))
      return ledger.status
    }
  }
}

/// Finds what was asked for among a store's citations.
private struct ReferenceSearch {
  private let ledger: Ledger
  private let index: CitationIndex
  private let labels: ShortIDs
  private let today: CivilDate

  init(_ ledger: Ledger, today: CivilDate) {
    self.ledger = ledger
    self.today = today
    index = CitationIndex(ledger.directives)
    labels = ShortIDs(ledger.directives.map(\.id))
  }

  /// `typed` is empty when no number was asked for; `citing` nil when every directive may cite it.
  func report(_ typed: String, citing id: DirectiveID?) throws(Failure) -> Report {
    let label = { (id: DirectiveID) in labels[id] }
    guard !FoldedText.fold(typed).isEmpty else {
      guard typed.isEmpty else { throw unknown(typed, among: index.documents) }
      guard let id else { return Report.references(index.documents, today: today, label: label) }
      return Report.references(of: index.documents(citedBy: id), name: name(of: id), today: today, label: label)
    }
    let found = index.documents(named: CitedNumberQuery(typed))
    guard found.isEmpty else {
      let number = found.count == 1 ? found[0].number : typed
      let cited = found.compactMap { document in document.narrowed { id == nil || $0.directive == id } }
      return Report.citations(of: cited, number: number, in: id.map(name), today: today, label: label)
    }
    // A document of the store that nobody cites is no mistake.
    guard let own = try? ledger.directive(typed) else { throw unknown(typed, among: index.documents) }
    return Report.citations(of: [], number: own.corrected.number ?? labels[own.id], today: today, label: label)
  }

  /// "41/UBND-TH"; its id for one without a number.
  private func name(of id: DirectiveID) -> String {
    ledger.directives.first { $0.id == id }?.corrected.number ?? id.rawValue
  }

  private func unknown(_ typed: String, among documents: [CitedDocument]) -> Failure {
    let near = Suggestion.closest(to: typed, among: documents.map(\.number))
    return Failure(
      .failed, Messages.uncited(typed), advice: Messages.didYouMean(near, else: Messages.seeReferences))
  }
}
