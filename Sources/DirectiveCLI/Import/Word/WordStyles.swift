/// What the styles of a Word document say about letters and numbers.
struct WordStyles {
  struct Style {
    var parent: String?
    var numbering: WordNumberingReference = .init()
    var letters = WordLetters()
  }
  private var styles: [String: Style] = [:]
  /// Of paragraphs that name none.
  private(set) var usual: String?

  /// Longer chains are rings.
  private static let longestChain = 20

  init() {}

  init(_ xml: [UInt8]) throws(XMLProblem) {
    var tokens = XMLTokens(xml)
    var path: [String] = []
    var id: String?
    while let token = try tokens.next() {
      switch token {
      case .text: continue
      case .end:
        if path.popLast() == "style" { id = nil }
      case .begin(let tag):
        if tag.name == "style" {
          id = tag["styleId"]
          if let id { styles[id] = Style() }
          if tag["type"] == "paragraph", WordLetters.isOn(tag["default"] ?? "0") { usual = id }
        } else if let id {
          styles[id]?.take(tag, below: path.last)
        }
        path.append(tag.name)
      }
    }
  }

  /// The style and those that it is based on, its own first.
  private func chain(_ id: String?) -> [(id: String, style: Style)] {
    var found: [(String, Style)] = []
    var next = id
    while let id = next, let style = styles[id], found.count < Self.longestChain {
      found.append((id, style))
      next = style.parent
    }
    return found
  }

  func letters(_ id: String?) -> WordLetters {
    chain(id).reversed().reduce(WordLetters()) { $0.overlaid(with: $1.style.letters) }
  }

  /// `style` is the one that brought the list: its level may name it.
  func numbering(_ id: String?) -> (reference: WordNumberingReference, style: String?) {
    var result = WordNumberingReference()
    var owner: String?
    for (id, style) in chain(id) {
      if result.list == nil, let list = style.numbering.list { (result.list, owner) = (list, id) }
      if result.level == nil { result.level = style.numbering.level }
    }
    return (result, owner)
  }

  /// The list that a style of lists stands for.
  func list(ofStyle id: String) -> String? { styles[id]?.numbering.list }
}

extension WordStyles.Style {
  fileprivate mutating func take(_ tag: XMLTag, below parent: String?) {
    switch (tag.name, parent) {
    case ("basedOn", "style"): self.parent = tag["val"]
    case ("numId", "numPr"): numbering.list = tag["val"]
    case ("ilvl", "numPr"): numbering.level = tag["val"].flatMap { Int($0) }
    case (_, "rPr"): letters.take(tag)
    default: break
    }
  }
}

/// The list that a paragraph stands in; "0" is none.
struct WordNumberingReference {
  var list: String?
  /// From 0.
  var level: Int?
}

/// How letters are shown; nil where nothing is said.
struct WordLetters {
  var isHidden: Bool?
  var isCapitalized: Bool?

  mutating func take(_ tag: XMLTag) {
    switch tag.name {
    case "vanish": isHidden = Self.isOn(tag["val"])
    case "caps": isCapitalized = Self.isOn(tag["val"])
    default: break
    }
  }

  func overlaid(with other: WordLetters) -> WordLetters {
    WordLetters(isHidden: other.isHidden ?? isHidden, isCapitalized: other.isCapitalized ?? isCapitalized)
  }

  /// A switch that is there is on, unless it says otherwise.
  static func isOn(_ value: String?) -> Bool { !["0", "false", "off"].contains(value ?? "1") }
}
