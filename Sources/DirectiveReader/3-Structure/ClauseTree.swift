/// Builds the tree of items from labelled paragraphs.
enum ClauseTree {
  /// The root clause; children in the order of the text.
  static func root(of paragraphs: [Paragraph]) -> Clause {
    var open: [Clause] = [Clause(label: nil, paragraphs: [])]
    for paragraph in paragraphs {
      guard let label = paragraph.label else {
        open[open.count - 1].paragraphs.append(paragraph)
        continue
      }
      close(&open, to: depth(for: label, in: open))
      open.append(Clause(label: label, paragraphs: [paragraph]))
    }
    close(&open, to: 1)
    return LabelSeries.restored(open[0])
  }

  /// How many clauses stay open when the label begins: those above its own level.
  private static func depth(for label: Label, in open: [Clause]) -> Int {
    if let level = open.lastIndex(where: { $0.label?.kind == label.kind && isSameLevel($0.label, label) }) { return level }
    switch label.kind {
    case .article: return 1
    case .section where label.text == Label.annex: return 1
    case .row: return open.count
    case .section: return open.firstIndex { $0.label.map { $0.kind != .article } ?? false } ?? open.count
    case .roman: return open.firstIndex { $0.label.map { ![.article, .section].contains($0.kind) } ?? false } ?? open.count
    case .arabic:
      return open.lastIndex { $0.label.map { ![.article, .section, .roman].contains($0.kind) } ?? false }.map {
        arabicDepth(in: open, at: $0)
      }
        ?? open.count
    case .dotted: return dottedDepth(label, in: open)
    // Nothing stands under the row of a table.
    default: return open.firstIndex { $0.label?.kind == .row } ?? open.count
    }
  }

  /// A number under letters or dashes begins a list of its own only where no number stands above them.
  private static func arabicDepth(in open: [Clause], at level: Int) -> Int {
    open.firstIndex { $0.label.map { ![.article, .section, .roman].contains($0.kind) } ?? false } ?? level
  }

  /// "1.1" belongs under "1", "1.1.1" under "1.1".
  private static func dottedDepth(_ label: Label, in open: [Clause]) -> Int {
    let parts = label.text.split(separator: ".")
    let parent = parts.dropLast().joined(separator: ".")
    if let level = open.lastIndex(where: { $0.label?.text == parent && ($0.label?.kind == .arabic || $0.label?.kind == .dotted) }) {
      return level + 1
    }
    return open.firstIndex { $0.label.map { ![.article, .section, .roman].contains($0.kind) } ?? false } ?? open.count
  }

  private static func isSameLevel(_ open: Label?, _ label: Label) -> Bool {
    guard label.kind == .dotted, let open else { return true }
    return open.text.split(separator: ".").count == label.text.split(separator: ".").count
  }

  private static func close(_ open: inout [Clause], to depth: Int) {
    while open.count > max(1, depth), let last = open.popLast() {
      open[open.count - 1].children.append(last)
    }
  }
}
