import DirectiveModel
import DirectiveReader

/// Finds the agencies that somebody types in the place of misread ones.
struct TypedAgencies {
  let registry: AgencyRegistry
  /// The directive's own province: it is left off the names of its agencies; nil keeps it.
  let home: String?

  /// A known agency by any way to write it, with its province or without; else what the rules read; else as typed.
  func names(in typed: String) throws(Failure) -> [AgencyName] {
    guard FoldedText.fold(typed).utf8.contains(where: { (97...122).contains($0) }) else {
      throw Failure(unknownAgency: typed, in: registry)
    }
    if let agency = registry.agency(named: typed) { return [AgencyName(id: agency.id, name: agency.name)] }
    if let name = ofProvince(typed) { return [name] }
    return list(typed) ?? [AgencyName(id: nil, name: typed)]
  }

  /// "UBND tỉnh Sóc Trăng", "so y te tinh soc trang".
  private func ofProvince(_ typed: String) -> AgencyName? {
    let words = FoldedText.fold(typed).split(separator: " ")
    for province in Provinces.names {
      let tail = FoldedText.fold(province).split(separator: " ")
      guard words.count > tail.count, words.suffix(tail.count) == tail[...] else { continue }
      let head = words.dropLast(tail.count)
      if let agency = registry.agency(named: head.joined(separator: " ")) { return name(of: agency, "", province) }
      for unit in ["tỉnh", "thành phố"] {
        let unitWords = FoldedText.fold(unit).split(separator: " ")
        guard head.suffix(unitWords.count) == unitWords[...],
          let agency = registry.agency(named: head.dropLast(unitWords.count).joined(separator: " "))
        else { continue }
        return name(of: agency, unit + " ", province)
      }
    }
    return nil
  }

  private func name(of agency: Agency, _ unit: String, _ province: String) -> AgencyName {
    let isHome = home.map { FoldedText.fold($0) == FoldedText.fold(province) } ?? false
    return AgencyName(id: agency.id, name: isHome ? agency.name : "\(agency.name) \(unit)\(province)")
  }

  /// "Sở Nội vụ, Sở Tài chính" is two; nil unless the whole is read and the registry knows every name.
  private func list(_ typed: String) -> [AgencyName]? {
    let steps = DirectiveReader.explain(Array(typed.utf8), agencies: AgencyNames(registry: registry)).steps
    guard let step = steps.first, steps.count == 1, step.bytes == 0..<typed.utf8.count, case .agencies(let names) = step.meaning,
      names.allSatisfy({ $0.id != nil })
    else { return nil }
    return names
  }
}
