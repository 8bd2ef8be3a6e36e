/// Reads what stands on the pages of a Word document, from one part of it, as people see it.
///
/// Struck out, hidden and not yet filled in words are left out, inserted ones kept; automatic numbers are printed.
struct WordBody {
  private let styles: WordStyles
  private var numbering: WordNumbering
  /// Names of the open elements.
  private var path: [String] = []
  /// Nothing counts below the element at that depth.
  private var skipped: Int?
  /// What is being filled: the page, cells and text boxes, each inside the one before it.
  private var flows: [[String]] = [[]]
  private var tables: [WordTable] = []
  private var paragraphs: [WordParagraph] = []
  /// Words before a struck out end: the next paragraph begins with them.
  private var carried = ""
  private var letters = WordLetters()
  /// Of each open choice: one has been taken.
  private var choices: [Bool] = []
  private var isPlaceholder = false
  private var noteCount = 0

  init(styles: WordStyles, numbering: WordNumbering) {
    self.styles = styles
    self.numbering = numbering
  }

  /// Blocks of lines in reading order. The next part counts its lists on.
  mutating func blocks(_ xml: [UInt8]) throws(XMLProblem) -> [String] {
    (flows, carried) = ([[]], "")
    var tokens = XMLTokens(xml)
    while let token = try tokens.next() {
      switch token {
      case .begin(let tag):
        if skipped == nil { begin(tag) }
        path.append(tag.name)
      case .end:
        let name = path.removeLast()
        if let depth = skipped {
          if path.count == depth { skipped = nil }
        } else {
          end(name)
        }
      case .text(let text):
        if skipped == nil, path.last == "t" || path.last == ":t" { add(text.replacingLineEnds) }
      }
    }
    return flows.first ?? []
  }

  // MARK: elements

  /// Words that are struck out, what stood there before, and what fields are made from.
  private static let unseen: Set<String> = [
    "del", "moveFrom", "delText", "instrText", "delInstrText", "rPrChange", "pPrChange", "tblPrChange", "tcPrChange", "trPrChange",
    "tblPrExChange", "sectPrChange", "numberingChange",
  ]

