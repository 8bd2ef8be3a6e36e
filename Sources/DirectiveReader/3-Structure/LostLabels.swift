/// Gives items their labels back that a scan lost or garbled, where the labels around them tell which they were: a heading between
/// "1." and "3." is "2.", "TẮT. MỤC ĐÍCH" between "I." and "III." is "II.".
struct LostLabels {
  private let scanner: ParagraphScanner
  private let text: TokenizedText

  init(_ scanner: ParagraphScanner) {
    self.scanner = scanner
    text = scanner.text
  }

  /// The same paragraphs; some get a label, and dirt on a line of its own joins the heading that it labelled.
  func restored(_ paragraphs: [Paragraph]) -> [Paragraph] {
    guard paragraphs.contains(where: { $0.label != nil }) else { return paragraphs }
    var found = withStrokesJoined(paragraphs)
    for index in found.indices { readRoman(&found[index]) }
    settleRomans(&found)
    if found.contains(where: { $0.label?.kind == .roman }) {
      restore(.roman, in: found.indices, of: &found, candidates: romanCandidate)
    }
    restore(.arabic, below: [.roman, .section, .article], of: &found, candidates: numberCandidate)
    restore(.letter, below: [.roman, .section, .article, .arabic, .dotted], of: &found, candidates: letterCandidate)
    return found
  }

  /// Strokes that run together are told by their place: "1. Về …" right above "1." is "I.", "IH." behind it is "II.".
  private func settleRomans(_ paragraphs: inout [Paragraph]) {
    guard paragraphs.contains(where: { $0.label?.kind == .roman }) else { return }
    var last = 0
    for index in paragraphs.indices {
      guard let label = paragraphs[index].label else { continue }
      if label.kind == .section || label.kind == .article { last = 0 }
      let isStroke = label.kind == .arabic && LostLabels.strokes.contains(label.text) && headsNumbers(paragraphs, at: index)
      guard isStroke || label.kind == .roman else { continue }
      let isDoubtful = isStroke || isDoubtfulRoman(label, after: last)
      if isDoubtful, let name = LabelSeries.text(last + 1, kind: .roman) {
        paragraphs[index].label = Label(kind: .roman, text: name, tokens: label.tokens, isInferred: true)
      }
      // "II." behind "II." is "III.".
      last = isDoubtful || label.ordinal == last ? last + 1 : label.ordinal
    }
  }

  /// Two or three strokes, where the other number comes next.
  private func isDoubtfulRoman(_ label: Label, after last: Int) -> Bool {
    guard let first = label.tokens.first, LayoutWords.doubtfulRomans.contains(text.spelling(first)) else { return false }
    return [2, 3].contains(label.ordinal) && [2, 3].contains(last + 1) && label.ordinal != last + 1
  }

  /// A heading whose items begin with "1." again, though it seems to be a number itself.
  private func headsNumbers(_ paragraphs: [Paragraph], at index: Int) -> Bool {
    guard paragraphs.indices.contains(index + 1), let next = paragraphs[index + 1].label, next.kind == .arabic, next.ordinal == 1,
      let end = paragraphs[index].words.last
    else { return false }
    return !scanner.isSentenceEnd(end) && scanner.isHeading(paragraphs[index])
  }

  /// In each part between labels of higher kinds.
  private func restore(
    _ kind: Label.Kind, below kinds: Set<Label.Kind>, of paragraphs: inout [Paragraph], candidates: (Paragraph, Bool) -> Range<Int>?
  ) {
    var start = 0
    for end in paragraphs.indices.filter({ paragraphs[$0].label.map { kinds.contains($0.kind) } ?? false }) + [paragraphs.count] {
      restore(kind, in: start..<end, of: &paragraphs, candidates: candidates)
      start = end
    }
  }

  // MARK: Series

  /// What speaks for a paragraph having lost a label.
  private struct Candidate {
    var place: Int
    /// The tokens of what is left of the label.
    var remains: Range<Int>
    /// A list begins under it.
    var hasItems: Bool
  }

