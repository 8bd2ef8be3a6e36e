import DirectiveModel

/// The directives by their newest events: who asks for the last things that happened reads from there only as many as it takes.
package struct EventTimeline {
  private let survey: Survey
  /// Newest first; without those that nothing has happened to.
  private let places: [Int]
  private let moments: [Int64]
  private var readCount = 0

  /// Nil when the index is damaged.
  package init?(_ survey: Survey) {
    guard let histories = try? survey.index.histories() else {
      survey.store.removeIndex()
      return nil
    }
    self.survey = survey
    moments = histories.map(\.lastEvent)
    places = histories.indices.filter { histories[$0].lastEvent > .min && !survey.excluded.contains($0) }
      .sorted { histories[$0].lastEvent > histories[$1].lastEvent }
  }

  /// Every directive with events was read.
  package var isAtEnd: Bool { readCount == places.count }

  /// Nothing that has not been read yet is as new as an event of that time.
  package func hasRead(since time: String) -> Bool { isAtEnd || EventMoment.of(time) > moments[places[readCount]] }

  /// The next directives in the order of their ids; the first time also those of which the index does not speak.
  package mutating func next(_ count: Int) -> [StoredDirective] {
    let end = min(places.count, readCount + count)
    let others = readCount == 0 ? survey.directives : []
    let read = survey.store.read(survey.ids(places[readCount..<end].sorted()), detail: .tasks).directives
    readCount = end
    return (read + others).sorted { $0.id < $1.id }
  }
}
