import DirectiveModel

/// The events of two copies of one directive as one list: what both begin with, then the rest of both in time's order, each once.
struct EventUnion {
  /// As in the files, so that members which this version does not know survive.
  let events: [JSONValue]
  /// How many only the one and only the other copy had.
  let fromOurs: Int
  let fromTheirs: Int

  init(_ ours: [JSONValue], _ theirs: [JSONValue]) {
    let (ours, theirs) = (ours.map(\.sortedByKey), theirs.map(\.sortedByKey))
    let common = zip(ours, theirs).prefix { $0 == $1 }.count
    let (restOfOurs, restOfTheirs) = (ours[common...], theirs[common...])
    let known = (ours: Set(ours), theirs: Set(theirs))
    events = ours[..<common] + EventUnion.merged(restOfOurs, restOfTheirs.filter { !known.ours.contains($0) })
    fromOurs = restOfOurs.count { !known.theirs.contains($0) }
    fromTheirs = restOfTheirs.count { !known.ours.contains($0) }
  }

  /// By time and command; each side's events keep their order, whatever a wrong clock said.
  private static func merged(_ ours: ArraySlice<JSONValue>, _ theirs: [JSONValue]) -> [JSONValue] {
    var (ours, theirs, merged) = (ours, theirs[...], [JSONValue]())
    while let first = ours.first, let second = theirs.first {
      merged.append(key(second) < key(first) ? theirs.removeFirst() : ours.removeFirst())
    }
    return merged + ours + theirs
  }

  private static func key(_ event: JSONValue) -> (String, String) { (text(event["time"]), text(event["command"])) }

  private static func text(_ value: JSONValue?) -> String { if case .string(let text)? = value { text } else { "" } }
}
