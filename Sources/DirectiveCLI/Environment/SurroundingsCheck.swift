import DirectiveModel

/// Clock, language, screen and temporary folder: what changes how the program's words look or what "today" is.
struct SurroundingsCheck {
  private let console: Console

  /// The program was made later than this.
  private static let earliestYear = 2024

  init(_ console: Console) { self.console = console }

  func section() -> EnvironmentSection {
    EnvironmentSection(title: Messages.surroundingsTitle, facts: [clock, language, screen, temporaryFolder])
  }

  private var clock: EnvironmentFact {
    let now = console.clock()
    let text = Messages.clock(now.date, now.hourAndMinute, zone: value("TZ"))
    guard now.date.year >= Self.earliestYear else { return EnvironmentFact(.notice, text, advice: Messages.setClock) }
    return EnvironmentFact(.fine, text)
  }

  private var language: EnvironmentFact {
    let setting = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { name in value(name).map { "\(name)=\($0)" } }.first
    let isUnicode = setting.map { FoldedText.fold($0).replacing(" ", with: "").contains("utf8") } ?? false
    let text = Messages.language(setting)
    return isUnicode ? EnvironmentFact(.fine, text) : EnvironmentFact(.notice, text, advice: Messages.setLanguage)
  }

  private var screen: EnvironmentFact {
    let isFromVariable = value("COLUMNS").flatMap { Int($0) } == console.widthInColumns
    let origin = isFromVariable ? "COLUMNS" : console.isOutputTerminal ? nil : Messages.noTerminal
    return EnvironmentFact(.fine, Messages.screen(console.widthInColumns, origin: origin, isStyled: console.isStyled))
  }

  private var temporaryFolder: EnvironmentFact {
    let path = Toolbox(console).temporaryBase
    guard FileAccess.isWritableFolder(path) else {
      return EnvironmentFact(.wrong(.readWriteError), Messages.temporaryFolder(path), advice: Messages.noWorkFolderHint)
    }
    return EnvironmentFact(.fine, Messages.temporaryFolder(path))
  }

  private func value(_ name: String) -> String? { console.environment(name).flatMap { $0.isEmpty ? nil : $0 } }
}
