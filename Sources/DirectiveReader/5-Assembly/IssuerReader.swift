import DirectiveModel

/// Finds who issued a document: the letterhead, else the symbol, else the body.
struct IssuerReader {
  let text: TokenizedText
  let agencies: AgencyNames
  let regions: Regions
  let letterhead: [Range<Int>]
  /// Of the office that got the letter, whose name may stand in the letterhead too.
  let stamps: [ArrivalStamp]
  let sentences: SentenceCase

  struct Found {
    var agency: AgencyName
    var province: String?
    var isFromLetterhead: Bool
    /// Where it was taken from, in words.
    var reason: String
    var tokens: Range<Int>?
    /// It may be the office that got the letter, or that office's name hides it.
    var isDoubtful = false
  }

  func issuer(place: String?, symbol: String?) -> Found? {
    let whole = head(letterhead)
    let offices = whole.places.filter { place in stamps.contains { $0.mayName(text.tokens[place.upperBound - 1]) } }
    let found = issuer(of: whole, place: place, symbol: symbol)
    guard !offices.isEmpty, !agrees(found, with: symbol, under: whole, outside: offices) else { return found }
    let rest = head(letterhead.flatMap { Self.part(of: $0, outside: offices) })
    var other = issuer(of: rest, place: place, symbol: symbol)
    if rest.units.isEmpty {
      guard let symbol, fromSymbol(symbol, province: place) != nil else {
        var doubtful = found
        doubtful?.isDoubtful = true
        return doubtful
      }
      return other
    }
    let isCertain = isNamed(other, by: symbol)
    other?.isDoubtful = !isCertain
    return other
  }

  private func head(_ letterhead: [Range<Int>]) -> LoudHead {
    LoudHead(text: text, agencies: agencies, letterhead: letterhead, stamps: stamps, sentences: sentences)
  }

  /// The symbol names the unit, and no unit that stands outside the stamps.
  private func agrees(_ found: Found?, with symbol: String?, under head: LoudHead, outside offices: [Range<Int>]) -> Bool {
    guard isNamed(found, by: symbol) else { return false }
    let others = zip(head.units, head.places).filter { !offices.contains($0.1) }.map(\.0)
    return !others.contains { isNamed($0, by: symbol) }
  }

  private func isNamed(_ found: Found?, by symbol: String?) -> Bool { found.map { isNamed($0.agency, by: symbol) } ?? false }

  private func isNamed(_ agency: AgencyName, by symbol: String?) -> Bool {
    guard let symbol, let named = fromSymbol(symbol, province: nil) else { return false }
    return named.id == agency.id || agency.id == nil && named.id == AgencyID("ubnd-tinh") && agency.name.hasPrefix("UBND ")
  }

  /// What of the range lies outside some others, which come in order.
  private static func part(of range: Range<Int>, outside others: [Range<Int>]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for other in others where other.lowerBound >= start && other.upperBound <= range.upperBound {
      parts.append(start..<other.lowerBound)
      start = other.upperBound
    }
    return (parts + [start..<range.upperBound]).filter { !$0.isEmpty }
  }

  private func issuer(of top: LoudHead, place: String?, symbol: String?) -> Found? {
    if var found = fromLetterhead(top) {
      if found.agency.id == nil { found.agency.name = IssuerReader.written(found.agency.name, as: place) }
      if let certain = confirmed(found, by: symbol, province: top.province) { return certain }
      // A garbled unit under a readable parent: the symbol names the unit.
      guard found.agency.id == AgencyID("ubnd-tinh") || found.agency.id == nil, let symbol,
        let agency = fromSymbol(symbol, province: top.province ?? place),
        agency.id != found.agency.id, agency.name.hasPrefix("Sở ")
      else { return found }
      return Found(agency: agency, province: top.province, isFromLetterhead: false, reason: "ký hiệu", tokens: nil)
    }
    if let symbol, let agency = fromSymbol(symbol, province: top.province ?? place) {
      return Found(agency: agency, province: top.province, isFromLetterhead: top.province != nil, reason: "ký hiệu", tokens: nil)
    }
    return fromBody(province: top.province) ?? fromSignature(place: place)
  }

