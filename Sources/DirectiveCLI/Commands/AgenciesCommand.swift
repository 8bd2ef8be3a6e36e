import DirectiveModel
import DirectiveReports

extension Command {
  static var agencies: Command {
    Command(
      "agencies", "tra cứu các cơ quan mà chương trình nhận ra", operands: .any("TÊN"), options: CommandOption.output,
      examples: [
        Example("cchc agencies", "mọi cơ quan, với các cách viết"),
        Example("cchc agencies snv", "một cơ quan theo tên, tên không dấu hoặc chữ viết tắt"),
        Example("cchc agencies noi vu", "các cơ quan có những chữ này trong tên"),
      ]
    ) { invocation in
      let output = try ListOutput(invocation)
      let typed = invocation.arguments.operands.joined(separator: " ")
      // The table is there without any store.
      let registry = try invocation.officeIfAny()?.registry ?? .standard
      if let agency = registry.agency(named: typed) {
        try output.write(Report.registry([agency], showsEverySpelling: true, in: registry, today: invocation.today))
        return .done
      }
      let found = registry.agencies(withWords: typed)
      guard !found.isEmpty else { throw Failure(unknownAgency: typed, in: registry) }
      try output.write(Report.registry(found, in: registry, today: invocation.today))
      return .done
    }
  }
}

extension AgencyRegistry {
  /// Those with a name in which each of these words begins a word; all for none.
  fileprivate func agencies(withWords typed: String) -> [Agency] {
    let words = FoldedText.fold(typed).split(separator: " ").map { " " + $0 }
    return all.filter { agency in
      let names = ([agency.name] + agency.aliases).map { " " + FoldedText.fold($0) }
      return names.contains { name in words.allSatisfy(name.contains) }
    }
  }
}

extension Failure {
  /// With the known agencies that the name may mean.
  init(unknownAgency name: String, in registry: AgencyRegistry = .standard) {
    var near = registry.suggestions(for: name).map(\.name)
    if near.isEmpty { near = Suggestion.closest(to: name, among: registry.all.flatMap { [$0.name] + $0.aliases }) }
    self.init(.failed, Messages.unknownAgency(name), advice: Messages.didYouMean(Array(near.prefix(3)), else: Messages.seeAgencies))
  }
}
