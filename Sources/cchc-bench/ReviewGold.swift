import DirectiveModel
import Foundation

/// What people read in a document, with the other answers that they accept.
struct ReviewGold {
  struct Citation {
    let number: String
    let issued: CivilDate?
    let bytes: Range<Int>?
    let isOptional: Bool

    var key: String { ReviewValue.key(number: number, issued: issued) }
  }

  struct Task {
    let paths: [String]
    let spans: [Range<Int>]
    let leads: [[String]]
    let supporters: [[String]]
    /// In the form of `ReviewValue.key(_:)`; nil for none.
    let deadline: String?
    let isDeadlineOptional: Bool
    let isOptional: Bool
  }

  let text: [String: String]
  let issuers: [String]
  let addressees: [[String]]
  let signer: String?
  let optionalFields: Set<String>
  let citations: [Citation]
  let tasks: [Task]
  /// Where tasks may be read or not.
  let optionalSpans: [Range<Int>]

  /// Nil when the file cannot be read or lacks a part.
  init?(file: String) {
    guard let data = FileManager.default.contents(atPath: file), let root = try? JSONDocument(parsing: [UInt8](data)).root,
      let header = root["header"]
    else { return nil }
    text = Dictionary(
      ["number", "type", "issuer", "place", "issued", "subject"].compactMap { key in header[key]?.string.map { (key, $0) } },
      uniquingKeysWith: { first, _ in first })
    issuers = [header["issuer"]?.string].compactMap(\.self) + Self.strings(header["issuerAlt"])
    addressees = Self.alternatives(header, "addressees", "addresseesAlt")
    signer = header["signer"]?["name"]?.string
    optionalFields = Set(Self.strings(header["optional"]))
    citations = (root["references"]?.items ?? []).map(Self.citation)
    tasks = (root["tasks"]?.items ?? []).map(Self.task)
    optionalSpans = (root["optionalSpans"]?.items ?? []).compactMap(Self.range)
  }

  private static func citation(_ node: JSONNode) -> Citation {
    Citation(
      number: node["number"]?.string ?? "", issued: node["issued"]?.isoDate, bytes: node["bytes"].flatMap(range),
      isOptional: node["optional"]?.bool == true)
  }

  private static func task(_ node: JSONNode) -> Task {
    let deadline = node["deadline"]
    return Task(
      paths: [node["path"]?.string].compactMap(\.self) + strings(node["pathAlt"]),
      spans: ([node["bytes"]].compactMap(\.self) + (node["bytesAlt"]?.items ?? [])).compactMap(range),
      leads: alternatives(node, "lead", "leadAlt"), supporters: alternatives(node, "coordinate", "coordinateAlt"),
      deadline: deadline.flatMap(ReviewValue.key),
      isDeadlineOptional: node["deadlineOptional"]?.bool == true || deadline?["optional"]?.bool == true,
      isOptional: node["optional"]?.bool == true)
  }

  private static func alternatives(_ node: JSONNode, _ key: String, _ others: String) -> [[String]] {
    [strings(node[key])] + (node[others]?.items ?? []).map(strings)
  }

  private static func strings(_ node: JSONNode?) -> [String] { (node?.items ?? []).compactMap(\.string) }

  private static func range(_ node: JSONNode) -> Range<Int>? {
    let ends = node.items.compactMap(\.int)
    return ends.count == 2 && ends[0] <= ends[1] ? ends[0]..<ends[1] : nil
  }
}
