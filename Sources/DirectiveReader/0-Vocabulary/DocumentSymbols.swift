/// The letter parts of document numbers that name who issued them: "CP" in "76/NQ-CP".
///
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục III; the ministries' and the Party's own symbols, 1998-2026.
package enum DocumentSymbols {
  package struct Row: Sendable {
    /// As it is written: "TTg".
    package let symbol: String
    /// Who that is; empty for units whose name depends on the place.
    package let issuer: String
  }

  /// The more frequent first: of two symbols that differ in marks alone a stripped one means the first.
  package static let all: [Row] = rows.utf8.split(separator: UInt8(ascii: "\n")).map { row in
    let columns = row.split(separator: UInt8(ascii: "|"), maxSplits: 1, omittingEmptySubsequences: false)
    return Row(symbol: String(Substring(columns[0])), issuer: columns.count > 1 ? String(Substring(columns[1])) : "")
  }

  /// Those that most documents carry and that are long enough to tell an error from another symbol.
  package static let common = ["TTg", "UBND", "HĐND", "VPCP", "UBTVQH"]

  private static let rows = """
    CP|Chính phủ
    TTg|Thủ tướng Chính phủ
    UBND|Ủy ban nhân dân
    HĐND|Hội đồng nhân dân
    TU|Tỉnh ủy
    TW|Ban Chấp hành Trung ương
    QH|Quốc hội
    UBTVQH|Ủy ban Thường vụ Quốc hội
    CTN|Chủ tịch nước
    VPCP|Văn phòng Chính phủ
    BTC|Bộ Tài chính
    BNV|Bộ Nội vụ
    BTP|Bộ Tư pháp
    BCA|Bộ Công an
    BQP|Bộ Quốc phòng
    BNG|Bộ Ngoại giao
    BCT|Bộ Công Thương
    BYT|Bộ Y tế
    BXD|Bộ Xây dựng
    BGTVT|Bộ Giao thông vận tải
    BGDĐT|Bộ Giáo dục và Đào tạo
    BGD&ĐT|Bộ Giáo dục và Đào tạo
    BKHCN|Bộ Khoa học và Công nghệ
    BKHĐT|Bộ Kế hoạch và Đầu tư
    BKH&ĐT|Bộ Kế hoạch và Đầu tư
    BKH|Bộ Kế hoạch và Đầu tư
    BLĐTBXH|Bộ Lao động - Thương binh và Xã hội
    BTNMT|Bộ Tài nguyên và Môi trường
    BNNPTNT|Bộ Nông nghiệp và Phát triển nông thôn
    BNN&PTNT|Bộ Nông nghiệp và Phát triển nông thôn
    BNN|Bộ Nông nghiệp và Phát triển nông thôn
    BNNMT|Bộ Nông nghiệp và Môi trường
    BNN&MT|Bộ Nông nghiệp và Môi trường
    BTTTT|Bộ Thông tin và Truyền thông
    BBCVT|Bộ Bưu chính, Viễn thông
    BVHTTDL|Bộ Văn hóa, Thể thao và Du lịch
    BVHTT|Bộ Văn hóa - Thông tin
    BDTTG|Bộ Dân tộc và Tôn giáo
    BTM|Bộ Thương mại
    BTS|Bộ Thủy sản
    BCN|Bộ Công nghiệp
    NHNN|Ngân hàng Nhà nước Việt Nam
    TTCP|Thanh tra Chính phủ
    UBDT|Ủy ban Dân tộc
    BHXH|Bảo hiểm xã hội Việt Nam
    KTNN|Kiểm toán nhà nước
    TLĐ|Tổng Liên đoàn Lao động Việt Nam
    TANDTC|Tòa án nhân dân tối cao
    VKSNDTC|Viện kiểm sát nhân dân tối cao
    VKSTC|Viện kiểm sát nhân dân tối cao
    HĐTP|Hội đồng Thẩm phán Tòa án nhân dân tối cao
    TCT|Tổng cục Thuế
    TCHQ|Tổng cục Hải quan
    TCTK|Tổng cục Thống kê
    KBNN|Kho bạc Nhà nước
    BTCTW|Ban Tổ chức Trung ương
    BTGTW|Ban Tuyên giáo Trung ương
    BTGDVTW|Ban Tuyên giáo và Dân vận Trung ương
    VPTW|Văn phòng Trung ương Đảng
    UBKTTW|Ủy ban Kiểm tra Trung ương
    BNCTW|Ban Nội chính Trung ương
    BCĐTW|
    BCĐ|
    BCĐCCHC|
    VPTU|Văn phòng Tỉnh ủy
    BTCTU|Ban Tổ chức Tỉnh ủy
    BTGTU|Ban Tuyên giáo Tỉnh ủy
    BTGDVTU|Ban Tuyên giáo và Dân vận Tỉnh ủy
    BDVTU|Ban Dân vận Tỉnh ủy
    BNCTU|Ban Nội chính Tỉnh ủy
    UBKTTU|Ủy ban Kiểm tra Tỉnh ủy
    BTVTU|
    HU|
    ThU|
    QU|
    ĐU|
    ĐUK|
    VPUBND|Văn phòng Ủy ban nhân dân
    VPUB|Văn phòng Ủy ban nhân dân
    VP|
    UB|Ủy ban nhân dân
    CTUBND|Chủ tịch Ủy ban nhân dân
    ĐĐBQH|Đoàn đại biểu Quốc hội
    MTTQ|
    MTTW|Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam
    BTT|
    BTV|
    LĐLĐ|
    ĐTN|
    SNV|Sở Nội vụ
    STC|Sở Tài chính
    STP|Sở Tư pháp
    SXD|Sở Xây dựng
    SYT|Sở Y tế
    SCT|Sở Công Thương
    SGDĐT|Sở Giáo dục và Đào tạo
    SGD&ĐT|Sở Giáo dục và Đào tạo
    SKHĐT|Sở Kế hoạch và Đầu tư
    SKH&ĐT|Sở Kế hoạch và Đầu tư
    SKHCN|Sở Khoa học và Công nghệ
    SKH&CN|Sở Khoa học và Công nghệ
    STTTT|Sở Thông tin và Truyền thông
    STT&TT|Sở Thông tin và Truyền thông
    STNMT|Sở Tài nguyên và Môi trường
    SNNMT|Sở Nông nghiệp và Môi trường
    SNN&MT|Sở Nông nghiệp và Môi trường
    SNNPTNT|Sở Nông nghiệp và Phát triển nông thôn
    SNN&PTNT|Sở Nông nghiệp và Phát triển nông thôn
    SNN|Sở Nông nghiệp và Phát triển nông thôn
    SLĐTBXH|Sở Lao động - Thương binh và Xã hội
    SLĐTB&XH|Sở Lao động - Thương binh và Xã hội
    SGTVT|Sở Giao thông vận tải
    SVHTTDL|Sở Văn hóa, Thể thao và Du lịch
    SVHTT&DL|Sở Văn hóa, Thể thao và Du lịch
    SVHTT|Sở Văn hóa và Thể thao
    SDL|Sở Du lịch
    SNGV|Sở Ngoại vụ
    SDTTG|Sở Dân tộc và Tôn giáo
    SBCVT|Sở Bưu chính, Viễn thông
    TTT|Thanh tra tỉnh
    TTr|
    BDT|Ban Dân tộc
    BQL|
    BQLKKT|
    CAT|Công an tỉnh
    CA|
    BCH|
    BCHQS|
    CT|
    CTK|Cục Thống kê
    TTPVHCC|
    TTHCC|
    PNV|
    PTC|
    ĐKKD|
    QLĐĐ|
    ĐMDN|
    """
}
