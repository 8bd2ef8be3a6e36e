import DirectiveModel
import DirectiveReports
import DirectiveStore

extension Command {
  static var review: Command {
    Command(
      "review", "liệt kê những chỗ cần người xem lại, đáng ngờ nhất trước", operands: .any("MÃ"),
      options: [.reason, .threshold, .directive] + CommandOption.output,
      examples: [
        Example("cchc review", "mọi văn bản trong kho"),
        Example("cchc review 41 52", "chỉ những văn bản này"),
        Example("cchc review --reason thieu", "chỉ những giá trị không tìm thấy"),
        Example("cchc review --threshold 50 -o xem-lai.csv", "chỉ những chỗ chắc dưới 50%, ghi ra tệp cho Excel"),
      ],
      notes: [
        "Thứ tự: không có thật và mâu thuẫn, thiếu (số và ngày trước), chữ phải sửa (ít chắc nhất trước), suy ra.",
        "Bảng gộp những nhiệm vụ cùng một lý do thành một dòng; json và csv nêu từng chỗ.",
      ]
    ) { invocation in
      let output = try ListOutput(invocation)
      let store = try invocation.store()
      let ledger = try Ledger(of: store, console: invocation.console)
      let asked = try invocation.reviewed(in: ledger)
      invocation.noteIfEmpty(ledger)
      var query = ReviewQuery()
      query.reason = invocation.arguments.text(.reason).flatMap(Finding.Reason.init(typed:))
      query.threshold = invocation.arguments.number(.threshold)
      query.isGrouped = output.format == .table
      let labels = ShortIDs(ledger.directives.map(\.id))
      let sources = KeptSources(of: asked, in: store)
      try output.write(
        Report.review(asked, query: query, today: invocation.today, label: { labels[$0] }, sourceWords: sources.words))
      return ledger.status
    }
  }
}

extension CommandOption {
  fileprivate static var reason: CommandOption {
    let words = Finding.Reason.allCases.map { "\($0.rawValue) (\($0.words))" }.joined(separator: ", ")
    return CommandOption(
      "reason", .choice(Finding.Reason.allCases.flatMap { [$0.rawValue, $0.words] }, placeholder: "LÝ-DO"), "chỉ lý do này: \(words)")
  }
  fileprivate static var threshold: CommandOption {
    CommandOption("threshold", .number(upTo: 100), "chỉ những chỗ không đọc được hoặc độ chắc dưới số này (%)")
  }
}

extension Finding.Reason {
  /// By its name or its Vietnamese words.
  fileprivate init?(typed: String) {
    guard let found = Self.allCases.first(where: { $0.rawValue == typed || $0.words == typed }) else { return nil }
    self = found
  }
}

extension Invocation {
  /// The directives that are named, each once, else all.
  fileprivate func reviewed(in ledger: Ledger) throws(Failure) -> [StoredDirective] {
    let named = arguments.operands + [arguments.text(.directive)].compactMap(\.self)
    guard !named.isEmpty else { return ledger.directives }
    var ids: Set<DirectiveID> = []
    for name in named { ids.insert(try ledger.directive(name).id) }
    return ledger.directives.filter { ids.contains($0.id) }
  }
}

/// The kept sources of some directives, to show the words that a finding is about.
struct KeptSources {
  private let bytes: [String: [UInt8]]

  /// A source that is lost or unreadable gives no words; `cchc check` tells of it.
  init(of directives: [StoredDirective], in store: DirectiveStore) {
    let hashes = Set(directives.filter { !$0.directive.review.isEmpty }.map(\.directive.source.sha256))
    let read = concurrentMap(Array(hashes)) { hash in
      (hash, (try? store.source(sha256: hash, fileExtension: DocumentReading.fileExtension)) ?? nil)
    }
    bytes = Dictionary(uniqueKeysWithValues: read.compactMap { hash, bytes in bytes.map { (hash, $0) } })
  }

  /// On one line, blanks folded.
  func words(of stored: StoredDirective, at range: Range<Int>) -> String? {
    guard let bytes = bytes[stored.directive.source.sha256], range.upperBound <= bytes.count else { return nil }
    return String(decoding: bytes[range], as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
