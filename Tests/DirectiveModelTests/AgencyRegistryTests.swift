import DirectiveModel
import Testing

@Suite struct AgencyRegistryTests {
  private let registry = AgencyRegistry.standard

  @Test func idsAreUniqueAndSafe() {
    #expect(registry.all.count > 90)
    #expect(Set(registry.all.map(\.id)).count == registry.all.count)
    for agency in registry.all {
      #expect(agency.id.rawValue.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 })
    }
  }

  /// A spelling that two agencies share would be read as the first of them, whatever the text means.
  @Test func noSpellingNamesTwoAgencies() {
    var seen: [String: AgencyID] = [:]
    for agency in registry.all {
      for spelling in [agency.name] + agency.aliases {
        let key = FoldedText.fold(spelling)
        #expect(seen[key] == nil || seen[key] == agency.id, "\(spelling): \(agency.id) and \(seen[key]?.rawValue ?? "")")
        seen[key] = agency.id
      }
    }
  }

  @Test(arguments: ["Sở Nội vụ", "so noi vu", "SNV", "SỞ NỘI VỤ", "so-noi-vu"])
  func everyWayToWriteItIsFound(name: String) { #expect(registry.agency(named: name)?.id == AgencyID("so-noi-vu")) }

  @Test func writtenOutAndShortAreTheSame() {
    #expect(registry.agency(named: "Ủy ban nhân dân các huyện, thị xã, thành phố")?.id == AgencyID("ubnd-huyen"))
    #expect(registry.agency(named: "Sở Không Có") == nil)
  }

  @Test func suggestionsShareWords() {
    #expect(registry.suggestions(for: "so noi vụ tinh").first?.id == AgencyID("so-noi-vu"))
    #expect(registry.suggestions(for: "").isEmpty)
  }

  @Test func shortWordsAreWrittenOutBehindThem() {
    for agency in registry.all {
      #expect(AgencyRegistry.spellings(of: agency) == ([agency.name] + agency.aliases).flatMap(AgencyRegistry.spellings))
    }
    #expect(AgencyRegistry.spellings(of: "Văn phòng HĐND tỉnh") == ["Văn phòng HĐND tỉnh", "Văn phòng Hội đồng nhân dân tỉnh"])
  }

  @Test func whatEndedSaysWhenAndWhoFollows() throws {
    let ended = try #require(registry.agency(AgencyID("so-thong-tin-va-truyen-thong")))
    #expect(ended.lastDay == CivilDate(year: 2025, month: 2, day: 28))
    for agency in registry.all {
      if let successor = agency.successor { #expect(registry.agency(successor) != nil && agency.lastDay != nil, "\(agency.id)") }
    }
    #expect(registry.agency(AgencyID("so-noi-vu"))?.lastDay == nil)
  }
}
