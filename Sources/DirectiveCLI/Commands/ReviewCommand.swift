import DirectiveModel
import DirectiveReports
import DirectiveStore

extension Command {
  static var review: Command {
    Command(
      "review", "xem lại, sửa những chỗ đọc không chắc, đáng ngờ nhất trước", operands: .any("MÃ"),
      options: [.reason, .threshold, .directive, .list] + CommandOption.output,
      examples: [
        Example("cchc review", "hỏi từng chỗ, ghi ngay từng câu trả lời"),
        Example("cchc review --list", "in cả danh sách"),
        Example("cchc review 41 52", "chỉ những văn bản này"),
        Example("cchc review --reason thieu", "chỉ những giá trị không tìm thấy"),
        Example("cchc review --threshold 50 -o xem-lai.csv", "chỉ những chỗ chắc dưới 50%, ghi ra tệp cho Excel"),
      ],
      notes: [
        "Trên màn hình, chương trình hỏi từng chỗ: đúng, sửa, bỏ qua, xem bản gốc, thoát; 'cchc undo' hoàn tác câu trả lời cuối. Với "
          + "--list, --format, -o hoặc khi nối sang lệnh khác thì in danh sách. Chỗ đã trả lời thì không nêu lại, trừ khi bản đọc mới "
          + "cho giá trị khác.",
        "Thứ tự: không có thật và mâu thuẫn, thiếu (số và ngày trước), chữ phải sửa (ít chắc nhất trước), suy ra.",
        "Bảng gộp những nhiệm vụ cùng một lý do thành một dòng; json và csv nêu từng chỗ.",
      ]
    ) { invocation in
      let output = try ListOutput(invocation)
      let store = try invocation.store()
      var register = try StoreRegister(invocation, store)
      let typed = invocation.arguments.operands + [invocation.arguments.text(.directive)].compactMap(\.self)
      let asked = try register.directivesWithFindings(named: typed)
      register.noteIfEmpty()
      var query = ReviewQuery()
      query.reason = invocation.arguments.text(.reason).flatMap(Finding.Reason.init(typed:))
      query.threshold = invocation.arguments.number(.threshold)
      query.isGrouped = output.format == .table
      let labels = register.names.labels(asked.map(\.id))
      let questions = invocation.asksOneByOne ? query.select(from: asked) : []
      if questions.isEmpty {
        let sources = KeptSources(of: asked, in: store)
        try output.write(
          Report.review(asked, query: query, today: invocation.today, label: { labels[$0] }, sourceWords: sources.words))
      } else {
        var walk = try ReviewWalk(questions, in: store, labels: labels, invocation)
        try walk.run()
      }
      return register.status
    }
  }
}

extension Invocation {
  /// Somebody can be asked, and has not asked for the list.
  fileprivate var asksOneByOne: Bool {
    console.isDialog && ![.list, .format, .outputFile].contains(where: arguments.has)
  }
}

extension CommandOption {
  fileprivate static var list: CommandOption { CommandOption("list", .none, "in danh sách, không hỏi từng chỗ") }
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

/// The kept sources of some directives, to show the words that a finding is about.
struct KeptSources {
  private let bytes: [String: [UInt8]]

  /// A source that is lost or unreadable gives no words; `cchc check` tells of it.
  init(of directives: [StoredDirective], in store: DirectiveStore) {
    let hashes = Set(directives.filter { !$0.directive.review.isEmpty }.map(\.directive.source.sha256))
    let read = concurrentMap(Array(hashes)) { hash in
      (hash, KeptSources.bytes(of: hash, in: store))
    }
    bytes = Dictionary(uniqueKeysWithValues: read.compactMap { hash, bytes in bytes.map { (hash, $0) } })
  }

  /// Of one source by its hash; nil when it is lost or unreadable.
  static func bytes(of hash: String, in store: DirectiveStore) -> [UInt8]? {
    (try? store.source(sha256: hash, fileExtension: DocumentReading.fileExtension)) ?? nil
  }

  /// On one line, blanks folded.
  func words(of stored: StoredDirective, at range: Range<Int>) -> String? {
    guard let bytes = bytes[stored.directive.source.sha256], range.upperBound <= bytes.count else { return nil }
    return String(decoding: bytes[range], as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
