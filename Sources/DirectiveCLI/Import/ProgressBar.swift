/// A bar on standard error that shows how far a long command is; drawn on a terminal only.
struct ProgressBar {
  private let console: Console
  private let total: Int
  private let isShown: Bool
  private static let widthInColumns = 30

  init(total: Int, on console: Console) {
    self.console = console
    self.total = total
    isShown = total > 1 && console.isErrorTerminal && console.environment("TERM") != "dumb"
  }

  func show(_ done: Int) {
    guard isShown else { return }
    let filled = Self.widthInColumns * done / total
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.widthInColumns - filled)
    console.writeErrors(Array("\r\(bar) \(Messages.progress(done, of: total))".utf8))
  }

  /// Gives the line back to what is printed next.
  func clear() {
    guard isShown else { return }
    console.writeErrors(Array("\r\u{1B}[K".utf8))
  }
}
