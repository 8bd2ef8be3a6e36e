import Foundation

/// Something that must not stand in the code under `Sources`.
struct SourceRule: Sendable {
  /// What is looked for: the words themselves, not as part of a longer name.
  let words: [String]
  let reason: String
  /// True for the files, by their path under `Sources`, in which it may stand all the same.
  var isAllowed: @Sendable (String) -> Bool = { _ in false }

  static let all: [SourceRule] = [
    SourceRule(
      words: ["print(", "debugPrint(", "dump(", "NSLog(", "fputs(", "puts(", "FileHandle"],
      reason: "loses output or traps on a full device: write through Console", isAllowed: isBench),
    SourceRule(words: [".atomic", "atomically:"], reason: "is not durable: write through DurableFile", isAllowed: isBench),
    SourceRule(words: ["try!", "as!"], reason: "ends the program on input"),
    SourceRule(
      words: ["fatalError(", "preconditionFailure(", "precondition(", "assertionFailure(", "assert(", "abort("],
      reason: "ends the program on input"),
    SourceRule(
      words: ["Regex", "NSRegularExpression"], reason: "backtracks without bound: scan bytes"),
    SourceRule(
      words: ["replacingOccurrences", "components(separatedBy", "trimmingCharacters(in"],
      reason: "goes by Character, in which a sign can hide: go by unicodeScalars or utf8", isAllowed: isBench),
    SourceRule(
      words: [".replacing("], reason: "goes by Character, in which a sign can hide: Escaping.replaced", isAllowed: { !isEscaper($0) }),
    SourceRule(words: ["public", "open class", "open func"], reason: "no library is shipped: package"),
    SourceRule(
      words: ["DateFormatter", "ISO8601DateFormatter", "TimeZone(", "Calendar.current", "Locale.current"],
      reason: "depends on the machine: CivilDate, VietnamTime"),
    SourceRule(words: ["Process("], reason: "does not bound what a child does: ChildProcess"),
    SourceRule(
      words: ["Date(", "Date.now", "getenv(", "ProcessInfo"], reason: "clock and surroundings come in through Console", isAllowed: isEdge),
    SourceRule(
      words: ["import Foundation", "import FoundationEssentials"], reason: "makes the program several times as large and its start slow",
      isAllowed: isBench),
    SourceRule(
      words: ["getpwuid", "getpwnam", "getgrgid", "getaddrinfo", "gethostbyname", "dlopen", "setlocale", "iconv_open"],
      reason: "loads parts of the system, which a static program must not: AccountName",
      isAllowed: { $0 == "DirectiveCLI/Console/AccountName.swift" }),
    SourceRule(
      words: ["import Dispatch"], reason: "the standard library only",
      isAllowed: { !$0.hasPrefix("DirectiveModel/") && !$0.hasPrefix("DirectiveReader/") }),
  ]

  /// Run by hand on files of our own.
  private static func isBench(_ path: String) -> Bool { path.hasPrefix("cchc-bench/") }
  private static func isEdge(_ path: String) -> Bool { path.hasPrefix("DirectiveCLI/") || path.hasPrefix("cchc/") || isBench(path) }

  private static func isEscaper(_ path: String) -> Bool {
    [
      "DirectiveReports/Rendering/", "DirectiveReports/Calendar/", "DirectiveReports/Mail/", "DirectiveReports/Digest/",
      "DirectiveModel/JSON/",
    ]
    .contains(where: path.hasPrefix) || path.hasPrefix("DirectiveCLI/Manuals/Escaping")
  }

  /// The words that stand in the code, with their 1-based lines.
  func findings(in code: SwiftCode) -> [(line: Int, word: String)] {
    words.flatMap { word in code.places(of: word).map { (line: code.line(at: $0), word: word) } }
  }
}

extension SwiftCode {
  /// Where a word stands that is no part of a longer name.
  fileprivate func places(of word: String) -> [Int] {
    let wanted = Data(word.utf8)
    var places: [Int] = []
    var start = 0
    while let found = code.range(of: wanted, in: start..<code.count) {
      start = found.upperBound
      let isBegun = found.lowerBound > 0 && Self.isNamePart(wanted[0]) && Self.isNamePart(code[found.lowerBound - 1])
      let isEnded = start == code.count || !Self.isNamePart(wanted[wanted.count - 1]) || !Self.isNamePart(code[start])
      if !isBegun, isEnded { places.append(found.lowerBound) }
    }
    return places
  }

  static func isNamePart(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  /// Lines with "value!": the sign right behind a name or a bracket, where no "=" follows.
  var forcedUnwraps: [Int] {
    code.indices.filter { place in
      guard code[place] == UInt8(ascii: "!"), place > 0, place + 1 == code.count || code[place + 1] != UInt8(ascii: "=") else {
        return false
      }
      return Self.isNamePart(code[place - 1]) || [UInt8(ascii: ")"), UInt8(ascii: "]")].contains(code[place - 1])
    }.map(line)
  }

  /// Lines with a regex literal: a slash where a value begins, and another behind it.
  var regexLiterals: [Int] {
    let slash = UInt8(ascii: "/")
    return code.indices.filter { place in
      guard code[place] == slash, place + 1 < code.count, code[place + 1] != 0x20, code[place + 1] != 0x0A else { return false }
      let before = code[..<place].last { $0 != 0x20 } ?? 0x0A
      return "=(,:[{#\n".utf8.contains(before) && code[(place + 1)...].prefix { $0 != 0x0A }.contains(slash)
    }.map(line)
  }
}
