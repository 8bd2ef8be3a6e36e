import DirectiveModel
import DirectiveReader
import Testing

/// Those who help with a duty and are named before the word that says so.
@Suite struct SecondingTests {
  /// The item; who leads; who supports, one of each task, tasks parted by "/".
  private static let rows = SampleLetter.table(
    """
    Sở Y tế chủ trì; Công an tỉnh, Sở Công Thương phối hợp kiểm tra. | Sở Y tế | Công an tỉnh, Sở Công Thương
    Lập phương án cấp nước. Sở Xây dựng chủ trì; Sở Y tế cùng phối hợp thực hiện. | Sở Xây dựng | Sở Y tế
    Lập phương án cấp nước; Sở Xây dựng chủ trì, Sở Y tế, Sở Tư pháp phối hợp. | Sở Xây dựng | Sở Y tế, Sở Tư pháp
    Lập phương án cấp nước (Sở Xây dựng chủ trì; Sở Y tế phối hợp). | Sở Xây dựng | Sở Y tế
    Sở Xây dựng (chủ trì), Sở Y tế (phối hợp) lập phương án cấp nước. | Sở Xây dựng | Sở Y tế
    Giao Thanh tra tỉnh làm đầu mối; các Sở: Nội vụ, Tư pháp phối hợp thực hiện. | Thanh tra tỉnh | Sở Nội vụ, Sở Tư pháp
    Sở Y tế chủ trì; Công an tỉnh phối hợp; UBND các xã, phường cung cấp số liệu. | Sở Y tế / UBND các xã, phường, thị trấn | Công an tỉnh / -
    Sở Y tế chủ trì kiểm tra. Sở Công Thương phối hợp với Công an tỉnh xử lý. | Sở Y tế / Sở Công Thương | - / Công an tỉnh
    Rà soát, kiện toàn các Hội đồng, Ban Chỉ đạo, các tổ chức phối hợp liên ngành. | Các sở, ban, ngành tỉnh | -
    Đoàn kiểm tra do Sở Tư pháp chủ trì, Sở Y tế và Thanh tra tỉnh cùng tham gia. | Sở Tư pháp | Sở Y tế, Thanh tra tỉnh
    Sở Y tế rà soát trước ngày 05/9/2025; Sở Tư pháp phối hợp thẩm định trước ngày 15/9/2025. | Sở Y tế / Sở Tư pháp | - / -
    """)

  private func tasks(_ item: String) -> [DirectiveTask] {
    let letter = SampleLetter(body: "\(SampleLetter.opening)\n1. \(item)\n2. Sở Nội vụ báo cáo kết quả.")
    return letter.read().tasks.filter { $0.path.hasPrefix("1") }
  }

  private func names(_ tasks: [DirectiveTask], _ role: Assignee.Role) -> String {
    tasks.map { task in
      let names = task.assignees.filter { $0.role == role }.map(\.agency.name)
      return names.isEmpty ? "-" : names.joined(separator: ", ")
    }.joined(separator: " / ")
  }

  @Test(arguments: rows) func helpersAreNoLeads(row: [String]) throws {
    try #require(row.count == 3)
    let tasks = tasks(row[0])
    #expect(names(tasks, .lead) == row[1])
    #expect(names(tasks, .coordinate) == row[2])
  }
}
