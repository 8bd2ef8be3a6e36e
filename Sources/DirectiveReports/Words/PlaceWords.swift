import DirectiveModel

/// Lines of a document as people find them on its pages.
package enum PlaceWords {
  /// "dòng 14", "dòng 14-20"; with pages "trang 2, dòng 14", "trang 2, dòng 40 - trang 3, dòng 2".
  package static func words(for lines: ClosedRange<Int>, in pages: PageLines) -> String {
    guard let from = pages.place(ofLine: lines.lowerBound), let to = pages.place(ofLine: lines.upperBound) else { return words(for: lines) }
    if from.page == to.page { return "\(page(from.page)), \(words(for: from.line...max(from.line, to.line)))" }
    return "\(page(from.page)), dòng \(from.line) - \(page(to.page)), dòng \(to.line)"
  }

  /// "trang 2"
  package static func page(_ number: Int) -> String { "trang \(number)" }

  private static func words(for lines: ClosedRange<Int>) -> String {
    lines.count == 1 ? "dòng \(lines.lowerBound)" : "dòng \(lines.lowerBound)-\(lines.upperBound)"
  }
}
