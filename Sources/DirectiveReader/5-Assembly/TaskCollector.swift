import DirectiveModel

/// Walks the items of the body and collects its tasks.
struct TaskCollector {
  let text: TokenizedText
  let paragraphs: ParagraphScanner
  let header: Header
  private var duties: DutyReader
  private var segments: SegmentScanner
  private(set) var drafts: [TaskDraft] = []
  private var usedPaths: Set<String> = []

  /// What an item hands down to those under it.
  private struct Context {
    var charged: Charged
    var supporters: [AgencyName] = []
    var deadlines: [Range<Int>] = []
    var path: [String] = []
    /// Only sentences that charge somebody by name are tasks (decisions, guidance).
    var isNormative = false
    /// Attribute lines name the lead: agencies in the words of the duty do not override it.
    var hasAttributeLeads = false
  }

  init(_ text: TokenizedText, paragraphs: ParagraphScanner, header: Header) {
    self.text = text
    self.paragraphs = paragraphs
    self.header = header
    duties = DutyReader(text: text, scanner: AgencyScanner(text, home: header.place))
    segments = SegmentScanner(text: text, duties: duties, issuer: header.issuer?.id)
  }

  /// The tasks in the order of the text.
  static func drafts(_ text: TokenizedText, body: Range<Int>, paragraphs: ParagraphScanner, header: Header) -> [TaskDraft] {
    var collector = TaskCollector(text, paragraphs: paragraphs, header: header)
    collector.collect(ClauseTree.root(of: paragraphs.paragraphs(in: body)))
    return collector.drafts
  }

  // MARK: The whole body

  private mutating func collect(_ whole: Clause) {
    var root = whole
    define(in: root)
    let isItemised = root.children.contains { $0.label.map { $0.kind != .dash && $0.kind != .plus } ?? false }
    guard isItemised else {
      collectUnnumbered(root)
      return
    }
    let closing = ClosingScanner(text: text, scanner: duties.scanner).takeClosing(from: &root)
    var context = Context(charged: preambleCharged(root))
    context.isNormative = header.documentType == "quyết định" || header.documentType == "hướng dẫn" || isGuidance(root)
    let showsRoman = LabelPaths.romansRestart(root)
    for child in root.children { visit(child, context, showsRoman: showsRoman) }
    collectClosing(closing, context)
  }

  /// "(sau đây gọi chung là cơ quan, đơn vị)": the words stand for the agencies before the bracket.
  private mutating func define(in root: Clause) {
    for paragraph in (root.paragraphs + root.children.flatMap(\.paragraphs)) {
      guard let found = AgencyWords.definitions.firstMatch(text, in: paragraph.tokens),
        let close = (found.tokens.upperBound..<paragraph.tokens.upperBound).first(where: { text.isMark($0, ")") }),
        let named = duties.leads(in: paragraph.words), named.agencies.count > 1
      else { continue }
      let words = text.oneLine(found.tokens.upperBound..<close)
      let bare =
        AgencyWords.openers.match(text, at: found.tokens.upperBound).map { text.oneLine(found.tokens.upperBound + $0.count..<close) }
        ?? words
      duties.scanner.definitions.append(.init(words: AgencyTrie([(bare, 0)]), agencies: named.agencies))
      segments = SegmentScanner(text: text, duties: duties, issuer: header.issuer?.id)
    }
  }

  /// Who the preamble charges, else the addressees.
  private func preambleCharged(_ root: Clause) -> Charged {
    if let last = root.paragraphs.last, let found = preambleLeads(last.words) { return Charged(agencies: found, origin: .preamble) }
    let addressees = header.addressees.map(\.agency)
    return addressees.isEmpty ? .nobody : Charged(agencies: addressees, origin: .addressees)
  }

  private func preambleLeads(_ words: Range<Int>) -> [AgencyName]? {
    for index in words.reversed() where DutyWords.charges.begins(text, at: index) {
      if let found = duties.charge(at: index, limit: words.upperBound), !isIssuer(found.agencies) { return found.agencies }
    }
    return demanded(in: words) ?? guided(in: words)
  }

  /// "Sở Nội vụ hướng dẫn các sở, ban, ngành … như sau:".
  private func guided(in words: Range<Int>) -> [AgencyName]? {
    guard header.documentType == "hướng dẫn", text.isMark(words.upperBound - 1, ":") else { return nil }
    for index in words where DutyWords.guides.begins(text, at: index) {
      if let found = duties.scanner.list(at: index + 2, limit: words.upperBound), !isIssuer(found.agencies) { return found.agencies }
    }
    return nil
  }

