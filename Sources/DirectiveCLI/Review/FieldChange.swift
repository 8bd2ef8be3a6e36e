import DirectiveModel
import DirectiveReports

/// One field set to what a person says, with what stood there before.
struct FieldChange {
  /// Nil for a field of the whole directive.
  let task: String?
  let old: Correction
  let new: Correction
  /// "41", "41:1.a"
  let label: String

  /// "thời hạn 41:1.a: (không có) → trước ngày 15/12/2021"
  var line: String {
    func shortened(_ words: String) -> String { TextLayout.shortened(words, width: Self.widestValue) }
    return Messages.corrected(new.field, label, old: shortened(old.words), new: shortened(new.words))
  }
  private static let widestValue = 100
}

extension CommandRecord {
  func event(_ change: FieldChange, in directive: DirectiveID) -> Event {
    event(.corrected(change.new), task: change.task, in: directive)
  }

  /// Of one task, or of the whole directive for nil.
  func event(_ kind: Event.Kind, task path: String?, in directive: DirectiveID) -> Event {
    path.map { event(kind, on: TaskID(directive: directive, path: $0)) } ?? event(kind)
  }
}
