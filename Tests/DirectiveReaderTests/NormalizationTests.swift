import DirectiveReader
import Testing

@Suite struct NormalizationTests {
  private func repaired(_ bytes: [UInt8]) -> RepairedText { TextRepair.repaired(bytes) }
  private func text(_ source: String) -> String { String(decoding: repaired(Array(source.utf8)).bytes, as: UTF8.self) }

  @Test func lineEndsBecomeOne() {
    #expect(text("một\r\nhai\rba\nbốn") == "một\nhai\nba\nbốn")
    #expect(text("\u{FEFF}Số: 12") == "Số: 12")
    #expect(text("trang một\u{0C}trang hai") == "trang một trang hai")
  }

  @Test(arguments: ["Quyết định số 1847/QĐ-TTg của Thủ tướng", "ỷ ỵ ữ ự ẵ ặ ẫ ậ ễ ệ ỗ ộ ỡ ợ Ỡ Ẫ", "Đắk Lắk, Thừa Thiên Huế"])
  func decomposedLettersAreComposed(_ composed: String) {
    let parts = composed.unicodeScalars.flatMap { decompositions[$0] ?? [$0] }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: parts)
    #expect(Array(text(String(view)).utf8) == Array(composed.utf8))
    #expect(parts.count > composed.unicodeScalars.count)
  }

  @Test func marksInAnyOrder() {
    #expect(Array(text("e\u{302}\u{323} o\u{323}\u{302} u\u{301}\u{31B}").utf8) == Array("ệ ộ ứ".utf8))
    #expect(Array(text("x\u{301}").utf8) == Array("x\u{301}".utf8))
  }

  @Test func badBytesAreReplacedAndMapped() {
    let source: [UInt8] = Array("số ".utf8) + [0xFF, 0xC3] + Array(" 12".utf8) + [0xE1, 0xBB]
    let result = repaired(source)
    #expect(String(decoding: result.bytes, as: UTF8.self) == "số \u{FFFD}\u{FFFD} 12\u{FFFD}")
    let number = result.bytes.count - 5
    #expect(Array(source[result.map.source(of: number..<number + 2)]) == Array("12".utf8))
    #expect(result.map.sourceCount == source.count)
    #expect(result.map.repairedCount == result.bytes.count)
  }

  @Test func tokensKeepTheirSourcePlaces() {
    let source = Array("\u{FEFF}Thu\u{309} tu\u{31B}\u{301}ng\r\nChi\u{301}nh phu\u{309}\u{0C}12".utf8)
    let tokens = Tokenizer.tokens(of: repaired(source))
    let places = tokens.tokens.indices.map { String(decoding: source[tokens.sourceBytes($0..<$0 + 1)], as: UTF8.self) }
    #expect(
      places.map { Array($0.utf8) } == ["Thu\u{309}", "tu\u{31B}\u{301}ng", "Chi\u{301}nh", "phu\u{309}", "12"].map { Array($0.utf8) })
  }

  @Test func anyBytesKeepTheirLines() {
    var state: UInt64 = 7
    for _ in 0..<400 {
      let source: [UInt8] = (0..<60).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let byte = UInt8(truncatingIfNeeded: state >> 40)
        return byte % 5 == 0 ? [0x0A, 0x0D, 0x0C, 0x20, 0xCC][Int(byte) % 25 / 5] : byte
      }
      let result = repaired(source)
      #expect(lineEnds(result.bytes) == lineEnds(source))
      #expect(result.map.sourceCount == source.count && result.map.repairedCount == result.bytes.count)
      #expect(Array(String(decoding: result.bytes, as: UTF8.self).utf8) == result.bytes)
    }
  }

  private func lineEnds(_ bytes: [UInt8]) -> Int {
    bytes.indices.count { bytes[$0] == 0x0A || bytes[$0] == 0x0D && (bytes.indices.contains($0 + 1) ? bytes[$0 + 1] != 0x0A : true) }
  }
}

/// Canonical decompositions of the Vietnamese letters, marks in canonical order (dot below before circumflex and breve).
private let decompositions: [Unicode.Scalar: [Unicode.Scalar]] = {
  let tones: [Unicode.Scalar] = ["\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
  let rows: [(String, [Unicode.Scalar])] = [
    ("aàảãáạ", ["a"]), ("ăằẳẵắặ", ["a", "\u{306}"]), ("âầẩẫấậ", ["a", "\u{302}"]), ("eèẻẽéẹ", ["e"]), ("êềểễếệ", ["e", "\u{302}"]),
    ("iìỉĩíị", ["i"]), ("oòỏõóọ", ["o"]), ("ôồổỗốộ", ["o", "\u{302}"]), ("ơờởỡớợ", ["o", "\u{31B}"]), ("uùủũúụ", ["u"]),
    ("ưừửữứự", ["u", "\u{31B}"]), ("yỳỷỹýỵ", ["y"]),
  ]
  var table: [Unicode.Scalar: [Unicode.Scalar]] = [:]
  for (letters, base) in rows {
    for (index, letter) in letters.unicodeScalars.enumerated() where index > 0 || base.count > 1 {
      var parts = base
      if index == 5, base.last == "\u{302}" || base.last == "\u{306}" {
        parts.insert(tones[4], at: 1)
      } else if index > 0 {
        parts.append(tones[index - 1])
      }
      table[letter] = parts
      if let capital = String(letter).uppercased().unicodeScalars.first, let first = String(base[0]).uppercased().unicodeScalars.first {
        table[capital] = [first] + parts.dropFirst()
      }
    }
  }
  return table
}()