  /// Behind an issuer that opens the last sentence: "Chủ tịch UBND tỉnh …: the agencies named next, should the verb be unreadable.
  private func demanded(in words: Range<Int>) -> [AgencyName]? {
    guard text.isMark(words.upperBound - 1, ":") else { return nil }
    for index in words where text.tokens[index].capitals != .none {
      guard let issuer = duties.scanner.one(at: index, limit: words.upperBound), isIssuer(issuer.agencies) else { continue }
      for next in Range(from: issuer.end, upTo: min(words.upperBound, issuer.end + 6)) {
        if let found = duties.scanner.list(at: next, limit: words.upperBound), found.agencies.allSatisfy({ $0.id != nil }),
          !isIssuer(found.agencies)
        {
          return found.agencies
        }
      }
    }
    return nil
  }

  private func isIssuer(_ agencies: [AgencyName]) -> Bool {
    agencies.count == 1 && agencies[0].id != nil && agencies[0].id == header.issuer?.id
  }

  private func isGuidance(_ root: Clause) -> Bool {
    guard let last = root.paragraphs.last else { return false }
    return DutyWords.guidance.firstMatch(text, in: last.words) != nil && preambleLeads(last.words) == nil
  }

  // MARK: Unnumbered bodies

  /// Paragraphs that charge somebody are tasks 1, 2 …; a list of topics belongs to the one before it.
  private mutating func collectUnnumbered(_ root: Clause) {
    let trailing = root.children.last.map { Array($0.paragraphs.dropFirst()) } ?? []
    let own = preambleCharged(Clause(label: nil, paragraphs: []))
    let hasList = root.paragraphs.last.map { text.isMark($0.words.upperBound - 1, ":") && !isTopicList($0.words) } ?? false
    let hasDuties = hasList && !root.children.isEmpty
    var ordinal = 0
    for paragraph in root.paragraphs + trailing {
      let parts = segments.segments(in: [paragraph.words])
      guard let first = parts.first, charges(first) || ordinal > 0 && segments.isReport(first) else { continue }
      // A formula is the duty itself where nothing stands before it.
      guard ordinal == 0 && !hasDuties || parts.contains(where: { !isFormula($0) }) else { continue }
      ordinal += 1
      append(parts, path: String(ordinal), context: Context(charged: own), label: nil)
    }
    let hasTopics = root.paragraphs.last.map { isTopicList($0.words) } ?? false
    guard !hasTopics, ordinal == 0 || root.paragraphs.last.map({ text.isMark($0.words.upperBound - 1, ":") }) ?? false else { return }
    let context = Context(charged: own, path: ordinal == 0 ? [] : [String(ordinal)])
    for (index, child) in root.children.enumerated() {
      let words = child.paragraphs.first?.words ?? 0..<0
      guard !words.isEmpty, !DutyWords.findings.begins(text, at: words.lowerBound) else { continue }
      append(segments.segments(in: [words]), path: LabelPaths.joined(context.path, "-\(index + 1)"), context: context, label: child.label)
    }
  }

  /// Does the paragraph charge somebody by name?
  private func charges(_ words: Range<Int>) -> Bool {
    if chargesNobody(words) { return false }
    if TaskCollector.reasons.begins(text, at: words.lowerBound) {
      // "Thực hiện Quyết định …, UBND tỉnh giao Sở X …" charges, an introduction with a colon does not.
      guard !text.isMark(words.upperBound - 1, ":"), let found = duties.charged(in: words) else { return false }
      return !isIssuer(found.agencies)
    }
    if isAskedByIssuer(words) { return true }
    guard let found = duties.leads(in: words) else { return false }
    return !isIssuer(found.agencies)
  }

  /// Findings, notices, the issuer's views and what was done.
  private func chargesNobody(_ words: Range<Int>) -> Bool {
    DutyWords.findings.begins(text, at: words.lowerBound) || isNotice(words) || isStance(words) || isPast(words)
  }

  /// "Sở X đề nghị …", whoever is asked; an unreadable name charges the addressees.
  private func isAskedByIssuer(_ words: Range<Int>) -> Bool {
    guard let issuer = duties.scanner.one(at: words.lowerBound, limit: words.upperBound), isIssuer(issuer.agencies) else { return false }
    return DutyWords.charges.begins(text, at: issuer.end)
  }

  /// Grounds and reports at the head of a letter.
  private static let reasons = Phrases([
    "thực hiện", "căn cứ", "xét!", "qua", "nhằm", "phúc đáp", "trả lời", "tiếp theo", "để!", "vừa qua", "hiện nay",
  ])

