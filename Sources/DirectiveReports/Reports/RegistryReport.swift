import DirectiveModel

extension Report {
  /// The list of `cchc agencies`: known agencies by canonical name, in the order given.
  package static func registry(_ agencies: [Agency], today: CivilDate) -> Report {
    let frame = Frame(
      name: "registry", title: Messages.knownAgencies, asOf: today,
      notes: agencies.isEmpty ? [] : [Messages.agencyCount(agencies.count)], emptyMessage: Messages.noAgencies)
    return Report(frame, columns: registryColumns, sources: agencies) { _ in false }
  }

  private static var registryColumns: [ColumnDefinition<Agency>] {
    [
      .init(Column("id", "Mã", .text, layout: .wrapping(1, minimum: 12))) { .text($0.id.rawValue) },
      .init(Column("name", "Tên", .text, layout: .wrapping(1, minimum: 16))) { .text($0.name) },
      .init(Column("aliases", "Cách viết khác", .list, layout: .wrapping(2, minimum: 16, lines: 3))) { .list($0.aliases) },
    ]
  }
}
