import DirectiveModel

extension Report {
  /// The list of `cchc agencies`: known agencies by canonical name, in the order given.
  ///
  /// A table cuts long lists of spellings unless it `showsEverySpelling`, those that follow from "UBND" and "HĐND" included.
  package static func registry(
    _ agencies: [Agency], showsEverySpelling: Bool = false, in registry: AgencyRegistry = .standard, today: CivilDate
  ) -> Report {
    let frame = Frame(
      name: "registry", title: Messages.knownAgencies, asOf: today,
      notes: agencies.isEmpty ? [] : [Messages.agencyCount(agencies.count)], emptyMessage: Messages.noAgencies)
    return Report(frame, columns: registryColumns(showsEverySpelling, registry), sources: agencies) { _ in false }
  }

  private static func registryColumns(_ showsEverySpelling: Bool, _ registry: AgencyRegistry) -> [ColumnDefinition<Agency>] {
    [
      .init(Column("id", "Mã", .text, layout: showsEverySpelling ? .fixed() : .wrapping(1, minimum: 12))) { .text($0.id.rawValue) },
      .init(Column("name", "Tên", .text, layout: .wrapping(1, minimum: 16))) { .text($0.name) },
      .init(Column("aliases", "Cách viết khác", .list, layout: .wrapping(2, minimum: 16, lines: showsEverySpelling ? nil : 3))) {
        .list(showsEverySpelling ? spellings(of: $0) : $0.aliases)
      },
      .init(Column("lastDay", "Kết thúc", .date, layout: .fixed())) { $0.lastDay.map(Cell.date) ?? .empty },
      .init(Column("successor", "Tiếp nối", .text, layout: .wrapping(1, minimum: 12))) { agency in
        agency.successor.map { .text(registry.agency($0)?.name ?? $0.rawValue) } ?? .empty
      },
    ]
  }

  private static func spellings(of agency: Agency) -> [String] {
    var seen: Set<String> = [agency.name]
    return AgencyRegistry.spellings(of: agency).filter { seen.insert($0).inserted }
  }
}
