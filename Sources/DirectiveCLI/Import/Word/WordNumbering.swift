/// The automatic numbers of a Word document, counted as its paragraphs come.
struct WordNumbering {
  struct Level {
    var start = 1
    var format = "decimal"
    /// "Điều %1.": each "%n" is the number of level n.
    var text = ""
    /// From 1: only a paragraph of that level or a higher one begins the count anew; 0 is never.
    var restart: Int?
    /// All numbers are printed in Arabic digits.
    var isLegal = false
    var hasSpace = true
    var style: String?
  }

  fileprivate struct Outline {
    var levels: [Int: Level] = [:]
    /// A style of lists that has the levels instead.
    var link: String?
  }

  fileprivate struct List {
    var outline = ""
    var levels: [Int: Level] = [:]
    var starts: [Int: Int] = [:]
  }

  private var outlines: [String: Outline] = [:]
  private var lists: [String: List] = [:]
  /// By outline: lists that share one count on.
  private var counts: [String: [Int?]] = [:]
  private var begun: Set<String> = []

  static let levelCount = 9
  private static let longestChain = 5

  init() {}

  init(_ xml: [UInt8], styles: WordStyles) throws(XMLProblem) {
    var reading = Reading()
    try reading.run(xml)
    (outlines, lists) = (reading.outlines, reading.lists)
    for id in Array(lists.keys) {
      let outline = outline(of: id, styles)
      lists[id]?.outline = outline
    }
  }

  private func outline(of list: String, _ styles: WordStyles) -> String {
    var id = lists[list]?.outline ?? ""
    for _ in 0..<Self.longestChain {
      guard let link = outlines[id]?.link, let next = styles.list(ofStyle: link).flatMap({ lists[$0]?.outline }) else { break }
      id = next
    }
    return id
  }

  /// The level that a style of paragraphs stands for.
  func level(of list: String, style: String) -> Int? {
    guard let list = lists[list] else { return nil }
    let levels = (outlines[list.outline]?.levels ?? [:]).merging(list.levels) { $1 }
    return levels.filter { $0.value.style == style }.keys.min()
  }

  /// Counts one paragraph; what is printed before it, with the blank behind. Nil when the list is unknown.
  mutating func next(_ id: String, level: Int) -> String? {
    guard let list = lists[id], (0..<Self.levelCount).contains(level), let own = settings(list, level) else { return nil }
    var numbers = counts[list.outline] ?? Array(repeating: nil, count: Self.levelCount)
    if begun.insert(id).inserted { for level in list.starts.keys where numbers.indices.contains(level) { numbers[level] = nil } }
    numbers[level] = numbers[level].map { $0 &+ 1 } ?? own.start
    for deeper in stride(from: level + 1, to: Self.levelCount, by: 1) {
      let restart = settings(list, deeper)?.restart
      if restart != 0, level < restart ?? deeper { numbers[deeper] = nil }
    }
    counts[list.outline] = numbers
    return printed(own, list, numbers)
  }

  private func settings(_ list: List, _ level: Int) -> Level? {
    var found = list.levels[level] ?? outlines[list.outline]?.levels[level]
    if let start = list.starts[level] { found?.start = start }
    return found
  }

  private func printed(_ level: Level, _ list: List, _ numbers: [Int?]) -> String {
    let space = level.hasSpace ? " " : ""
    if level.format == "bullet" { return Self.bullet(level.text) + " " }
    var result = ""
    var isNumber = false
    for character in level.text {
      if isNumber, let place = character.wholeNumberValue, (1...Self.levelCount).contains(place) {
        let settings = settings(list, place - 1)
        let format = level.isLegal ? "decimal" : settings?.format ?? "decimal"
        result += WordNumberFormat.printed(numbers[place - 1] ?? settings?.start ?? 1, format)
        isNumber = false
      } else if character == "%" {
        isNumber = true
      } else {
        result.append(character)
      }
    }
    return result.isEmpty ? "" : result + space
  }