  /// "TM. ỦY BAN NHÂN DÂN" above the signature, with a province as place.
  private func fromSignature(place: String?) -> Found? {
    let scanner = AgencyScanner(text, names: agencies)
    for index in regions.tail where LayoutWords.onBehalf.begins(text, at: index) && text.isMark(index + 1, ".") {
      guard let found = scanner.one(at: index + 2, limit: regions.tail.upperBound), let agency = found.agencies.first, agency.id != nil
      else { continue }
      let name = agency.id == AgencyID("ubnd-tinh") ? IssuerReader.people(of: place) : agency
      return Found(agency: name, province: nil, isFromLetterhead: false, reason: "chữ ký", tokens: index..<found.end)
    }
    return nil
  }

  /// A unit that no registry knows, among stamps and broken letters: its symbol, or the words "… ban nhân dân tỉnh X" in it, tell it.
  private func confirmed(_ found: Found, by symbol: String?, province: String?) -> Found? {
    guard found.agency.id == nil else { return nil }
    let folded = FoldedText.fold(found.agency.name)
    if let symbol, let agency = fromSymbol(symbol, province: province), let id = agency.id?.rawValue,
      id == "thu-tuong" || id == "chinh-phu" || agency.name.hasPrefix("Bộ ") && folded.hasPrefix("bo ") && folded.utf8.count < 10
    {
      return Found(agency: agency, province: province, isFromLetterhead: false, reason: "ký hiệu", tokens: found.tokens)
    }
    guard let province, folded.contains("ban nhan dan"), folded.contains("tinh \(FoldedText.fold(province))"),
      !folded.hasPrefix("van phong")
    else { return nil }
    return Found(
      agency: IssuerReader.people(of: province), province: province, isFromLetterhead: false, reason: "tiêu đề", tokens: found.tokens)
  }

  // MARK: Letterhead

  /// "Huyện ủy kiến xương" above "Kiến Xương, ngày …": the date's line tells how the place is written.
  private static func written(_ name: String, as place: String?) -> String {
    guard let place else { return name }
    var words = name.split(separator: " ")
    let own = place.split(separator: " ")
    guard own.count > 1, words.count > own.count else { return name }
    for start in 1...words.count - own.count
    where zip(words[start...], own).allSatisfy({ $0.lowercased() == $1.lowercased() }) {
      words.replaceSubrange(start..<start + own.count, with: own)
    }
    return words.joined(separator: " ")
  }

  /// One unit, or a unit under its parent: "UBND TỈNH X / SỞ NỘI VỤ" is "Sở Nội vụ tỉnh X".
  private func fromLetterhead(_ top: LoudHead) -> Found? {
    guard let lower = top.units.last else { return nil }
    let upper = top.units.count > 1 ? top.units[top.units.count - 2] : nil
    let agency = joined(lower, under: upper, province: top.province)
    return Found(agency: agency, province: top.province, isFromLetterhead: true, reason: "tiêu đề", tokens: top.unitTokens)
  }

