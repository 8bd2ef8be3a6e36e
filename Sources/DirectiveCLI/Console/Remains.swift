/// What a command has made and needs no more when it ends: the process gives its memory back in one step, where taking a long list
/// apart would cost a tenth of making it. A class, because the process keeps it to its end.
final class Remains {
  private var values: [Any] = []

  func add(_ value: Any) { values.append(value) }
}