  /// Fills the gaps between the labels of a kind, as far as there are as many candidates as labels are missing.
  private func restore(
    _ kind: Label.Kind, in range: Range<Int>, of paragraphs: inout [Paragraph], candidates: (Paragraph, Bool) -> Range<Int>?
  ) {
    let known = range.filter { paragraphs[$0].label?.kind == kind }
    guard !known.isEmpty else { return }
    var last = 0
    var start = range.lowerBound
    for place in known + [range.upperBound] {
      let next = place < range.upperBound ? paragraphs[place].label?.ordinal : nil
      let all = Range(from: start, upTo: place).compactMap { index in
        candidates(paragraphs[index], index == range.lowerBound).map {
          Candidate(place: index, remains: $0, hasItems: beginsList(paragraphs, at: index + 1))
        }
      }
      var ordinal = last
      for candidate in lost(all, kind: kind, after: last, before: next) {
        ordinal = next == nil ? likeliest(after: ordinal, candidate) : ordinal + 1
        guard let name = LabelSeries.text(ordinal, kind: kind) else { break }
        paragraphs[candidate.place].label = Label(kind: kind, text: name, tokens: candidate.remains, isInferred: true)
      }
      last = next ?? last
      start = place + 1
    }
  }

  /// The candidates that fill the gap exactly: those of which something is left, else all of them.
  private func lost(_ all: [Candidate], kind: Label.Kind, after last: Int, before next: Int?) -> [Candidate] {
    let remains = all.filter { !$0.remains.isEmpty }
    guard let next else {
      // Headings in capitals are few; numbers at the end may be anything.
      return last > 0 && (remains.count == 1 || kind == .roman) ? remains : []
    }
    let missing = next - last - 1
    guard missing > 0 else { return [] }
    if remains.count == missing { return remains }
    let plain = all.filter { $0.remains.isEmpty ? $0.hasItems || !text.text.repairs.isEmpty : true }
    return plain.count == missing ? plain : []
  }

  /// "VL KINH PHÍ" behind "IV." is "VI.": a look-alike may skip one that is lost altogether.
  private func likeliest(after ordinal: Int, _ candidate: Candidate) -> Int {
    guard let first = candidate.remains.first, let numeral = LayoutWords.romanLookalikes[text.spelling(first)],
      let printed = Label.romans.firstIndex(of: numeral).map({ $0 + 1 }), (ordinal + 1...ordinal + 2).contains(printed)
    else { return ordinal + 1 }
    return printed
  }

  private func beginsList(_ paragraphs: [Paragraph], at index: Int) -> Bool {
    guard paragraphs.indices.contains(index), let label = paragraphs[index].label else { return false }
    return [.letter, .arabic, .dash, .plus].contains(label.kind) && label.ordinal <= 1
  }

  // MARK: Candidates

  /// What is left of a Roman number before a heading in capitals; empty for a heading alone, nil for none.
  private func romanCandidate(_ paragraph: Paragraph, isFirst: Bool) -> Range<Int>? {
    if let label = paragraph.label {
      // "1. MỤC ĐÍCH" before "II." is "I.".
      return label.kind == .arabic && LostLabels.strokes.contains(label.text)
        && isLoud(label.tokens.upperBound..<paragraph.tokens.upperBound) ? label.tokens : nil
    }
    let remains = romanRemains(of: paragraph)
    return isLoud(remains.upperBound..<paragraph.tokens.upperBound) ? remains : nil
  }

  /// "I", "II", "III" read as numbers.
  private static let strokes: Set<String> = ["1", "11", "111"]

  private func isLoud(_ tokens: Range<Int>) -> Bool {
    let words = tokens.prefix(40).filter { text.tokens[$0].kind == .word }
    return words.count > 1 && tokens.count <= 40 && words.allSatisfy { text.tokens[$0].capitals != .none }
      && words.count(where: { text.tokens[$0].capitals == .all }) * 4 >= words.count * 3
  }

  /// "II NHIỆM VỤ": a number that has lost its full stop.
  private func readRoman(_ paragraph: inout Paragraph) {
    let start = paragraph.tokens.lowerBound
    guard paragraph.label == nil, start + 1 < paragraph.tokens.upperBound, text.tokens[start].isLineStart, text.tokens[start + 1].isSpaced,
      Label.romans.contains(text.spelling(start)), isLoud(start + 1..<paragraph.tokens.upperBound)
    else { return }
    paragraph.label = Label(kind: .roman, text: text.spelling(start), tokens: start..<start + 1)
  }

