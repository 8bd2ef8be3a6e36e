import DirectiveModel

/// Walks the items of the body and collects its tasks.
struct TaskCollector {
  let text: TokenizedText
  let paragraphs: ParagraphScanner
  let header: Header
  private let charges: ChargeReader
  private var tasks: TaskList

  /// They ask for a decision and charge nobody but by name.
  private static let asking: Set<String> = ["tờ trình", "báo cáo"]

  private init(_ text: TokenizedText, paragraphs: ParagraphScanner, header: Header, duties: DutyReader) {
    self.text = text
    self.paragraphs = paragraphs
    self.header = header
    charges = ChargeReader(header: header, duties: duties)
    tasks = TaskList(text, charges: charges)
  }

  /// The tasks in the order of the text, and the items of the body.
  static func drafts(
    _ text: TokenizedText, body: Range<Int>, paragraphs: ParagraphScanner, header: Header, agencies: AgencyNames
  ) -> (drafts: [TaskDraft], root: Clause) {
    let root = ClauseTree.root(of: paragraphs.paragraphs(in: body))
    var duties = DutyReader(text: text, scanner: AgencyScanner(text, names: agencies, home: header.place))
    duties.define(in: root)
    var collector = TaskCollector(text, paragraphs: paragraphs, header: header, duties: duties)
    collector.collect(root)
    return (collector.tasks.drafts, root)
  }

  // MARK: The whole body

  private mutating func collect(_ whole: Clause) {
    var root = whole
    passOverFindings(in: &root)
    let isItemised = root.children.contains { $0.label.map { $0.kind != .dash && $0.kind != .plus } ?? false }
    guard isItemised else {
      collectUnnumbered(root)
      return
    }
    let closing = ClosingScanner(text: text, scanner: charges.duties.scanner).takeClosing(from: &root)
    var context = TaskContext(charged: charges.preambleCharged(root))
    context.isNormative =
      header.documentType == "quyết định" || isOfCouncil || header.documentType == "hướng dẫn"
      || TaskCollector.asking.contains(header.documentType ?? "")
      || charges.isGuidance(root)
    let showsRoman = LabelPaths.romansRestart(root)
    for child in root.children { visit(child, context, showsRoman: showsRoman) }
    tasks.appendClosing(closing, context)
  }

  /// A resolution of a people's council makes rules; it charges by name.
  private var isOfCouncil: Bool { header.documentType == "nghị quyết" && header.number?.hasSuffix("HĐND") ?? false }

  /// A list of what was found, or of those who are invited, before the first item; the paragraphs behind it go on with the preamble.
  private func passOverFindings(in root: inout Clause) {
    guard let intro = root.paragraphs.last else { return }
    let isFinding = charges.listsFindings(intro.words)
    guard isFinding || charges.listsLateOrGuests(intro.words) else { return }
    let dashes = root.children.prefix { child in
      guard child.label?.kind == .dash || child.label?.kind == .plus else { return false }
      return isFinding || child.paragraphs.first.map { charges.onlyTells($0.words) } ?? true
    }
    // Without items behind them, the dashes behind the next paragraph may be duties.
    let longOne = dashes.firstIndex { $0.paragraphs.count > 1 }
    let count = dashes.count < root.children.count ? dashes.count : longOne.map { $0 + 1 } ?? dashes.count
    guard count > 0 else { return }
    // Short lines run together: behind the last one's own sentence the letter goes on.
    let last = dashes[count - 1].paragraphs
    if let words = last.first?.words, let next = words.dropFirst().first(where: { charges.segments.isSentenceStart($0, in: words) }) {
      root.paragraphs.append(Paragraph(label: nil, tokens: next..<words.upperBound))
    }
    root.paragraphs += last.dropFirst()
    root.children.removeFirst(count)
  }

  // MARK: Unnumbered bodies

  /// Paragraphs that charge somebody are tasks 1, 2 …; a list of topics belongs to the one before it.
  private mutating func collectUnnumbered(_ root: Clause) {
    let own = charges.preambleCharged(Clause(label: nil, paragraphs: []))
    let ordinal = collectParagraphs(root.paragraphs, of: root, charged: own)
    let trailing = root.children.last.map { Array($0.paragraphs.dropFirst()) } ?? []
    guard !introducesTopics(root), ordinal == 0 || introducesList(root) else {
      _ = collectParagraphs(trailing, of: root, charged: own, after: ordinal)
      return
    }
    var context = TaskContext(charged: own, path: ordinal == 0 ? [] : [String(ordinal)])
    // "UBND các tỉnh" in a letter to four of them are those.
    if introducesList(root), let intro = root.paragraphs.last, let found = charges.handedDown([intro.words]),
      found.allSatisfy({ $0.id != nil })
    {
      let meant = charges.meant(by: found, in: intro.words)
      context.charged = meant.origin == .own ? Charged(agencies: found, origin: .item) : meant
    }
    for (index, child) in root.children.enumerated() {
      let words = child.paragraphs.first?.words ?? 0..<0
      guard !words.isEmpty, !SentenceWords.findings.begins(text, at: words.lowerBound) else { continue }
      let path = LabelPaths.joined(context.path, "-\(index + 1)")
      tasks.append(charges.segments.segments(in: [words]), path: path, context: context, label: child.label)
    }
    _ = collectParagraphs(trailing, of: root, charged: own, after: ordinal == 0 ? root.children.count : ordinal)
  }

