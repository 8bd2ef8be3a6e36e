extension StoredDirective {
  /// The paths of tasks that people have said something about and that `reading` no longer has, or has with other words: with it
  /// their events would stand at nothing, or at the wrong task. In the order of the present reading.
  package func tasksLost(in reading: Directive) -> [String] {
    let mentioned = Set(events.compactMap(\.task))
    guard !mentioned.isEmpty else { return [] }
    return directive.tasks.filter { mentioned.contains($0.path) }.filter { old in
      guard let new = reading.tasks.first(where: { $0.path == old.path }) else { return true }
      return !TaskWords.areAlike(old.text, new.text)
    }.map(\.path)
  }
}

/// Whether two texts are two readings of one task.
enum TaskWords {
  /// More than half of their words, marks and case aside, are the same.
  static func areAlike(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    let (first, second) = (counts(a), counts(b))
    let common = first.reduce(0) { $0 + min($1.value, second[$1.key] ?? 0) }
    return 4 * common > first.values.reduce(0, +) + second.values.reduce(0, +)
  }

  private static func counts(_ text: String) -> [Substring: Int] {
    FoldedText.fold(text).split(separator: " ").reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