  /// "Ve NỘI DUNG", "VL KINH PHÍ": strokes without a full stop, else what is left of any label.
  private func romanRemains(of paragraph: Paragraph) -> Range<Int> {
    let start = paragraph.tokens.lowerBound
    let letters = text.spelling(start).unicodeScalars
    if start + 1 < paragraph.tokens.upperBound, text.tokens[start + 1].isSpaced, letters.count <= 4,
      letters.allSatisfy({ "IVXLHTilve1|".unicodeScalars.contains($0) })
    {
      return start..<start + 1
    }
    return remains(of: paragraph)
  }

  /// "8) Nhiệm vụ" above "b)", "€) Đối với …": what is left of a letter and its bracket.
  private func letterCandidate(_ paragraph: Paragraph, isFirst: Bool) -> Range<Int>? {
    if let label = paragraph.label {
      return label.kind == .bracket && label.tokens.count == 2 ? label.tokens : nil
    }
    let remains = self.remains(of: paragraph)
    return !remains.isEmpty && text.isMark(remains.upperBound - 1, ")") ? remains : nil
  }

  /// What is left of a number before an item; empty for a heading that has lost it altogether, nil for none.
  private func numberCandidate(_ paragraph: Paragraph, isFirst: Bool) -> Range<Int>? {
    guard paragraph.label == nil, !isFirst, paragraph.row == nil else { return nil }
    let remains = self.remains(of: paragraph)
    if !remains.isEmpty { return remains }
    let words = paragraph.words
    guard words.count <= 20, let last = words.last, !LostLabels.isStroke(words, text), let first = words.first,
      text.tokens[first].isLineStart, text.tokens[first].kind == .word,
      text.tokens[first].capitals != .none, text.isMark(last, ":") || !scanner.isSentenceEnd(last), !scanner.introduces(last)
    else { return nil }
    return words.lowerBound..<words.lowerBound
  }

  // MARK: Remains

  /// "l.", "I1.", "&.", "A)" before a capital; empty for none.
  private func remains(of paragraph: Paragraph) -> Range<Int> {
    let start = paragraph.tokens.lowerBound
    let none = start..<start
    let line = scanner.lines.line(ofToken: start).tokens
    if line.lowerBound == start, line.upperBound < paragraph.tokens.upperBound, LostLabels.isStroke(line, text),
      text.tokens[line.upperBound].capitals != .none
    {
      return line
    }
    guard let end = Range(from: start + 1, upTo: min(start + 4, paragraph.tokens.upperBound)).first(where: { isStop($0) }),
      LostLabels.isStroke(start..<end + 1, text), end + 1 < paragraph.tokens.upperBound, text.tokens[end + 1].isSpaced,
      text.tokens[end + 1].capitals != .none
    else { return none }
    return start..<end + 1
  }

  private func isStop(_ index: Int) -> Bool {
    (text.isMark(index, ".") || text.isMark(index, ",") || text.isMark(index, ":") || text.isMark(index, ")"))
      && !text.tokens[index].isSpaced
  }

  /// A few signs that are no word: what a scan makes of a label.
  static func isStroke(_ tokens: Range<Int>, _ text: TokenizedText) -> Bool {
    guard (1...4).contains(tokens.count), let first = tokens.first, let last = tokens.last,
      text.tokens[last].upper - text.tokens[first].lower <= 7, !text.isMark(first, "-"), !text.isMark(first, "+"), !text.isMark(first, "("),
      !text.isMark(first, "\"")
    else { return false }
    return tokens.allSatisfy { text.spelling($0).unicodeScalars.count <= 4 }
  }

  /// Dirt alone on a line before a heading becomes part of its paragraph.
  private func withStrokesJoined(_ paragraphs: [Paragraph]) -> [Paragraph] {
    var found: [Paragraph] = []
    found.reserveCapacity(paragraphs.count)
    for paragraph in paragraphs {
      if let last = found.last, last.label == nil, last.row == nil, paragraph.label == nil, paragraph.row == nil, found.count > 1,
        last.tokens.upperBound == paragraph.tokens.lowerBound, LostLabels.isStroke(last.tokens, text),
        text.tokens[paragraph.tokens.lowerBound].capitals != .none
      {
        found[found.count - 1].tokens = last.tokens.lowerBound..<paragraph.tokens.upperBound
      } else {
        found.append(paragraph)
      }
    }
    return found
  }
}