  /// Takes up the paragraphs that charge somebody; how many tasks there are then, `first` of them before.
  private mutating func collectParagraphs(_ all: [Paragraph], of root: Clause, charged: Charged, after first: Int = 0) -> Int {
    let hasDuties = introducesList(root) && !root.children.isEmpty && !introducesTopics(root)
    var ordinal = first
    for paragraph in all {
      let all = charges.segments.segments(in: [charges.chargingPart(of: paragraph.words)])
      // What a paragraph tells before it charges is no duty.
      let parts = Array(all.drop { !charges.charges($0) && !(ordinal > 0 && charges.segments.isReport($0)) })
      // A formula is the duty itself where nothing stands before it.
      guard ordinal == 0 && !hasDuties && !parts.isEmpty || parts.contains(where: { !charges.isFormula($0) }) else { continue }
      ordinal += 1
      if hasDuties, paragraph.tokens == root.paragraphs.last?.tokens, parts.count == 1, !charges.isDutyOfItsOwn([paragraph]) { continue }
      tasks.append(parts, path: String(ordinal), context: TaskContext(charged: charged), label: nil)
    }
    return ordinal
  }

  private func introducesList(_ root: Clause) -> Bool {
    root.paragraphs.last.map { text.isMark($0.words.upperBound - 1, ":") } ?? false
  }

  private func introducesTopics(_ root: Clause) -> Bool {
    root.paragraphs.last.map { charges.isTopicList($0.words) } ?? false
  }

  // MARK: Items

  private mutating func visit(_ clause: Clause, _ outer: TaskContext, showsRoman: Bool) {
    var context = outer
    context.path = LabelPaths.extended(outer.path, by: clause, showsRoman: showsRoman)
    if context.path != outer.path, clause.label?.isInferred ?? false { context.isPathInferred = true }
    guard let heading = clause.paragraphs.first else { return }
    if let row = heading.row {
      visitRow(row, clause, context, outer)
      return
    }
    var attributes = AttributeLines()
    let contents = clause.children.filter {
      !attributes.take($0.paragraphs.first?.words ?? 0..<0, children: $0.children, duties: charges.duties)
    }
    let isTaskless =
      charges.isTaskless(heading, isHeading: paragraphs.isHeading(heading), hasChildren: !clause.children.isEmpty)
      && !charges.asksForAssessment(clause)
    if attributes.isEmpty || isTaskless && attributes.saysNothing, isTaskless || !contents.isEmpty && charges.isSchedule(heading.words) {
      visitLostSection(in: clause, context, showsRoman: showsRoman)
      return
    }
    // "II. THỜI GIAN, CHỈ TIÊU" over lines that name neither who nor when.
    if !attributes.isEmpty, attributes.leads.isEmpty, attributes.supporters.isEmpty, contents.isEmpty, paragraphs.isLoud(heading.words) {
      return
    }
    context.take(attributes)
    if charges.opensDuties(heading.words) || context.isNormative && (opensAgencyDuties(clause) || charges.assignsWork(contents)) {
      context.isNormative = false
    }
    if !attributes.isEmpty, contents.allSatisfy(isDutyLine) {
      guard !TaskCollector.asking.contains(header.documentType ?? "") || !attributes.leads.isEmpty else { return }
      appendWhole(clause, contents, context)
    } else if contents.isEmpty {
      visitLeaf(clause, context)
    } else if charges.isTopicList(clause.paragraphs.last?.words ?? heading.words),
      !charges.holdsDuties(contents)
        || charges.listsTopics(clause.paragraphs.last?.words ?? heading.words, items: contents)
    {
      appendOwn(clause, context, paragraphs: clause.paragraphs.map(\.words), end: clause.allTokens.upperBound)
    } else {
      visitParent(clause, contents, context, showsRoman: showsRoman)
    }
  }

  /// A heading that is nothing but an agency's name, with paragraphs or items under it.
  private func opensAgencyDuties(_ clause: Clause) -> Bool {
    guard let heading = clause.paragraphs.first, !clause.children.isEmpty || clause.paragraphs.count > 1 else { return false }
    return charges.isAgencyHeading(heading.words)
  }

