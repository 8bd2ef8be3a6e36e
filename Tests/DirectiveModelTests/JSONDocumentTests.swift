import DirectiveModel
import Testing

@Suite struct JSONDocumentTests {
  private func document(_ text: String) throws -> JSONDocument { try JSONDocument(parsing: Array(text.utf8)) }

  private func problem(_ bytes: [UInt8]) -> JSONSyntaxError? {
    do throws(JSONSyntaxError) {
      _ = try JSONDocument(parsing: bytes)
      return nil
    } catch { return error }
  }

  @Test(arguments: [
    "null", " true ", "\u{FEFF}[]", "-0", "0.5e-3", "1E+2", "\"\"", "[1,[2,[]],{}]", "{\"a\":{\"b\":[null]},\"A\":1}",
    "\"\\u0041\\ud83d\\ude00\\/\"", "\r\n\t[ ]\n", "\"\u{7F}đ\u{10FFFF}\"",
  ]) func validTexts(text: String) throws {
    #expect(problem(Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    ("", 0), ("[", 1), ("[1", 2), ("[1,]", 3), ("[,1]", 1), ("{\"a\"}", 4), ("{\"a\":}", 5), ("{\"a\":1,}", 7), ("{a:1}", 1),
    ("[1 2]", 3), ("01", 0), ("-", 0), ("1.", 0), (".5", 0), ("1e", 0), ("+1", 0), ("nul", 3), ("nulL", 3), ("True", 0),
    ("\"a", 2), ("\"\\x\"", 1), ("\"\\u12g4\"", 1), ("\"\\ud83d\"", 1), ("\"\\ude00\"", 1), ("\"\\ud83d\\u0041\"", 1),
    ("\"a\nb\"", 2), ("1 1", 2), ("[]]", 2), ("'a'", 0), ("// x\n1", 0), ("\"\\", 2), ("NaN", 0), ("{\"a\":1,\"a\":2}", 8),
    ("{\"a\":1,\"\\u0061\":2}", 8),
  ]) func invalidTexts(text: String, offset: Int) throws {
    let error = try #require(problem(Array(text.utf8)), "\(text)")
    #expect(error.offset == offset, "\(text): \(error.problem)")
  }

  @Test(arguments: [
    [0x22, 0x80, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xE0, 0x80, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
    [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0xE1, 0xBB, 0x22], [0x22, 0xE1, 0xBB], [0x22, 0xC3], [0x22, 0xFF, 0x22],
  ]) func malformedUTF8(bytes: [UInt8]) {
    #expect(problem(bytes)?.problem == .invalidUTF8)
  }

  @Test func depthIsBounded() {
    let nested = { (depth: Int) in Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8) }
    #expect(problem(nested(100)) == nil)
    #expect(problem(nested(101))?.problem == .tooDeep)
    #expect(problem(Array(repeating: UInt8(ascii: "["), count: 1_000_000))?.problem == .tooDeep)
  }

  @Test func aKeyThatStandsTwiceInALargeObjectIsNamed() {
    let members = (0..<100).map { "\"khóa\($0)\": \($0)" } + ["\"khóa7\": 0"]
    #expect(problem(Array("{\(members.joined(separator: ","))}".utf8))?.problem == .duplicateKey("khóa7"))
  }

  @Test func errorsKnowTheirLine() {
    #expect(problem(Array("{\n  \"a\": 1,\n  \"b\": x\n}".utf8))?.line == 3)
  }

  @Test func valuesAreReadByKeyAndPlace() throws {
    let root = try document(
      #"{"tên": "Sở \"Nội vụ\"\n\u1ED9\ud83d\uDE00\u00ff", "số": [1, -9223372036854775808, 2.0], "có": true, "a\u0062": null}"#
    ).root
    #expect(root["tên"]?.string == "Sở \"Nội vụ\"\nộ😀ÿ")
    #expect(root["số"]?.items.map(\.int) == [1, Int.min, nil])
    #expect(root["có"]?.bool == true)
    #expect(root["ab"]?.isNull == true)
    #expect(root["không"] == nil && root["số"]?["x"] == nil)
    #expect(root["có"]?.string == nil && root["tên"]?.int == nil)
    #expect(root.members.map(\.key) == ["tên", "số", "có", "ab"])
    #expect(root["số"]?.items[1].path == "số[1]")
  }

  @Test(arguments: ["9223372036854775808", "-9223372036854775809", "99999999999999999999999", "1e3", "1.0"])
  func whatIsNoIntIsNil(text: String) throws {
    #expect(try document(text).root.int == nil)
  }

  @Test(arguments: ["9223372036854775807", "-9223372036854775808", "-0", "0"]) func ints(text: String) throws {
    #expect(try document(text).root.int == Int(text))
  }

  @Test func writingAgainKeepsDigitsAndOrder() throws {
    let text = #"{"b":1.10,"a":[1e400,-0,null,true,"\u0007\\"],"c":{}}"#
    let again = JSONWriter.bytes(of: try document(text).root.value, layout: .compact)
    #expect(String(decoding: again, as: UTF8.self) == text)
  }

  /// Any cut of a text is an error, and no byte at any place ends the program.
  @Test func damagedTextsAreErrorsOrOtherValues() throws {
    let text = Array(#"{"a": [1.5e3, "Sở \u1ed9\ud83d\ude00 ộ"], "b": {"c": null, "d": false}}"#.utf8)
    for end in 0..<text.count { #expect(problem(Array(text[..<end])) != nil) }
    for place in text.indices {
      for byte: UInt8 in [0, 0x22, 0x5C, 0x7B, 0x5D, 0x80, 0xE1, 0xFF] {
        var damaged = text
        damaged[place] = byte
        if let document = try? JSONDocument(parsing: damaged) { _ = document.root.value }
      }
    }
  }

  @Test func whatIsPassedOverCountsAsNull() throws {
    let text = #"{"a":{"x":[1,"]\"}",{"y":[]}],"z":2,"y":"kept"},"x":[3]}"#
    let root = try JSONDocument(parsing: Array(text.utf8), passingOver: ["x", "y"]).root
    let inner = try root.object("a")
    #expect(inner["x"]?.isNull == true)
    #expect(try inner.integer("z") == 2)
    #expect(try inner.text("y") == "kept")
    #expect(root["x"]?.items.count == 1)
  }

  @Test func whatIsPassedOverMustEnd() {
    for text in [#"{"a":{"x":[1"#, #"{"a":{"x":["]"#, #"{"a":{"x":["\"#, #"{"a":{"x":[1]"#] {
      #expect(throws: JSONSyntaxError.self) { try JSONDocument(parsing: Array(text.utf8), passingOver: ["x"]) }
    }
  }
}
