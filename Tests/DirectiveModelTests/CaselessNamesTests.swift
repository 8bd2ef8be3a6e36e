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
      #expect(names.place(of: "khác") == 0)
      #expect(names.place(of: first) == 1)
      #expect(names.place(of: second) == (expected ? 1 : 2))
      #expect(names.place(of: "KHÁC") == 0)
    }
  }

  @Test func smallLettersAreUnicodes() {
    var names = CaselessNames()
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value), CaselessName.isPlain(String(scalar)) else { continue }
      let (capital, small) = ("Sở \(scalar)", "Sở \(String(scalar).lowercased())")
      #expect(CaselessName.areSame(capital, small), "U+\(String(value, radix: 16))")
      #expect(names.place(of: capital) == names.place(of: small), "U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: [3, 24, 25, 26, 700]) func manyNamesKeepTheirPlaces(count: Int) {
    var names = CaselessNames()
    for place in 0..<count { #expect(names.place(of: "UBND xã số \(place)") == place) }
    for place in 0..<count { #expect(names.place(of: "UBND XÃ số \(place)") == place) }
    #expect(names.place(of: "UBND xa\u{303} số 1") == 1)
    #expect(names.place(of: "Sở Nội vụ") == count)
  }

  @Test(arguments: [2, 40]) func sumsThatAreTheSameAreToldApart(count: Int) {
    var table = SumTable()
    for _ in 0..<count { table.append(7) }
    table.append(8)
    #expect(table.place(of: 7) { $0 == 1 } == 1)
    #expect(table.place(of: 7) { $0 == count - 1 } == count - 1)
    #expect(table.place(of: 8) { $0 == count } == count)
    #expect(table.place(of: 9) { _ in true } == nil)
  }
}
