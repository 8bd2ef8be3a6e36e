import DirectiveModel
import DirectiveReports
import DirectiveStore

/// The store's commands, read from the newest ones back as far as a question needs.
struct RecentHistory {
  private let survey: Survey
  private var timeline: EventTimeline
  private var directives: [DirectiveID: StoredDirective] = [:]
  /// Every directive that they changed was read.
  private var completed: Set<String> = []
  private var batch = 64

  /// Nil when the index is damaged.
  init?(_ survey: Survey) {
    guard let timeline = EventTimeline(survey) else { return nil }
    (self.survey, self.timeline) = (survey, timeline)
  }

  /// What is asked of the newest commands, once no directive that was not read could change the answer; `commands` are those that
  /// the answer is about, nil where there may be more of them.
  mutating func newest<Answer>(
    _ ask: (CommandHistory) throws(Failure) -> (answer: Answer, commands: [PastCommand]?)
  ) throws(Failure) -> Answer {
    while true {
      let history = history()
      do throws(Failure) {
        let (answer, commands) = try ask(history)
        if timeline.isAtEnd { return answer }
        if let commands, history.hasOneTimeEach {
          let unread = Set(commands.map(\.id)).subtracting(completed)
          guard unread.isEmpty else {
            complete(unread)
            continue
          }
          if commands.allSatisfy({ timeline.hasRead(since: $0.time) }) { return answer }
        }
      } catch {
        if timeline.isAtEnd { throw error }
      }
      readOn()
    }
  }

  /// What is asked of one command.
  mutating func about<Answer>(_ command: String, _ ask: (CommandHistory) throws(Failure) -> Answer) throws(Failure) -> Answer {
    complete([command])
    let history = history()
    if history.commands.contains(where: { $0.id == command }) { return try ask(history) }
    // Which others there are may be a part of what is wrong with it.
    while !timeline.isAtEnd { readOn() }
    return try ask(self.history())
  }

  /// Every command that changed one directive, with all that it did.
  mutating func commands(changing directive: StoredDirective) -> [PastCommand] {
    complete(Set(directive.events.map(\.command)))
    return history().commands.filter { $0.directives.contains(directive.id) }
  }

  private func history() -> CommandHistory { CommandHistory(directives.values.sorted { $0.id < $1.id }) }

  private mutating func readOn() {
    let count = batch
    batch *= 4
    add(timeline.next(count))
  }

  private mutating func complete(_ commands: Set<String>) {
    if let found = survey.directives(changedBy: commands) { add(found.directives) }
    completed.formUnion(commands)
  }

  private mutating func add(_ read: [StoredDirective]) { for stored in read { directives[stored.id] = stored } }
}