  /// Marks from the fonts of signs have no letters of their own.
  private static func bullet(_ text: String) -> String {
    switch text {
    case "-", "–", "—", "−", "\u{F02D}": "-"
    case "+", "\u{F02B}": "+"
    default: "•"
    }
  }
}

/// Numbers as lists print them.
enum WordNumberFormat {
  private static let mostRoman = 3999

  static func printed(_ number: Int, _ format: String) -> String {
    switch format {
    case "upperRoman": roman(number)
    case "lowerRoman": roman(number).lowercased()
    case "upperLetter": letters(number).uppercased()
    case "lowerLetter": letters(number)
    case "decimalZero": number < 10 ? "0\(number)" : "\(number)"
    case "none", "bullet": ""
    default: "\(number)"
    }
  }

  private static func roman(_ number: Int) -> String {
    guard (1...mostRoman).contains(number) else { return "\(number)" }
    var rest = number
    var result = ""
    for (value, letters) in [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"),
      (4, "IV"), (1, "I"),
    ] {
      while rest >= value {
        result += letters
        rest -= value
      }
    }
    return result
  }

  /// English letters, as Word counts: after "z" comes "aa", then "bb".
  private static func letters(_ number: Int) -> String {
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
    guard (1...alphabet.count * 10).contains(number) else { return "\(number)" }
    return String(repeating: alphabet[(number - 1) % alphabet.count], count: (number - 1) / alphabet.count + 1)
  }
}

/// Reads numbering.xml.
private struct Reading {
  var outlines: [String: WordNumbering.Outline] = [:]
  var lists: [String: WordNumbering.List] = [:]
  private var path: [String] = []
  private var outline: String?
  private var list: String?
  private var level = 0

  mutating func run(_ xml: [UInt8]) throws(XMLProblem) {
    var tokens = XMLTokens(xml)
    while let token = try tokens.next() {
      switch token {
      case .text: continue
      case .end: path.removeLast()
      case .begin(let tag):
        take(tag)
        path.append(tag.name)
      }
    }
  }

  private mutating func take(_ tag: XMLTag) {
    switch tag.name {
    case "abstractNum":
      (outline, list) = (tag["abstractNumId"], nil)
      if let outline { outlines[outline] = .init() }
    case "num":
      (outline, list) = (nil, tag["numId"])
      if let list { lists[list] = .init() }
    case "abstractNumId":
      if let list { lists[list]?.outline = tag["val"] ?? "" }
    case "numStyleLink":
      if let outline { outlines[outline]?.link = tag["val"] }
    case "lvlOverride": level = number(tag["ilvl"])
    case "startOverride":
      if let list, let start = tag["val"].flatMap({ Int($0) }) {
        let level = level
        lists[list]?.starts[level] = start
      }
    case "lvl":
      level = number(tag["ilvl"])
      change { _ in }
    default:
      if path.last == "lvl" { change { $0.take(tag) } }
    }
  }

  private mutating func change(_ body: (inout WordNumbering.Level) -> Void) {
    let level = level
    if let list {
      body(&lists[list, default: .init()].levels[level, default: .init()])
    } else if let outline {
      body(&outlines[outline, default: .init()].levels[level, default: .init()])
    }
  }

  private func number(_ text: String?) -> Int { text.flatMap { Int($0) } ?? 0 }
}

extension WordNumbering.Level {
  fileprivate mutating func take(_ tag: XMLTag) {
    let value = tag["val"]
    switch tag.name {
    case "start": start = value.flatMap { Int($0) } ?? 1
    case "numFmt": format = value ?? "decimal"
    case "lvlText": text = value ?? ""
    case "lvlRestart": restart = value.flatMap { Int($0) }
    case "isLgl": isLegal = WordLetters.isOn(value)
    case "suff": hasSpace = value != "nothing"
    case "pStyle": style = value
    default: break
    }
  }
}
