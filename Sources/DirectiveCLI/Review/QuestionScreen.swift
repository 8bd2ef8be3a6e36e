import DirectiveModel
import DirectiveReports

/// A doubtful value for people: what is wrong, the words of the source, what was read.
struct QuestionScreen {
  private let question: ReviewItem
  /// Nil when the store has lost it.
  private let bytes: [UInt8]?
  private let width: Int

  private static let mostTaskRows = 2
  private static let mostValueRows = 6
  private static let headLines = 10

  init(_ question: ReviewItem, source bytes: [UInt8]?, width: Int) {
    self.question = question
    self.bytes = bytes
    self.width = width
  }

  func lines(title: String) -> [String] {
    var lines = [TextLayout.shortened(title, width: width)]
    lines += TextLayout.wrapped(Messages.doubt(question.group), width: width, hanging: 2)
    if let task, question.group.first.correctableField != .text {
      lines += shortened(Messages.taskWords(task), rows: Self.mostTaskRows)
    }
    return lines + excerpt + shortened(Messages.valueRead(question.reading), rows: Self.mostValueRows)
  }

  /// The whole document.
  var source: [String] {
    bytes.map { SourceExcerpt.whole($0, marking: question.group.first.bytes, width: width) } ?? [Messages.noSource]
  }

  private var task: DirectiveTask? {
    question.task.flatMap { id in question.stored.corrected.tasks.first { $0.path == id.path } }
  }

  /// Where nothing was found, the place where it ought to stand.
  private var excerpt: [String] {
    guard let bytes else { return [Messages.noSource] }
    if let marked = question.group.first.bytes { return SourceExcerpt(bytes, marking: marked, width: width).lines }
    let isAtEnd = question.group.first.field == "signer"
    return [isAtEnd ? Messages.endOfSource : Messages.headOfSource]
      + SourceExcerpt(bytes, endOf: isAtEnd, lineCount: Self.headLines, width: width).lines
  }

  private func shortened(_ text: String, rows: Int) -> [String] {
    LineWrapping.lines(text, widthInColumns: width - 2, maximumLines: rows).enumerated().map { $0 == 0 ? $1 : "  " + $1 }
  }
}
