import Testing

@testable import cchc_bench

/// The bench's own judgement: which kind each error is counted as.
@Suite struct RepairErrorsTests {
  private func errors(_ truth: String, _ read: String) -> [RepairErrors.Error] {
    RepairErrors(truth: RepairWord.words(of: truth), read: RepairWord.words(of: read)).found
  }

  @Test(arguments: [
    ("báo cáo tổ chức thực hiện", "báo cáo tố chức thực hiện", RepairErrors.Kind.tone), ("xây dựng đô thị", "xây dạng đô thị", .syllable),
    ("ông Nguyễn Văn Cường ký", "ông Nguyễn Văn Cương ký", .name), ("Nghị định số 12/NĐ-CP ngày", "Nghị định số 12/ND-CP ngày", .symbol),
    ("trước ngày 30 tháng 6", "trước ngày 36 tháng 6", .symbol), ("các cơ quan đơn vị", "các cơquan đơn vị", .joined),
    ("phát triển hạ tầng", "phát tri ển hạ tầng", .split), ("thực hiện nghiêm túc", "thực nghiêm túc", .lost),
    ("thực hiện nghiêm túc", "thực hiện xqz nghiêm túc", .invented), ("các lưới điện", "các Lưới điện", .capitals),
  ])
  func errorsAreOfOneKind(truth: String, read: String, kind: RepairErrors.Kind) { #expect(errors(truth, read).map(\.kind) == [kind]) }

  /// Two ways to place a tone are one spelling.
  @Test func spellingsOfOneWordAreTheSame() { #expect(errors("uỷ ban, hoà giải", "ủy ban, hòa giải").isEmpty) }

  @Test func nothingIsWrongInTheSameText() { #expect(errors("Điều 1. Ban hành", "Điều 1. Ban hành").isEmpty) }
}
