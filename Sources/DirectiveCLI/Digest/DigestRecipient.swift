import DirectiveModel
import DirectiveReports

/// One digest that is to be mailed: whose it is and who gets it.
struct DigestRecipient {
  /// Nil for the whole office.
  let agency: AgencyFilter?
  /// Made for file names and ids: "so-noi-vu".
  let key: String
  /// "Sở Nội vụ"
  let name: String
  /// Empty when the office wants nobody to get it, or when none is an address.
  var addresses: [MailAddress]
  /// Of addresses that are none.
  var problems: [String]

  init(wholeOffice addresses: [MailAddress], problems: [String]) {
    agency = nil
    key = "toan-co-quan"
    name = Messages.wholeOffice
    self.addresses = addresses
    self.problems = problems
  }

  init(_ agency: AgencyFilter, _ addresses: [MailAddress], problems: [String]) {
    self.agency = agency
    name = agency.title
    key = agency.ids.first?.rawValue ?? Self.key(ofName: agency.title)
    self.addresses = addresses
    self.problems = problems
  }

  /// With the agency's name where an address has none of its own.
  var namedAddresses: [MailAddress] { agency == nil ? addresses : addresses.map { $0.named(name) } }

  /// Names that differ in marks alone must not share a file, so that a hash follows.
  private static func key(ofName name: String) -> String {
    let slug = FoldedText.fold(name).split(separator: " ").joined(separator: "-")
    return "\(slug.prefix(60))-\(SHA256.hexadecimal(of: Array(name.lowercased().utf8)).prefix(8))"
  }

  /// "2026-W47-so-noi-vu"
  func fileName(_ week: Period) -> String { "\(week)-\(key)" }

  /// The same in each try, so that mail servers and programs can drop a second copy; another for each copy that is asked for.
  func messageID(_ week: Period, from: MailAddress, copy: Int) -> String {
    let local = from.localPart.utf8.map { byte -> UInt8 in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) ? byte : UInt8(ascii: "-")
    }
    let number = copy == 0 ? "" : ".\(copy + 1)"
    return "cchc.\(week).\(key).\(String(decoding: local, as: UTF8.self))\(number)@\(from.domain)"
  }
}

/// Those whom the office's settings name, each agency once.
struct DigestRecipients {
  private(set) var all: [DigestRecipient] = []
  /// Names that mean no agency.
  private(set) var unknown: [(name: String, failure: Failure)] = []

  /// `owners` are the agencies that have tasks.
  init(_ settings: MailSettings, registry: AgencyRegistry, owners: [AgencyName]) {
    for entry in settings.entries {
      if entry.name == MailSettings.wholeOffice {
        add(DigestRecipient(wholeOffice: entry.addresses, problems: entry.problems))
        continue
      }
      do throws(Failure) {
        let agency = try AgencyFilter(addressee: entry.name, registry: registry, owners: owners)
        add(DigestRecipient(agency, entry.addresses, problems: entry.problems))
      } catch {
        guard let commune = AgencyFilter(communeWithoutTasks: entry.name) else {
          unknown.append((entry.name, error))
          continue
        }
        add(DigestRecipient(commune, entry.addresses, problems: entry.problems))
      }
    }
  }

  /// Two names of one agency are one recipient.
  private mutating func add(_ recipient: DigestRecipient) {
    guard let place = all.firstIndex(where: { $0.key == recipient.key }) else { return all.append(recipient) }
    all[place].addresses += recipient.addresses.filter { !all[place].addresses.contains($0) }
    all[place].problems += recipient.problems
  }
}

extension AgencyFilter {
  /// A known agency with its groups, else one of those that have tasks, by its very name.
  init(addressee name: String, registry: AgencyRegistry, owners: [AgencyName]) throws(Failure) {
    if let agency = registry.agency(named: name) {
      self.init(ids: [agency.id], groups: Self.groups(of: agency.id), name: agency.name)
      return
    }
    let owner = owners.first { $0.isSame(as: AgencyName(id: nil, name: name)) }
    let near = owner == nil ? try NamedAgency.one(name, of: owners, label: Messages.storedTasks) : nil
    guard let found = owner ?? near else {
      throw Failure(unknownAgency: name, in: registry)
    }
    self.init(exactly: found)
  }

  private init(exactly agency: AgencyName) {
    self.init(ids: Set([agency.id].compactMap(\.self)), name: agency.name)
    exactName = agency
  }

  /// Settings name every commune, and most have no task yet: that is no mistake.
  fileprivate init?(communeWithoutTasks name: String) {
    let kinds = ["xa", "phuong", "thi tran", "dac khu", "huyen", "quan", "thi xa", "thanh pho"].map { "ubnd \($0) " }
    guard kinds.contains(where: FoldedText.fold(name).hasPrefix) else { return nil }
    self.init(exactly: AgencyName(id: nil, name: name))
  }
}
