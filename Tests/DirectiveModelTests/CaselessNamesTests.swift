import Testing

@testable import DirectiveModel

@Suite struct CaselessNamesTests {
  @Test(arguments: [
    ("Sở Y Tế", "Sở Y tế", true), ("UBND xã Phú Tân", "UBND xã Phù Tân", false), ("ĐỘI 1", "đội 1", true), ("Đội", "Doi", false),
    ("Sở Y tế", "Sở Y te\u{302}\u{301}", true), ("SỞ Y TẾ", "so\u{31B}\u{309} y te\u{302}\u{301}", true), ("a", "a\u{301}", false),
    ("\u{130}", "i\u{307}", true), ("Ÿ", "ÿ", true), ("K", "\u{212A}", true), ("", "", true), ("a", "ab", false),
  ])
  func areSameAsByUnicode(a: String, b: String, expected: Bool) {
    #expect((a == b || a.lowercased() == b.lowercased()) == expected)
    #expect(CaselessName.areSame(a, b) == expected)
    #expect(CaselessName.areSame(b, a) == expected)
    for (first, second) in [(a, b), (b, a)] {
      var names = CaselessNames()
      #expect(names.number(of: "khác", new: 7) == 7)
      #expect(names.number(of: first, new: 1) == 1)
      #expect(names.number(of: second, new: 2) == (expected ? 1 : 2))
      #expect(names.number(of: "KHÁC", new: 3) == 7)
    }
  }

  @Test func smallLettersAreUnicodes() {
    var names = CaselessNames()
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value), CaselessName.isPlain(String(scalar)) else { continue }
      let (capital, small) = ("Sở \(scalar)", "Sở \(String(scalar).lowercased())")
      #expect(CaselessName.areSame(capital, small), "U+\(String(value, radix: 16))")
      #expect(names.number(of: capital, new: Int(value)) == names.number(of: small, new: -1), "U+\(String(value, radix: 16))")
    }
  }
}
