import DirectiveModel

extension Report {
  /// The list of `cchc review`. `sourceWords` gives the source's own words at a place; nil when the source is not there.
  package static func review(
    _ directives: [StoredDirective], query: ReviewQuery, today: CivilDate,
    label: @escaping (DirectiveID) -> String = { $0.description },
    sourceWords: (StoredDirective, Range<Int>) -> String?
  ) -> Report {
    let lines = query.select(from: directives).map { item in
      ReviewLine(item: item, sourceWords: item.group.first.bytes.flatMap { sourceWords(item.stored, $0) })
    }
    let frame = Frame(
      name: "review", title: Messages.title(of: "những chỗ cần xem lại", on: today), asOf: today,
      notes: reviewNotes(lines, label: label), emptyMessage: Messages.nothingToReview)
    let hasPages = lines.contains { !$0.pages.first.isEmpty }
    return Report(frame, columns: reviewColumns(label: label, hasPages: hasPages), sources: lines) {
      $0.item.group.first.reason == .invalid
    }
  }

  private struct ReviewLine {
    let item: ReviewItem
    let sourceWords: String?

    var group: FindingGroup { item.group }
    var pages: PageLines { item.stored.directive.source.pages }
    /// Where the first of its lines stands; nil where there are no pages.
    var firstPlace: PageLines.Place? { group.lines.flatMap { pages.place(ofLine: $0.lowerBound) } }
    /// The heading says "dòng" where there are no pages.
    var placeWords: String? {
      group.lines.map { pages.first.isEmpty ? Messages.lines($0) : PlaceWords.words(for: $0, in: pages) }
    }

    /// "41:1.a" where one task is meant, else "41".
    func name(_ label: (DirectiveID) -> String) -> String {
      label(item.stored.id) + (item.task.map { ":\($0.path)" } ?? "")
    }
  }

  private static func reviewNotes(_ lines: [ReviewLine], label: (DirectiveID) -> String) -> [String] {
    guard let first = lines.first else { return [] }
    let findings = lines.reduce(0) { $0 + $1.group.count }
    let directives = Set(lines.map(\.item.stored.id)).count
    return [Messages.findingCount(findings, directives: directives), Messages.seeFinding(first.name(label))]
  }

  private static func reviewColumns(label: @escaping (DirectiveID) -> String, hasPages: Bool) -> [ColumnDefinition<ReviewLine>] {
    [
      .init(Column("label", "Mã", .text, for: .people)) { .text($0.name(label)) },
      .init(Column("id", "Mã", .text, for: .workbooks)) { .text($0.name(\.rawValue)) },
      .init(Column("number", "Số, ký hiệu", .text, for: .workbooks)) { .optional($0.item.stored.corrected.number) },
      .init(Column("field", "Trường", .text, for: .workbooks)) { .text($0.group.first.field) },
      .init(Column("reasonWords", "Lý do", .text, for: .people, layout: .wrapping(1, minimum: 8), isAlert: true)) {
        .text($0.group.first.reason.words)
      },
      .init(Column("reason", "Lý do", .text, for: .workbooks)) { .text($0.group.first.reason.rawValue) },
      .init(Column("message", "Cần xem lại", .text, layout: .wrapping(4, minimum: 16))) { .text($0.group.message) },
      .init(Column("reading", "Đọc được", .text, layout: .wrapping(3, minimum: 10, lines: 3, leavesAt: 1))) { .optional($0.item.reading) },
      .init(Column("sourceWords", "Trong bản gốc", .text, layout: .wrapping(3, minimum: 12, lines: 3))) { .optional($0.sourceWords) },
      .init(Column("place", "Dòng", .text, for: .people, layout: hasPages ? .wrapping(1, minimum: 9) : .fixed())) {
        .optional($0.placeWords)
      },
      .init(Column("firstLine", "Từ dòng", .integer, for: .workbooks)) { .optional($0.group.lines?.lowerBound) },
      .init(Column("lastLine", "Đến dòng", .integer, for: .workbooks)) { .optional($0.group.lines?.upperBound) },
      .init(Column("page", "Trang", .integer, for: .workbooks)) { .optional($0.firstPlace?.page) },
      .init(Column("pageLine", "Dòng trong trang", .integer, for: .workbooks)) { .optional($0.firstPlace?.line) },
      .init(Column("confidence", "Độ chắc (%)", .integer, for: .machines)) { .optional($0.group.confidence) },
      .init(Column("next", "Xem bằng", .text, for: .machines)) { .text("cchc show \($0.name(\.rawValue))") },
    ]
  }
}
