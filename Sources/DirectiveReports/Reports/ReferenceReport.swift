import DirectiveModel

extension Report {
  /// The list of `cchc references`: every document that the store's directives cite, the most cited first.
  package static func references(
    _ documents: [CitedDocument], today: CivilDate, label: @escaping (DirectiveID) -> String = { $0.description }
  ) -> Report {
    let doubtful = documents.reduce(0) { $0 + $1.doubtfulCount }
    let citations = documents.reduce(0) { $0 + $1.citations.count }
    let frame = Frame(
      name: "references", title: Messages.mostCited(on: today), asOf: today,
      notes: documents.isEmpty
        ? [] : [Messages.citedCount(documents.count, citations: citations)] + doubtNotes(doubtful),
      emptyMessage: Messages.noReferences)
    let columns: [ColumnDefinition<CitedDocument>] =
      identityColumns + [
        .init(Column("directives", "Lượt viện dẫn", .integer)) { .integer($0.citations.count) },
        .init(Column("tasks", "Nhiệm vụ", .integer)) { .integer($0.taskCount) },
        .init(Column("doubtful", "Đọc không chắc", .integer, layout: .fixed(leavesAt: 2))) { .integer($0.doubtfulCount) },
        .init(Column("citingLabels", "Viện dẫn trong", .list, for: .people, layout: .wrapping(2, minimum: 10, lines: 3, leavesAt: 3))) {
          .list($0.citations.map { label($0.directive) })
        },
        .init(Column("citing", "Viện dẫn trong", .list, for: .machines)) { .list($0.citations.map(\.directive.rawValue)) },
      ] + storedColumns(label)
    return Report(frame, columns: columns, sources: documents) { _ in false }
  }

  /// Which directives and tasks cite these documents, a row for each task, and one for a directive that cites outside of its tasks.
  /// `number` is how the title names what was asked for, `name` the only directive that was asked about.
  package static func citations(
    of documents: [CitedDocument], number: String, in name: String? = nil, today: CivilDate,
    label: @escaping (DirectiveID) -> String = { $0.description }
  ) -> Report {
    let lines = documents.flatMap { document in
      document.citations.flatMap { citation -> [CitationLine] in
        let tasks = citation.tasks.map { CitationLine(document: document, citation: citation, task: $0) }
        return tasks.isEmpty ? [CitationLine(document: document, citation: citation, task: nil)] : tasks
      }
    }
    let directives = Set(lines.map(\.citation.directive)).count
    let doubtful = documents.reduce(0) { $0 + $1.doubtfulCount }
    let frame = Frame(
      name: "citations", title: Messages.citing(number, on: today), asOf: today,
      notes: lines.isEmpty
        ? [] : [Messages.citationCount(directives, tasks: lines.count { $0.task != nil })] + doubtNotes(doubtful),
      emptyMessage: name.map { Messages.notCited(number, in: $0) } ?? Messages.notCited(number))
    return Report(frame, columns: citationColumns(label, lines, showsCited: documents.count > 1), sources: lines) { _ in false }
  }

  /// What one directive cites, in the order of its text. `name` is how the title calls it.
  package static func references(
    of documents: [CitedDocument], name: String, today: CivilDate, label: @escaping (DirectiveID) -> String = { $0.description }
  ) -> Report {
    let frame = Frame(
      name: "directiveReferences", title: Messages.cited(by: name, on: today), asOf: today,
      notes: documents.isEmpty
        ? [] : [Messages.referenceCount(documents.count)] + doubtNotes(documents.reduce(0) { $0 + $1.doubtfulCount }),
      emptyMessage: Messages.citesNothing(name))
    let columns: [ColumnDefinition<CitedDocument>] =
      identityColumns + [
        .init(Column("text", "Lời viện dẫn", .text, layout: .wrapping(3, minimum: 16, lines: 3))) {
          .optional($0.citations.first?.reference.text)
        },
        .init(Column("tasks", "Nhiệm vụ", .list, layout: .wrapping(1, minimum: 8))) {
          .list($0.citations.first?.tasks.map(\.path) ?? [])
        },
        .init(doubtColumn) { .list($0.citations.first?.doubts.map(\.message) ?? []) },
      ] + storedColumns(label)
    return Report(frame, columns: columns, sources: documents) { _ in false }
  }

