import DirectiveModel
import DirectiveReports

// The filters that lists and reports of tasks share.

extension CommandOption {
  static var overdue: CommandOption { CommandOption("overdue", .none, "chỉ việc đã quá hạn") }
  static var dueWithin: CommandOption {
    CommandOption("due-within", .number(upTo: 3660), "chỉ việc đến hạn trong chừng ấy ngày tới")
  }
  static var state: CommandOption {
    let states = TaskState.allCases.map(\.rawValue)
    return CommandOption(
      "state", .choice(states, placeholder: "TÌNH-TRẠNG"), "chỉ việc ở tình trạng này: \(states.joined(separator: ", "))")
  }
  static var search: CommandOption {
    CommandOption("search", .text(placeholder: "LỜI"), "chỉ việc có những chữ này, không cần dấu")
  }
  static var orphans: CommandOption {
    CommandOption("orphans", .none, "chỉ việc của cơ quan đã kết thúc mà chưa rõ ai tiếp nhận")
  }
  static var agency: CommandOption {
    CommandOption("agency", .text(placeholder: "TÊN"), "chỉ việc của cơ quan này; tên không cần dấu, viết tắt được")
  }
  static var directive: CommandOption {
    CommandOption("directive", .text(placeholder: "MÃ"), "chỉ văn bản này, ví dụ 41 hoặc 41/UBND-TH")
  }
}

extension Invocation {
  /// The filters of the command line; names are looked up in the registry and in the store.
  func query(in ledger: TaskLedger, includesGroups: Bool) throws(Failure) -> TaskQuery {
    var query = TaskQuery()
    query.soonWithinDays = ledger.soonWithinDays
    query.isOverdueOnly = arguments.has(.overdue)
    query.dueWithinDays = arguments.number(.dueWithin)
    query.isOrphanedOnly = arguments.has(.orphans)
    query.search = arguments.text(.search) ?? ""
    if let state = arguments.text(.state).flatMap(TaskState.init) { query.states = [state] }
    if let name = arguments.text(.agency) {
      query.agency = try AgencyFilter(typed: name, in: ledger, includesGroups: includesGroups)
    }
    if let typed = arguments.text(.directive) { query.directive = try ledger.directive(typed) }
    return query
  }
}

extension AgencyFilter {
  /// A known agency by any way to write it, else one that a task of the store names so or was given to (a district of "UBND các
  /// huyện"), also by words that only its name has ("my tu").
  ///
  /// Anything else could only give an empty list that looks like good news. With its groups the filter also finds what
  /// "các sở, ban, ngành" have to do.
  fileprivate init(typed name: String, in ledger: TaskLedger, includesGroups: Bool) throws(Failure) {
    let registry = ledger.tracking.registry
    if let agency = registry.agency(named: name) {
      self.init(ids: [agency.id], groups: includesGroups ? Self.groups(of: agency.id) : [], name: agency.name)
      return
    }
    let unregistered = AgencyFilter(name: name)
    let (named, owners) = try ledger.agencies()
    if named.union(owners).contains(where: { $0.id == nil && unregistered.matches($0) }) {
      self = unregistered
    } else if let owner = try NamedAgency.one(name, of: owners.sorted { $0.name < $1.name }, label: Messages.storedTasks) {
      self.init(ids: Set([owner.id].compactMap(\.self)), name: owner.name)
    } else {
      throw Failure(unknownAgency: name, in: registry)
    }
  }

  /// Groups that a text charges as a whole; a department ("so-…") is one of its province's.
  static func groups(of agency: AgencyID) -> Set<AgencyID> {
    let departments = AgencyID("so-ban-nganh")
    return agency.rawValue.hasPrefix("so-") && agency != departments ? [departments] : []
  }
}
