/// Where the pages of a text begin: the one place that says on which page a line stands.
package struct PageLines: Sendable, Hashable {
  /// The line on which each page begins, from 1, ascending; empty for a text of a single page.
  package let first: [Int]

  /// Without lines a text of a single page.
  package init(first: [Int] = []) { self.first = first.sorted() }

  /// A form feed begins a page, on its own line where only blanks stand before it, else on the next. One that ends the text begins none.
  package init(of text: [UInt8]) {
    guard PageLines.hasFormFeed(text) else {
      self.init()
      return
    }
    var walk = Walk()
    for byte in text.last == PageLines.formFeed ? text.dropLast() : text[...] { walk.take(byte) }
    self.init(first: walk.first.count > 1 ? walk.first : [])
  }

  /// A place as people name it; both numbers begin at 1.
  package struct Place: Sendable, Hashable {
    package let page: Int
    /// Counted within the page.
    package let line: Int
    package init(page: Int, line: Int) {
      self.page = page
      self.line = line
    }
  }

  /// Nil where there are no pages.
  package func place(ofLine line: Int) -> Place? {
    guard let page = first.lastIndex(where: { $0 <= line }) else { return nil }
    return Place(page: page + 1, line: line - first[page] + 1)
  }

  private static let formFeed: UInt8 = 0x0C

  /// Without a way out of the loop and without a choice in it, so that many bytes are looked at together: most texts hold none.
  private static func hasFormFeed(_ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      var nearest = UInt8.max
      for byte in bytes { nearest = min(nearest, byte ^ formFeed) }
      return nearest == 0
    }
  }

  /// Lines end as the reader ends them: LF, CR LF, CR.
  private struct Walk {
    private(set) var first = [1]
    private var line = 1
    private var isLineBlank = true
    private var isAfterReturn = false

    mutating func take(_ byte: UInt8) {
      switch byte {
      case 0x0A where isAfterReturn: break
      case 0x0A, 0x0D:
        line += 1
        isLineBlank = true
      case PageLines.formFeed: first.append(isLineBlank ? line : line + 1)
      case 0x20, 0x09: break
      default: isLineBlank = false
      }
      isAfterReturn = byte == 0x0D
    }
  }
}
