import DirectiveModel
import Testing

@testable import DirectiveCLI

@Suite struct DirectiveNamesTests {
  static let names = DirectiveNames(
    ["2018/41-ubnd-th", "2019/41-kh-ubnd", "2018/1491-ubnd-th", "2021/231-stttt-ttbcxb", "khong-ngay/khong-so-0a1b2c3d"]
      .map(DirectiveID.init))

  @Test(arguments: [
    ("2018/41-ubnd-th", "2018/41-ubnd-th"), ("41/UBND-TH", "2018/41-ubnd-th"), ("41/KH", "2019/41-kh-ubnd"),
    ("2019/41", "2019/41-kh-ubnd"), ("1491", "2018/1491-ubnd-th"), ("231/STTTT-TTBCXB", "2021/231-stttt-ttbcxb"),
    ("khong-so-0a1b2c3d", "khong-ngay/khong-so-0a1b2c3d"), ("khong-ngay/khong-so", "khong-ngay/khong-so-0a1b2c3d"),
  ])
  func namesOne(typed: String, expected: String) throws {
    #expect(try Self.names.directive(typed) == DirectiveID(expected))
  }

  @Test(arguments: ["41", "2018", "149", "", "/", "khong-ngay", "2018/4"]) func namesNoneOrSeveral(typed: String) {
    #expect(throws: Failure.self) { try Self.names.directive(typed) }
  }

  @Test func candidatesAreNamedAndNearOnesOffered() {
    let ambiguous = #expect(throws: Failure.self) { try Self.names.directive("41") }
    #expect(ambiguous?.advice.first?.contains("2018/41-ubnd-th, 2019/41-kh-ubnd") == true)
    let mistyped = #expect(throws: Failure.self) { try Self.names.directive("1491/UBDN-TH") }
    #expect(mistyped?.advice == ["Ý bạn là \"1491-ubnd-th\"?"])
  }
}

@Suite struct TaskNameTests {
  static let paths = ["1.a", "1.d", "1.đ", "II.3.a", "5.-1", "closing#2", "3.Đ"]

  @Test(arguments: [
    ("41:1.a", "1.a"), ("41:1.A", "1.a"), ("41:1.d", "1.d"), ("41:1.đ", "1.đ"), ("41:1.Đ", "1.đ"), ("41:ii.3.A", "II.3.a"),
    ("41:3.d", "3.Đ"), ("41:5.-1", "5.-1"), ("41:CLOSING#2", "closing#2"),
  ])
  func findsThePath(typed: String, expected: String) throws {
    #expect(try TaskName(typed).resolvedPath(among: Self.paths) == expected)
  }

  @Test(arguments: ["41", "41:", "41:9.z", "41:1"]) func refusesWhatNamesNone(typed: String) {
    #expect(throws: Failure.self) { try TaskName(typed).resolvedPath(among: Self.paths) }
  }
}