  /// Numbers that begin again under a heading without duties: the next section's heading could not be read. Only who is named there
  /// is charged.
  private mutating func visitLostSection(in clause: Clause, _ context: TaskContext, showsRoman: Bool) {
    let first = clause.children.indices.dropFirst().first { place in
      guard let label = clause.children[place].label, label.kind == .arabic else { return false }
      return label.ordinal == 1 && clause.children[place - 1].label?.kind == .arabic
    }
    guard let first else { return }
    for child in clause.children[first...] where charges.handedDown(child.paragraphs.map(\.words)) != nil {
      visit(child, context, showsRoman: showsRoman)
    }
  }

  /// An item with items under it hands its agencies down; its own words are a task where they charge a duty.
  private mutating func visitParent(_ clause: Clause, _ contents: [Clause], _ outer: TaskContext, showsRoman: Bool) {
    var context = outer
    let own = clause.paragraphs.map(\.words)
    if let found = charges.handedDown(own) { context.charged = Charged(agencies: found, origin: .item) }
    if charges.isDutyOfItsOwn(clause.paragraphs) { appendOwn(clause, outer, paragraphs: own) }
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

  /// A lowest item: its paragraphs behind a heading, or all of it.
  private mutating func visitLeaf(_ clause: Clause, _ outer: TaskContext) {
    guard let heading = clause.paragraphs.first, !charges.isSchedule(heading.words) else { return }
    var context = outer
    guard clause.paragraphs.count > 1, paragraphs.isHeading(heading) else {
      appendOwn(clause, context, paragraphs: clause.paragraphs.map(\.words))
      return
    }
    let agencies = charges.headingAgencies(heading.words)
    if let agencies { context.charged = Charged(agencies: agencies.agencies, origin: .item) }
    let rest = clause.paragraphs.dropFirst().map(\.words)
    // A short agency heading belongs to its only paragraph.
    if agencies != nil, rest.count == 1, heading.words.count <= 12 {
      appendOwn(clause, context, paragraphs: rest, from: clause.ownTokens.lowerBound)
    } else {
      // "Lịch thi …" behind a duty goes on about it.
      let beginsFresh = rest.dropFirst().allSatisfy { !SentenceWords.taskless.begins(text, at: $0.lowerBound) }
      appendOwn(clause, context, paragraphs: rest, splitsParagraphs: agencies == nil || beginsFresh)
    }
  }

  /// A table's row is one task; what stands below the table is read like the words of its parent.
  private mutating func visitRow(_ row: TableRow, _ clause: Clause, _ inner: TaskContext, _ outer: TaskContext) {
    if let heading = clause.paragraphs.first, let duty = TableRowReader(duties: charges.duties).duty(of: row) {
      var context = inner
      context.take(duty, isRunIn: row.isRunIn)
      tasks.add(heading.tokens, words: duty.words, path: LabelPaths.string(inner.path), context)
    }
    for paragraph in clause.paragraphs.dropFirst() where charges.charges(paragraph.words) {
      let path = outer.path.isEmpty ? clause.label?.text ?? "" : LabelPaths.string(outer.path)
      tasks.append(charges.segments.segments(in: [paragraph.words]), path: path, context: outer, label: nil)
    }
  }

  /// "- Nội dung: Rà soát, bổ sung …" among the attribute lines says what the item's heading only names.
  private func isDutyLine(_ clause: Clause) -> Bool {
    guard let words = clause.paragraphs.first?.words, clause.children.isEmpty, clause.label?.kind == .dash || clause.label?.kind == .plus
    else { return false }
    return AttributeLines.attribute(of: words, text)?.kind == .duty
  }

  /// The item with its attribute lines is one task.
  private mutating func appendWhole(_ clause: Clause, _ contents: [Clause], _ context: TaskContext) {
    let words = (clause.paragraphs + contents.flatMap(\.paragraphs)).map(\.words)
    guard let first = words.first, let last = words.last else { return }
    tasks.add(clause.allTokens, words: first.lowerBound..<last.upperBound, path: LabelPaths.string(context.path), context)
  }

  private mutating func appendOwn(
    _ clause: Clause, _ context: TaskContext, paragraphs own: [Range<Int>], from start: Int? = nil, splitsParagraphs: Bool = false,
    end: Int? = nil
  ) {
    let segments = charges.segments
    // "PHỤ LỤC" behind the last item heads what follows.
    // What was done until now stands for itself, wherever the item before it ends.
    let own = own.enumerated().prefix { $0.offset == 0 || !paragraphs.isLoud($0.element) }.map(\.element)
      .enumerated().filter { $0.offset == 0 || splitsParagraphs || !charges.chargesNobody($0.element) }.map(\.element)
    var parts = splitsParagraphs ? own.flatMap { segments.segments(in: [$0]) } : segments.segments(in: own)
    // The topics that the last words introduce belong to them.
    if let end, let last = parts.last { parts[parts.count - 1] = last.lowerBound..<max(end, last.upperBound) }
    let isWhole = own.first == clause.paragraphs.first?.words
    tasks.append(parts, path: LabelPaths.string(context.path), context: context, label: isWhole ? clause.label : nil, from: start)
  }
}
