import DirectiveModel

/// Compares agencies: by registry id where the name is known, else by the folded words, heads and the document's own province aside.
struct ReviewNames {
  private let home: String

  init(place: String?) { home = FoldedText.fold(place ?? "") }

  func keys(_ agencies: [AgencyName]) -> Set<String> { Set(agencies.map { key($0.name) }) }
  func keys(_ names: [String]) -> Set<String> { Set(names.map(key)) }

  func key(_ name: String) -> String {
    var folded = FoldedText.fold(name)
    while let head = Self.heads.first(where: { folded.hasPrefix($0 + " ") }) { folded = String(folded.dropFirst(head.utf8.count + 1)) }
    for candidate in [folded, atHome(folded)] {
      if let agency = AgencyRegistry.standard.agency(named: candidate) { return agency.id.rawValue }
    }
    return Self.written(atHome(folded))
  }

  private func atHome(_ name: String) -> String {
    let suffixes = home.isEmpty ? [" thanh pho", " tinh"] : [" tinh \(home)", " thanh pho \(home)", " \(home)", " thanh pho", " tinh"]
    guard let suffix = suffixes.first(where: name.hasSuffix) else { return name }
    let bare = String(name.dropLast(suffix.utf8.count))
    return Self.incomplete.contains(bare) ? (bare.hasPrefix("u") ? bare + " tinh" : name) : bare
  }

  private static func written(_ name: String) -> String {
    name.split(separator: " ").map { shortForms[String($0)] ?? String($0) }.joined(separator: " ")
  }

  private static let incomplete: Set<String> = ["ubnd", "uy ban nhan dan", "cong an", "cac"]
  private static let shortForms = ["ubnd": "uy ban nhan dan", "hdnd": "hoi dong nhan dan", "mttq": "mat tran to quoc"]
  private static let heads = [
    "thu truong", "chu tich", "giam doc", "bo truong", "cuc truong", "bi thu", "dong chi", "cac dong chi", "nguoi dung dau", "lanh dao",
    "pho chu tich", "de nghi", "giao", "yeu cau",
  ]
}