  private struct CitationLine {
    let document: CitedDocument
    let citation: Citation
    let task: DirectiveTask?

    /// "41:1.a" where a task cites, else "41".
    func name(_ label: (DirectiveID) -> String) -> String {
      label(citation.directive) + (task.map { ":\($0.path)" } ?? "")
    }
  }

  private static func doubtNotes(_ count: Int) -> [String] { count == 0 ? [] : [Messages.doubtfulCount(count)] }

  /// What the reader was not sure of.
  private static var doubtColumn: Column {
    Column("review", "Cần xem lại", .list, layout: .wrapping(2, minimum: 12, lines: 3, leavesAt: 1))
  }

  private static var identityColumns: [ColumnDefinition<CitedDocument>] {
    [
      .init(Column("number", "Số, ký hiệu", .text, layout: .wrapping(1, minimum: 12))) { .text($0.number) },
      .init(Column("documentType", "Loại văn bản", .text, layout: .wrapping(1, minimum: 8, leavesAt: 5))) { .optional($0.documentType) },
      .init(Column("issued", "Ngày ban hành", .date, layout: .fixed(leavesAt: 4))) { .optional($0.issued) },
      .init(Column("issuer", "Cơ quan ban hành", .text, for: .machines)) { .optional($0.issuer) },
    ]
  }

  /// The cited document's own id where it is in the store.
  private static func storedColumns(_ label: @escaping (DirectiveID) -> String) -> [ColumnDefinition<CitedDocument>] {
    [
      .init(Column("storedLabel", "Trong kho", .text, for: .people)) { .optional($0.stored.map(label)) },
      .init(Column("storedID", "Trong kho", .text, for: .machines)) { .optional($0.stored?.rawValue) },
    ]
  }

  /// People see the number cited only where the question was about several, and tasks only where one cites.
  private static func citationColumns(
    _ label: @escaping (DirectiveID) -> String, _ lines: [CitationLine], showsCited: Bool
  ) -> [ColumnDefinition<CitationLine>] {
    let ofTask: Column.Audience = lines.contains { $0.task != nil } ? .everyone : .machines
    return [
      .init(Column("label", "Mã", .text, for: .people)) { .text($0.name(label)) },
      .init(Column("id", "Mã", .text, for: .machines)) { .text($0.name(\.rawValue)) },
      .init(Column("number", "Số, ký hiệu", .text, layout: .wrapping(1, minimum: 8, leavesAt: 3))) { .optional($0.citation.header.number) },
      .init(Column("issued", "Ngày ban hành", .date, layout: .fixed(leavesAt: 2))) { .optional($0.citation.header.issued) },
      .init(Column("issuer", "Cơ quan ban hành", .text, for: .machines)) { .optional($0.citation.header.issuer?.name) },
      .init(Column("cited", "Viện dẫn", .text, for: showsCited ? .everyone : .machines, layout: .wrapping(1, minimum: 10))) {
        .text($0.document.number)
      },
      .init(Column("citedIssued", "Ngày của văn bản được viện dẫn", .date, for: .machines)) { .optional($0.document.issued) },
      .init(Column("citedID", "Trong kho", .text, for: .machines)) { .optional($0.document.stored?.rawValue) },
      .init(Column("text", "Lời viện dẫn", .text, layout: .wrapping(2, minimum: 14, lines: 3))) { .text($0.citation.reference.text) },
      .init(Column("task", "Nội dung nhiệm vụ", .text, for: ofTask, layout: .wrapping(3, minimum: 14, lines: 4))) {
        .optional($0.task?.text)
      },
      .init(Column("leads", "Chủ trì", .agencies, for: ofTask, layout: .wrapping(1, minimum: 8, lines: 3, leavesAt: 4))) {
        .agencies($0.task?.leads ?? [])
      },
      .init(doubtColumn) { .list($0.citation.doubts.map(\.message)) },
    ]
  }
}