  private mutating func begin(_ tag: XMLTag) {
    if take(property: tag) { return }
    if Self.unseen.contains(tag.name) { return skip() }
    switch tag.name {
    case "p": beginParagraph()
    case "r": letters = WordLetters()
    case "tbl": tables.append(WordTable())
    case "tr": changeTable { $0.rows.append(.init()) }
    case "tc":
      changeRow { $0.cells.append(.init()) }
      flows.append([])
    case "txbxContent": flows.append([])
    case "footnote", "endnote": beginNote(tag)
    case "sdt": isPlaceholder = false
    case "showingPlcHdr": isPlaceholder = WordLetters.isOn(tag["val"])
    case "sdtContent": if isPlaceholder { skip() }
    case ":AlternateContent": choices.append(false)
    case ":Choice", ":Fallback": choose()
    default: addSign(tag)
    }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "p": endParagraph()
    case "tc":
      let content = endFlow()
      changeRow { row in
        if !row.cells.isEmpty { row.cells[row.cells.count - 1].paragraphs = content }
      }
    case "tbl":
      guard let table = tables.popLast() else { return }
      add(blocks: table.text())
    case "txbxContent":
      let content = endFlow()
      if paragraphs.isEmpty { add(blocks: content) } else { paragraphs[paragraphs.count - 1].boxes += content }
    case ":AlternateContent": _ = choices.popLast()
    default: break
    }
  }

  /// The page itself stays: an element that stood where nothing is begun (below "rPr") has an end all the same.
  private mutating func endFlow() -> [String] { flows.count > 1 ? flows.removeLast() : [] }

  private mutating func skip() { skipped = path.count }

  /// The line above the notes is kept among them.
  private mutating func beginNote(_ tag: XMLTag) {
    guard tag["type"] ?? "normal" == "normal" else { return skip() }
    noteCount += 1
    carried = "[\(noteCount)] "
  }

  /// The same words come once for new programs and once for old ones.
  private mutating func choose() {
    guard let isTaken = choices.last else { return }
    if isTaken { skip() }
    choices[choices.count - 1] = true
  }

  private mutating func changeTable(_ body: (inout WordTable) -> Void) {
    if !tables.isEmpty { body(&tables[tables.count - 1]) }
  }

  private mutating func changeRow(_ body: (inout WordTable.Row) -> Void) {
    changeTable { table in
      if !table.rows.isEmpty { body(&table.rows[table.rows.count - 1]) }
    }
  }

  private mutating func changeCell(_ body: (inout WordTable.Cell) -> Void) {
    changeRow { row in
      if !row.cells.isEmpty { body(&row.cells[row.cells.count - 1]) }
    }
  }

  private mutating func changeParagraph(_ body: (inout WordParagraph) -> Void) {
    if !paragraphs.isEmpty { body(&paragraphs[paragraphs.count - 1]) }
  }

  // MARK: properties

  /// Whether the tag says how something is set; what it holds is looked at all the same.
  private mutating func take(property tag: XMLTag) -> Bool {
    switch (path.last, tag.name) {
    case ("pPr", "pStyle"):
      let style = tag["val"]
      let letters = styles.letters(style)
      changeParagraph { ($0.style, $0.letters) = (style, letters) }
    case ("numPr", "numId"): changeParagraph { $0.reference.list = tag["val"] }
    case ("numPr", "ilvl"): changeParagraph { $0.reference.level = tag["val"].flatMap { Int($0) } }
    case ("rPr", "del"), ("rPr", "moveFrom"):
      if isParagraphMark { changeParagraph { $0.isJoinedToNext = true } }
    case ("rPr", "rStyle"):
      if !isParagraphMark { letters = styles.letters(tag["val"]).overlaid(with: letters) }
    case ("rPr", _):
      guard !Self.unseen.contains(tag.name) else { return false }
      if !isParagraphMark { letters.take(tag) }
    case ("tcPr", "gridSpan"): changeCell { $0.columns = max(1, tag["val"].flatMap { Int($0) } ?? 1) }
    case ("tcPr", "vMerge"): changeCell { $0.isContinued = tag["val"] != "restart" }
    case ("trPr", "gridBefore"): changeRow { $0.indent = max(0, tag["val"].flatMap { Int($0) } ?? 0) }
    case ("trPr", "del"): changeRow { $0.isDeleted = true }
    default: return false
    }
    return true
  }

  private var isParagraphMark: Bool { path.count > 1 && path[path.count - 2] == "pPr" }

  // MARK: letters

  private mutating func add(_ text: String) {
    let shown = (paragraphs.last?.letters ?? WordLetters()).overlaid(with: letters)
    guard shown.isHidden != true else { return }
    let text = shown.isCapitalized == true ? text.uppercased() : text
    changeParagraph { $0.add(text) }
  }

  /// Signs that have elements of their own; a soft hyphen is none.
  private mutating func addSign(_ tag: XMLTag) {
    guard path.last == "r" else { return }
    switch tag.name {
    case "tab", "ptab": add("\t")
    case "br", "cr": add("\n")
    case "noBreakHyphen": add("-")
    case "sym": add(WordSymbol.text(tag["char"], font: tag["font"]))
    case "fldChar":
      let kind = tag["fldCharType"]
      changeParagraph { $0.field(kind) }
    default: break
    }
  }

  // MARK: paragraphs

  private mutating func beginParagraph() {
    var paragraph = WordParagraph(style: styles.usual, letters: styles.letters(styles.usual))
    // A text box stands in the middle of a paragraph and has nothing of it.
    if paragraphs.isEmpty {
      paragraph.add(carried)
      carried = ""
    }
    letters = WordLetters()
    paragraphs.append(paragraph)
  }

  private mutating func endParagraph() {
    guard let paragraph = paragraphs.popLast() else { return }
    if paragraphs.isEmpty, paragraph.isJoinedToNext {
      carried = paragraph.text
      return add(blocks: paragraph.boxes)
    }
    let lines = WordParagraph.lines(paragraph.text)
    let label = label(of: paragraph) ?? ""
    // The number of a table's row may be all that its cell holds.
    let isShown = !lines.isEmpty || !tables.isEmpty && flows.count > 1
    let text = isShown ? WordParagraph.lines(label + lines.joined(separator: "\n")).joined(separator: "\n") : ""
    add(blocks: (text.isEmpty ? [] : [text]) + paragraph.boxes)
  }

  private mutating func label(of paragraph: WordParagraph) -> String? {
    let (inherited, owner) = styles.numbering(paragraph.style)
    guard let list = paragraph.reference.list ?? inherited.list, list != "0" else { return nil }
    let ofStyle = paragraph.reference.list == nil ? owner.flatMap { numbering.level(of: list, style: $0) } : nil
    return numbering.next(list, level: paragraph.reference.level ?? ofStyle ?? inherited.level ?? 0)
  }

  private mutating func add(blocks: [String]) { flows[flows.count - 1] += blocks }
}

extension String {
  /// XML may break its lines anywhere: those of a document are elements.
  fileprivate var replacingLineEnds: String {
    guard utf8.contains(where: { $0 < 0x20 }) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }))
  }
}