  private func joined(_ lower: AgencyName, under upper: AgencyName?, province: String?) -> AgencyName {
    if lower.id == AgencyID("ubnd-tinh") { return IssuerReader.people(of: province) }
    if lower.id == AgencyID("hdnd-tinh"), let province {
      return AgencyName(id: lower.id, name: "HĐND \(IssuerReader.level(province)) \(province)")
    }
    guard let upper else {
      // A department without its parent's line belongs to the province that the letterhead names.
      guard lower.id != nil, lower.name.hasPrefix("Sở ") || lower.name.hasSuffix(" tỉnh"), let province else { return lower }
      return IssuerReader.named(lower, of: province)
    }
    if upper.id == AgencyID("ubnd-tinh") {
      // A ministry under a province stands in the text below.
      if lower.name.hasPrefix("Bộ "), !IssuerReader.commands.contains(where: lower.name.hasPrefix) {
        return IssuerReader.people(of: province)
      }
      if lower.id == nil, LayoutWords.bareUnitNames.contains(lower.name) {
        let parent = lower.name == "Văn phòng" ? "\(lower.name) UBND" : lower.name
        guard let province else { return AgencyName(id: nil, name: "\(parent) tỉnh") }
        return AgencyName(id: nil, name: "\(parent) \(IssuerReader.level(province)) \(province)")
      }
      guard let province, !lower.name.hasSuffix(province) else { return lower }
      return IssuerReader.named(lower, of: province)
    }
    if lower.id == nil, let name = under(upper, lower.name, province) { return AgencyName(id: nil, name: name) }
    if upper.name.hasPrefix("Bộ "), !IssuerReader.commands.contains(where: upper.name.hasPrefix),
      lower.id == nil || !lower.name.hasPrefix("Bộ ")
    {
      if lower.id != nil, lower.name.hasSuffix(IssuerReader.provincial) {
        // "BỘ TÀI CHÍNH⏎CỤC THUẾ" is not the one of a province.
        guard let province else { return AgencyName(id: nil, name: "\(lower.name.dropLast(IssuerReader.provincial.count)) \(upper.name)") }
        return IssuerReader.named(lower, of: province)
      }
      if lower.id == nil, IssuerReader.isOwnName(lower.name) { return lower }
      return AgencyName(id: nil, name: "\(lower.name) \(upper.name)")
    }
    if lower.id != nil, lower.name.hasSuffix(" tỉnh"), let province { return IssuerReader.named(lower, of: province) }
    return ofTown(lower, under: upper)
  }

  /// The name of a unit that says too little without its parent's.
  private func under(_ upper: AgencyName, _ lower: String, _ province: String?) -> String? {
    if LayoutWords.bareUnitNames.contains(lower) {
      let town = upper.name.dropFirst(lower == "Thanh tra" && upper.name.hasPrefix("UBND ") ? "UBND ".count : 0)
      return "\(lower) \(town)"
    }
    if let organ = organ(lower) {
      let parent = IssuerReader.whole(upper, of: province)
      return organ.rest.isEmpty || parent.hasSuffix(organ.rest) ? "\(organ.name) \(parent)" : "\(organ.name) \(parent) \(organ.rest)"
    }
    if lower.hasPrefix("Chi nhánh ") { return "\(upper.name) \(lower)" }
    // "TỈNH ỦY NGHỆ AN⏎BAN TỔ CHỨC"
    let isOfParty = IssuerReader.committees.contains(where: upper.name.hasPrefix) && lower.hasPrefix("Ban ") && !lower.contains(" ủy")
    return isOfParty ? "\(lower) \(IssuerReader.whole(upper, of: province))" : nil
  }

  private static let committees = ["Tỉnh ủy", "Thành ủy", "Huyện ủy", "Thị ủy", "Quận ủy", "Đảng ủy"]

  /// "Ban Chấp hành" of "TỈNH ĐOÀN PHÚ THỌ⏎BAN CHẤP HÀNH" and of "HỘI NÔNG DÂN VIỆT NAM⏎BAN CHẤP HÀNH TỈNH GIA LAI": every organisation
  /// has one.
  private func organ(_ unit: String) -> (name: String, rest: String)? {
    let words = TokenizedText(clean: unit)
    guard let organ = LayoutWords.organs.match(words, at: 0) else { return nil }
    let isPlaced = AgencyWords.levels.begins(words, at: organ.count)
    guard organ.count == words.tokens.count || isPlaced else { return nil }
    return (words.oneLine(0..<organ.count), words.oneLine(organ.count..<words.tokens.count))
  }

  /// The organisation with its province: "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hậu Giang", "Tỉnh Đoàn Phú Thọ".
  private static func whole(_ unit: AgencyName, of province: String?) -> String {
    guard unit.id != nil, let province, !unit.name.hasSuffix(province) else { return unit.name }
    if unit.name.hasSuffix(" tỉnh") { return named(unit, of: province).name }
    guard unit.name.hasPrefix("Tỉnh ") else { return "\(unit.name) \(level(province)) \(province)" }
    return "\(Provinces.cities.contains(province) ? "Thành " : "Tỉnh ")\(unit.name.dropFirst("Tỉnh ".count)) \(province)"
  }