  /// "Văn phòng Chính phủ thông báo để … biết, thực hiện".
  private func isNotice(_ words: Range<Int>) -> Bool { TaskCollector.notices.firstMatch(text, in: words) != nil && words.count < 90 }
  private static let notices = Phrases(["thông báo để", "thông báo đến"])

  private func isFormula(_ words: Range<Int>) -> Bool {
    words.count < 120 && !SegmentScanner.assigns.begins(text, at: words.lowerBound) && !SegmentTime.has(text, words)
      && (DutyWords.formulas.firstMatch(text, in: words) != nil || TaskCollector.summaries.begins(text, at: words.lowerBound))
  }

  private static let summaries = Phrases(["trên đây là"])

  // MARK: Items

  private mutating func visit(_ clause: Clause, _ outer: Context, showsRoman: Bool) {
    var context = outer
    context.path = LabelPaths.extended(outer.path, by: clause, showsRoman: showsRoman)
    guard let heading = clause.paragraphs.first else { return }
    var attributes = AttributeLines()
    let contents = clause.children.filter { !attributes.take($0.paragraphs.first?.words ?? 0..<0, children: $0.children, duties: duties) }
    if attributes.isEmpty, isTaskless(heading, hasChildren: !clause.children.isEmpty) { return }
    apply(attributes, to: &context)
    if opensDuties(heading.words) { context.isNormative = false }
    if contents.isEmpty, !attributes.isEmpty {
      appendWhole(clause, context)
    } else if contents.isEmpty {
      visitLeaf(clause, context)
    } else if isTopicList(clause.paragraphs.last?.words ?? heading.words), !holdsDuties(contents) {
      appendOwn(clause, context, paragraphs: clause.paragraphs.map(\.words))
    } else {
      visitParent(clause, contents, context, showsRoman: showsRoman)
    }
  }

  /// "Điều 1. Giao nhiệm vụ …", "Điều 2. Nhiệm vụ của Ban Chỉ đạo", "III. TỔ CHỨC THỰC HIỆN": what follows are duties, in a
  /// decision too.
  private func opensDuties(_ words: Range<Int>) -> Bool {
    words.count <= 40 && DutyWords.dutyHeadings.begins(text, at: words.lowerBound)
  }

  /// A plan inside an article: one of its sections is "III. Tổ chức thực hiện".
  private func holdsDuties(_ children: [Clause]) -> Bool {
    children.contains { $0.label?.kind == .roman && $0.paragraphs.first.map { opensDuties($0.words) } ?? false }
  }

  private func apply(_ attributes: AttributeLines, to context: inout Context) {
    if !attributes.leads.isEmpty {
      context.charged = Charged(agencies: attributes.leads, origin: .item)
      context.hasAttributeLeads = true
    }
    context.supporters += attributes.supporters
    context.deadlines += attributes.deadlines
  }

  /// An item with items under it hands its agencies down; its own words are a task where they charge a duty.
  private mutating func visitParent(_ clause: Clause, _ contents: [Clause], _ outer: Context, showsRoman: Bool) {
    var context = outer
    let own = clause.paragraphs.map(\.words)
    if let found = handedDown(own) { context.charged = Charged(agencies: found, origin: .item) }
    if isDutyOfItsOwn(clause.paragraphs) { appendOwn(clause, outer, paragraphs: own) }
    var dashes = 0
    for child in contents {
      var inner = context
      if let kind = child.label?.kind, kind == .dash || kind == .plus {
        dashes += 1
        inner.path = LabelPaths.joinedDash(context.path, dashes)
      }
      visit(child, inner, showsRoman: showsRoman)
    }
  }

  private func handedDown(_ own: [Range<Int>]) -> [AgencyName]? {
    for words in own.reversed() {
      if let found = duties.leads(in: words) ?? headingAgencies(words), !isIssuer(found.agencies) { return found.agencies }
    }
    return nil
  }

  /// "1. Sở Y tế:", "5. Các phòng ban tham gia đào tạo".
  private func headingAgencies(_ words: Range<Int>) -> AgencyScanner.Match? {
    var start = words.lowerBound
    if let opener = DutyWords.openers.match(text, at: start) { start += opener.count }
    guard start < words.upperBound, words.count <= 60 else { return nil }
    return duties.scanner.list(at: start, limit: words.upperBound)
  }

