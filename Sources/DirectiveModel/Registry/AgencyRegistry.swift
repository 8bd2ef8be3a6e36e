import Synchronization

/// One known agency or group of agencies.
package struct Agency: Sendable, Hashable {
  package let id: AgencyID
  /// Canonical, with its marks: "Sở Nội vụ".
  package let name: String
  /// Other ways to write it, without the canonical name.
  package let aliases: [String]
  /// The last day on which it existed; nil for what still exists.
  package let lastDay: CivilDate?
  /// Who took over its work; nil where nobody or several did.
  package let successor: AgencyID?
}

/// Known agencies, looked up by id or by any way to write them.
package struct AgencyRegistry: Sendable {
  /// In the order of the table.
  package let all: [Agency]
  private let byID: [NameBytes: Int]
  private let byName: NameIndex

  package static let standard = AgencyRegistry(rows: AgencyTable.rows)

  /// Rows of an agency table (`AgencyRows`); lines that are none are passed over.
  package init(rows: String) { self.init(AgencyRows(parsing: rows).agencies) }

  /// Of two with one id or one way to write them the first counts: an office's own stand before the common ones.
  package init(_ agencies: [Agency]) {
    var byID: [NameBytes: Int] = Dictionary(minimumCapacity: agencies.count)
    var all: [Agency] = []
    all.reserveCapacity(agencies.count)
    for agency in agencies {
      let id = NameBytes(agency.id.rawValue)
      guard byID[id] == nil else { continue }
      byID[id] = all.count
      all.append(agency)
    }
    self.all = all
    self.byID = byID
    byName = NameIndex(all)
  }

  package func agency(_ id: AgencyID) -> Agency? { byID[NameBytes(id.rawValue)].map { all[$0] } }

  /// The last day on which it existed; nil for what still exists or is not known.
  package func lastDay(of id: AgencyID) -> CivilDate? { byID[NameBytes(id.rawValue)].flatMap { all[$0].lastDay } }

  /// The agency that is written so, marks, case and punctuation aside; an id counts as a name.
  package func agency(named name: String) -> Agency? {
    byName.index(of: FoldedText.fold(name)).map { all[$0] } ?? agency(AgencyID(name))
  }

  /// Known agencies whose name or alias shares the most words with the given one, best first; at most five.
  package func suggestions(for name: String) -> [Agency] {
    let wanted = Set(FoldedText.fold(name).split(separator: " "))
    guard !wanted.isEmpty else { return [] }
    let scored = all.map { agency in
      let best =
        ([agency.name] + agency.aliases).map { alias -> Double in
          let words = Set(FoldedText.fold(alias).split(separator: " "))
          return Double(2 * words.intersection(wanted).count) / Double(words.count + wanted.count)
        }.max() ?? 0
      return (agency, best)
    }
    return scored.filter { $0.1 >= 0.5 }.sorted { $0.1 > $1.1 }.prefix(5).map(\.0)
  }

  /// Every way to write the agency: its name, the other ways, and behind each the same with its short words written out.
  package static func spellings(of agency: Agency) -> [String] {
    var all: [String] = []
    all.reserveCapacity(agency.aliases.count + 2)
    func add(_ name: String) { if mayBeShort(name) { all += spellings(of: name) } else { all.append(name) } }
    add(agency.name)
    for alias in agency.aliases { add(alias) }
    return all
  }

  private static let longNames = [("UBND", "Ủy ban nhân dân"), ("HĐND", "Hội đồng nhân dân")]

  /// "UBND tỉnh" is also "Ủy ban nhân dân tỉnh"; the same for HĐND.
  package static func spellings(of name: String) -> [String] {
    guard mayBeShort(name) else { return [name] }
    for (short, long) in longNames {
      if let whole = writingOut(short, as: long, in: name) { return [name, whole] }
    }
    return [name]
  }

  /// Nil where the short word is none of the name's words.
  private static func writingOut(_ short: String, as long: String, in name: String) -> String? {
    let (short, blank) = (Array(short.utf8), UInt8(ascii: " "))
    var name = name
    return name.withUTF8 { bytes in
      let start = bytes.indices.first { start in
        (start == 0 || bytes[start - 1] == blank) && bytes[start...].starts(with: short)
          && (start + short.count == bytes.count || bytes[start + short.count] == blank)
      }
      return start.map {
        String(decoding: bytes[..<$0], as: UTF8.self) + long + String(decoding: bytes[($0 + short.count)...], as: UTF8.self)
      }
    }
  }
}

extension AgencyRegistry {
  /// True where "ND" stands in it: hardly a name has it, and this is asked of every name at each start.
  private static func mayBeShort(_ name: String) -> Bool {
    var name = name
    return name.withUTF8 { bytes in
      var previous: UInt8 = 0
      for byte in bytes {
        if byte == UInt8(ascii: "D"), previous == UInt8(ascii: "N") { return true }
        previous = byte
      }
      return false
    }
  }
}

/// Every way to write each agency, made when a name is first asked for: most commands ask for none, and it costs milliseconds.
///
/// A class, so that the copies of a registry share it.
private final class NameIndex: Sendable {
  private let agencies: [Agency]
  private let indices = Mutex<[String: Int]?>(nil)

  init(_ agencies: [Agency]) { self.agencies = agencies }

  /// The agency's place; `folded` is as `FoldedText` writes it.
  func index(of folded: String) -> Int? {
    indices.withLock { indices in
      if indices == nil { indices = make() }
      return indices?[folded]
    }
  }

  private func make() -> [String: Int] {
    Dictionary(
      agencies.enumerated().flatMap { index, agency in
        AgencyRegistry.spellings(of: agency).map { (FoldedText.fold($0), index) }
      }, uniquingKeysWith: { first, _ in first })
  }
}