  /// "Trường Đại học Quy Nhơn", "Công an thành phố Hà Nội", "Chi cục Hải quan khu vực XIV": no other ministry has one of that name.
  private static func isOwnName(_ name: String) -> Bool {
    bodies.contains(where: name.hasPrefix) || Provinces.names.contains(where: name.hasLastWords) || name.contains(" khu vực ")
      || name.hasSuffix(" Việt Nam")
  }

  private static let provincial = " tỉnh"

  private static let bodies = [
    "Trường ", "Đại học ", "Học viện ", "Bệnh viện ", "Công ty ", "Tổng công ty ", "Tập đoàn ", "Nhà xuất bản ", "Bảo tàng ", "Ngân hàng ",
    "Quân khu ", "Quân đoàn ", "Tổng cục ",
  ]

  private static let commands = ["Bộ Tư lệnh", "Bộ Chỉ huy"]

  /// "UBND PHƯỜNG BẾN CÁT⏎PHÒNG KINH TẾ": every commune has one.
  private func ofTown(_ lower: AgencyName, under upper: AgencyName) -> AgencyName {
    let names = ["UBND ", "Ủy ban nhân dân "]
    guard lower.id == nil, IssuerReader.townUnits.contains(where: lower.name.hasPrefix),
      let name = names.first(where: upper.name.hasPrefix)
    else { return lower }
    let town = upper.name.dropFirst(name.count)
    return lower.name.hasSuffix(town) || lower.name.hasSuffix(" \(town.split(separator: " ").dropFirst().joined(separator: " "))")
      ? lower : AgencyName(id: nil, name: "\(lower.name) \(town)")
  }

  private static let townUnits = ["Phòng ", "Trung tâm ", "Ban ", "Hạt ", "Đội ", "Trạm ", "Tổ "]

  /// "Sở Nội vụ tỉnh X", "Công an thành phố Y".
  private static func named(_ unit: AgencyName, of province: String) -> AgencyName {
    let base = unit.name.hasSuffix(" tỉnh") ? String(unit.name.dropLast(" tỉnh".count)) : unit.name
    return AgencyName(id: unit.id, name: "\(base) \(level(province)) \(province)")
  }

  static func people(of province: String?) -> AgencyName {
    let id = AgencyID("ubnd-tinh")
    guard let province else { return AgencyName(id: id, name: "UBND tỉnh") }
    return AgencyName(id: id, name: "UBND \(level(province)) \(province)")
  }

  static func level(_ province: String) -> String { Provinces.cities.contains(province) ? "thành phố" : "tỉnh" }

  // MARK: Symbol

  /// "1491/UBND-TH", "308/KH-UBND", "231/STTTT-TTBCXB": the part that is an agency.
  private func fromSymbol(_ number: String, province: String?) -> AgencyName? {
    let parts = number.split { $0 == "/" || $0 == "-" }.dropFirst()
    for part in parts {
      if part == "UBND" { return IssuerReader.people(of: province) }
      if part == "TTg" { return AgencyName(id: AgencyID("thu-tuong"), name: "Thủ tướng Chính phủ") }
      if part == "CP" { return AgencyName(id: AgencyID("chinh-phu"), name: "Chính phủ") }
      if part.utf8.count >= 3, let agency = agencies.registry.agency(named: String(part)) {
        let isDepartment = agency.name.hasPrefix("Sở ")
        let name = isDepartment ? province.map { "\(agency.name) \(IssuerReader.level($0)) \($0)" } ?? agency.name : agency.name
        return AgencyName(id: agency.id, name: name)
      }
    }
    return nil
  }

  // MARK: Body

  /// "Chủ tịch UBND tỉnh yêu cầu:", "UBND tỉnh chỉ thị:".
  private func fromBody(province: String?) -> Found? {
    let scanner = AgencyScanner(text, names: agencies)
    for index in regions.body where text.tokens[index].capitals != .none {
      guard let found = scanner.one(at: index, limit: regions.body.upperBound), let agency = found.agencies.first,
        found.agencies.count == 1,
        agency.id != nil, LayoutWords.issuerDemands.begins(text, at: found.end)
      else { continue }
      let name = agency.id == AgencyID("ubnd-tinh") ? IssuerReader.people(of: province) : agency
      return Found(agency: name, province: province, isFromLetterhead: false, reason: "nội dung", tokens: index..<found.end)
    }
    return nil
  }
}