  /// An introduction is a task too when it ends like a sentence, or names a time.
  private func isDutyOfItsOwn(_ own: [Paragraph]) -> Bool {
    guard let last = own.last, let first = own.first, first.words.count > 12 else { return false }
    let words = first.words.lowerBound..<last.words.upperBound
    if text.isMark(words.upperBound - 1, "."), duties.leads(in: words) != nil || words.count > 30 { return true }
    return text.isMark(words.upperBound - 1, ":") && words.count > 25 && SegmentTime.has(text, words) && duties.leads(in: words) != nil
  }

  private func isTopicList(_ words: Range<Int>) -> Bool {
    guard text.isMark(words.upperBound - 1, ":") else { return false }
    let sentence = words.reversed().first { segments.isSentenceStart($0, in: words) } ?? words.lowerBound
    guard DutyWords.topics.firstMatch(text, in: sentence..<words.upperBound) != nil else { return false }
    return duties.leads(in: sentence..<words.upperBound).map { isIssuer($0.agencies) } ?? true
  }

  /// A section's heading that holds no tasks.
  private func isTaskless(_ heading: Paragraph, hasChildren: Bool) -> Bool {
    let words = heading.words
    if hasChildren, listsGoals(words) { return true }
    guard let found = DutyWords.taskless.match(text, at: words.lowerBound), hasChildren || paragraphs.isHeading(heading) else {
      return false
    }
    // "Yêu cầu các sở …" and "Kết quả …" inside a sentence are no headings.
    return words.count <= 25 && (words.count <= found.count + 12) && duties.charge(at: words.lowerBound, limit: words.upperBound) == nil
  }

  /// "… thông qua kế hoạch năm 2020 với các chỉ tiêu chủ yếu sau:" charges nobody.
  private func listsGoals(_ words: Range<Int>) -> Bool {
    guard text.isMark(words.upperBound - 1, ":"), DutyWords.goals.firstMatch(text, in: words) != nil else { return false }
    return duties.leads(in: words).map { isIssuer($0.agencies) } ?? true
  }

  /// A lowest item: its paragraphs behind a heading, or all of it.
  private mutating func visitLeaf(_ clause: Clause, _ outer: Context) {
    guard let heading = clause.paragraphs.first, !isSchedule(heading.words) else { return }
    var context = outer
    guard clause.paragraphs.count > 1, paragraphs.isHeading(heading) else {
      appendOwn(clause, context, paragraphs: clause.paragraphs.map(\.words))
      return
    }
    let agencies = headingAgencies(heading.words)
    if let agencies { context.charged = Charged(agencies: agencies.agencies, origin: .item) }
    let rest = clause.paragraphs.dropFirst().map(\.words)
    // A short agency heading belongs to its only paragraph.
    if agencies != nil, rest.count == 1, heading.words.count <= 12 {
      appendOwn(clause, context, paragraphs: rest, from: clause.ownTokens.lowerBound)
    } else {
      appendOwn(clause, context, paragraphs: Array(rest), splitsParagraphs: agencies == nil)
    }
  }

  /// "1. Thời gian: 14 giờ 00, ngày 21/4/2022" of an invitation.
  private func isSchedule(_ words: Range<Int>) -> Bool {
    guard words.count <= 40, let found = AttributeLines.attribute(of: words, text) else { return false }
    return [.deadline, .other].contains(found.kind) || found.kind == .lead && words.count <= 20
  }

  // MARK: Appending

  /// The item with its attribute lines is one task.
  private mutating func appendWhole(_ clause: Clause, _ context: Context) {
    let words = clause.paragraphs.map(\.words)
    guard let first = words.first, let last = words.last else { return }
    add(clause.allTokens, words: first.lowerBound..<last.upperBound, path: LabelPaths.string(context.path), context)
  }

  private mutating func appendOwn(
    _ clause: Clause, _ context: Context, paragraphs own: [Range<Int>], from start: Int? = nil, splitsParagraphs: Bool = false
  ) {
    let parts = splitsParagraphs ? own.flatMap { segments.segments(in: [$0]) } : segments.segments(in: own)
    let isWhole = own.first == clause.paragraphs.first?.words
    append(parts, path: LabelPaths.string(context.path), context: context, label: isWhole ? clause.label : nil, from: start)
  }

  private mutating func append(_ all: [Range<Int>], path: String, context: Context, label: Label?, from start: Int? = nil) {
    let parts = label == nil ? all : behindHeading(all)
    var previous: Charged?
    for (index, words) in parts.enumerated() {
      if chargesNobody(words) || isExecution(words) { continue }
      if context.isNormative, !chargesByName(words) { continue }
      if index > 0, isFormula(words), DutyWords.thisDocument.firstMatch(text, in: words) != nil { continue }
      var inner = context
      if index > 0, let previous, previous.origin == .own, duties.leads(in: words) == nil { inner.charged = previous }
      let begin = index == 0 ? start ?? label?.tokens.lowerBound ?? words.lowerBound : words.lowerBound
      add(begin..<words.upperBound, words: words, path: path, inner)
      previous = drafts.last?.leads
    }
  }

