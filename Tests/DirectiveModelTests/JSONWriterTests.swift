import DirectiveModel
import Testing

@Suite struct JSONWriterTests {
  private func text(_ value: JSONValue, _ layout: JSONWriter.Layout = .compact, _ order: JSONWriter.Order = .asGiven) -> String {
    String(decoding: JSONWriter.bytes(of: value, layout: layout, order: order), as: UTF8.self)
  }

  /// Eight bytes are looked at together: each escape stands at each place among them, alone and beside another.
  @Test(arguments: [
    ("\"", "\\\""), ("\\", "\\\\"), ("\n", "\\n"), ("\r", "\\r"), ("\t", "\\t"), ("\0", "\\u0000"), ("\u{1F}", "\\u001f"),
    ("\u{7F}", "\\u007f"),
  ]) func escapesAtEachPlace(letter: String, escape: String) {
    for before in 0...17 {
      for after in 0...9 {
        let (head, tail) = (String(repeating: "a", count: before), String(repeating: "z", count: after))
        #expect(text(.string(head + letter + tail)) == "\"\(head)\(escape)\(tail)\"")
        #expect(text(.string(head + letter + letter + tail)) == "\"\(head)\(escape)\(escape)\(tail)\"")
      }
    }
  }

  /// Neighbours of what is escaped, and letters of two to four bytes.
  @Test(arguments: [" ", "!", "#", "[", "]", "~", "\u{80}", "\u{A0}", "Sở Nội vụ tỉnh Sóc Trăng", "𝄞𝄞𝄞𝄞𝄞", "\u{301}\u{202E}"])
  func everythingElseIsWrittenAsItIs(letters: String) {
    for before in 0...9 {
      let text = String(repeating: "b", count: before) + letters
      #expect(self.text(.string(text)) == "\"\(text)\"")
    }
  }

  @Test(arguments: [0, 1, 9, 10, 99, 100, -1, -10, 999_999_999_999_999_999, 1_000_000_000_000_000_000, Int.max, Int.min])
  func numbers(number: Int) {
    #expect(text(.int(number)) == "\(number)")
  }

  @Test func layouts() {
    let value: JSONValue = ["b": [1, [], ["x": .null]], "a": [:], "c": .double(.infinity), "d": .number("1.10"), "e": true]
    #expect(text(value) == #"{"b":[1,[],{"x":null}],"a":{},"c":null,"d":1.10,"e":true}"#)
    #expect(
      text(value, .pretty)
        == "{\n  \"b\": [\n    1,\n    [],\n    {\n      \"x\": null\n    }\n  ],\n  \"a\": {},\n  \"c\": null,\n  \"d\": 1.10,\n  \"e\": true\n}\n"
    )
  }

  /// Keys of all lengths around the eight bytes that are compared first, in every object of the value.
  @Test func membersAreSortedBytewise() {
    let keys = ["bytesRead", "bytes", "byte", "bytesReab", "bytesRea", "", "đ", "e\u{301}", "é", "Z", "a\0", "a", "a\u{1}"]
    let value = JSONValue.object(keys.map { .init($0, [.object(keys.reversed().map { .init($0, .null) })]) })
    #expect(text(value, .compact, .byKey) == text(value.sortedByKey))
    let sorted = keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(value.sortedByKey == .object(sorted.map { .init($0, [.object(sorted.map { .init($0, .null) })]) }))
  }

  @Test func aTextLargerThanTheFirstRoom() {
    let long = String(repeating: "Kế hoạch \"số\" 41\n", count: 20_000)
    let value: JSONValue = ["a": .string(long), "b": .array(Array(repeating: .string(long), count: 3))]
    let root = try? JSONDocument(parsing: JSONWriter.bytes(of: value, layout: .pretty)).root
    #expect(root?.value == value)
  }
}
