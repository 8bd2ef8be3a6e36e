/// Does a run of words name a time by which something is due?
enum SegmentTime {
  static func has(_ text: TokenizedText, _ words: Range<Int>) -> Bool { phrases.firstMatch(text, in: words) != nil }

  private static let phrases = Phrases([
    "trước ngày", "chậm nhất", "định kỳ", "trong tháng", "trong quý", "hàng quý", "hằng quý", "hàng tháng", "hằng tháng", "trước tháng",
    "xong trước",
    "hàng năm tổng hợp", "hằng năm tổng hợp", "hàng năm báo cáo", "hằng năm báo cáo",
  ])
}