  /// "1. Dạy bơi an toàn cho học sinh. Giao Sở X …": the first words are the item's heading.
  private func behindHeading(_ parts: [Range<Int>]) -> [Range<Int>] {
    guard parts.count > 1, let first = parts.first, first.count <= 14, text.isMark(first.upperBound - 1, "."),
      duties.leads(in: first) == nil, DutyWords.charges.begins(text, at: parts[1].lowerBound)
    else { return parts }
    return Array(parts.dropFirst())
  }

  /// "… chịu trách nhiệm thi hành Quyết định này".
  private func isExecution(_ words: Range<Int>) -> Bool {
    words.count < 120 && DutyWords.execution.firstMatch(text, in: words) != nil && !SegmentTime.has(text, words)
  }

  /// "Chính phủ thống nhất đánh giá …": the issuer's own view.
  private func isStance(_ words: Range<Int>) -> Bool {
    guard let issuer = duties.scanner.one(at: words.lowerBound, limit: words.upperBound), issuer.agencies.count == 1 else { return false }
    return DutyWords.stances.begins(text, at: issuer.end) && duties.charged(in: words) == nil
  }

  /// "Ngày 20/5, Sở đã có Công văn …", "5 tháng đầu năm, các địa phương đã …": what was done charges nobody.
  private func isPast(_ words: Range<Int>) -> Bool {
    let opening = words.prefix(30)
    guard let done = opening.first(where: { DutyWords.done.begins(text, at: $0) }) else { return false }
    if opening.contains(where: { $0 < done && DutyWords.duties.begins(text, at: $0) }) { return false }
    let hasDuty = words.contains { DutyWords.charges.begins(text, at: $0) || DutyWords.musts.begins(text, at: $0) }
    return !hasDuty && !SegmentTime.has(text, done..<words.upperBound)
  }

  /// In a decision only "X có trách nhiệm", "X có nhiệm vụ" and "Giao X" charge; its execution clause does not.
  private func chargesByName(_ words: Range<Int>) -> Bool {
    guard !isFormula(words), duties.leads(in: words) != nil else { return false }
    return TaskCollector.responsibilities.firstMatch(text, in: words) != nil || segments.isReport(words)
      || SegmentTime.has(text, words)
  }

  private static let responsibilities = Phrases([
    "có trách nhiệm", "có nhiệm vụ", "giao!", "chịu trách nhiệm", "chủ trì", "đề nghị", "yêu cầu",
  ])

  private mutating func add(_ tokens: Range<Int>, words: Range<Int>, path: String, _ context: Context) {
    let own = duties.duty(in: words)
    var draft = TaskDraft(path: unused(path), tokens: tokens, words: words, leads: context.charged)
    if !own.leads.isEmpty, !isIssuer(own.leads), !context.hasAttributeLeads { draft.leads = meant(by: own.leads) }
    draft.supporters = (context.supporters + own.supporters).uniqued().filter { !draft.leads.agencies.contains($0) }
    draft.reportTo = own.reportTo
    draft.deadlineLines = context.deadlines
    drafts.append(draft)
  }

  /// "các đơn vị" in a letter to one addressee are that addressee.
  private func meant(by leads: [AgencyName]) -> Charged {
    if leads.count == 1, leads[0].id == AgencyID("co-quan-don-vi"), header.addressees.count == 1 {
      return Charged(agencies: header.addressees.map(\.agency), origin: .addressees)
    }
    return Charged(agencies: leads, origin: .own)
  }

  /// "1.c", then "1.c#2".
  private mutating func unused(_ path: String) -> String {
    var candidate = path
    var count = 1
    while !usedPaths.insert(candidate).inserted {
      count += 1
      candidate = "\(path)#\(count)"
    }
    return candidate
  }

  // MARK: Closing

  /// Real duties of the closing part; formulas count in the numbering but are none.
  private mutating func collectClosing(_ closing: [Range<Int>], _ outer: Context) {
    var context = outer
    context.isNormative = false
    for words in segments.closingDuties(in: closing) {
      guard charges(words) else { continue }
      let path = unused("closing")
      if isFormula(words) { continue }
      usedPaths.remove(path)
      append([words], path: path, context: context, label: nil)
    }
  }
}
