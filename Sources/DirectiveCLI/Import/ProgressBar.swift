import DirectiveReports
import DirectiveStore

/// A bar on standard error that shows how far a long command is; drawn on a terminal only.
struct ProgressBar {
  private let console: Console
  private let total: Int
  private let pages: PageCounter?
  private let isShown: Bool
  private static let widthInColumns = 30
  /// A shorter bar shows nothing.
  private static let leastWidth = 5

  init(total: Int, pages: PageCounter? = nil, on console: Console) {
    self.console = console
    self.total = total
    self.pages = pages
    isShown = total > 0 && console.isErrorTerminal && console.environment("TERM") != "dumb"
  }

  /// A single file is shown only by its pages.
  private var isDrawn: Bool { isShown && (total > 1 || (pages?.state.all ?? 0) > 1) }

  func show(_ done: Int) {
    guard isDrawn else { return }
    let pages = pages?.state ?? (done: 0, all: 0)
    let (part, whole) = total > 1 ? (done, total) : (pages.done, pages.all)
    // A line that the terminal breaks cannot be drawn over; the last column stays free, for the cursor. Windows change their size.
    let room = (console.errorWidthInColumns() ?? console.widthInColumns) - 1
    let words = TextLayout.shortened(Messages.progress(done, of: total, pages: pages), width: room)
    let width = min(Self.widthInColumns, room - DisplayWidth.of(words) - 1)
    let bar = width < Self.leastWidth ? "" : Self.bar(part, of: whole, width: width) + " "
    console.writeErrors(Array("\r\(bar)\(words)\u{1B}[K".utf8))
  }

  private static func bar(_ part: Int, of whole: Int, width: Int) -> String {
    let filled = max(0, min(width, width * part / max(1, whole)))
    return String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
  }

  /// Does the work, and meanwhile shows how many pages are read; the bar is drawn by the calling thread alone.
  func showing<Result: Sendable>(_ done: Int, _ work: @escaping @Sendable () -> Result) -> Result {
    show(done)
    return isShown ? Background(work).wait { show(done) } : work()
  }

  /// Gives the line back to what is printed next.
  func clear() {
    guard isDrawn else { return }
    console.writeErrors(Array("\r\u{1B}[K".utf8))
  }
}
