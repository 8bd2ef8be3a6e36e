/// Who belongs to the groups that directives charge as a whole.
///
/// One row each: group | place of the issuer | first day .. last day | members, parted by ";". A row without a place holds for every
/// province: the departments that each one has (Nghị định 24/2014/NĐ-CP, Điều 8; Nghị định 45/2025/NĐ-CP, Điều 8). Districts are
/// listed for Sóc Trăng, with the days on which they were set up or renamed (Nghị định 22/2007/NĐ-CP, 02/NĐ-CP of 2008; Nghị quyết
/// 64/NQ-CP of 2009, 90/NQ-CP of 2011, 133/NQ-CP of 2013), up to the end of the district level on 01/07/2025.
enum GroupTable {
  /// The registry's rows that stand for many agencies.
  static let groups: Set<String> = [
    "so-ban-nganh", "don-vi-su-nghiep", "co-quan-trung-uong", "co-quan-nganh-doc", "ubnd-huyen", "ubnd-xa", "huyen-uy",
    "dai-truyen-thanh-huyen", "co-quan-don-vi", "dia-phuong", "doan-the", "bo-nganh", "ubnd-cap-tinh",
  ]

  static let rows = """
    so-ban-nganh | | | Văn phòng UBND tỉnh; Thanh tra tỉnh; Sở Nội vụ; Sở Tư pháp; Sở Tài chính; Sở Công Thương; Sở Xây dựng; Sở Khoa học và Công nghệ; Sở Giáo dục và Đào tạo; Sở Y tế; Sở Văn hóa, Thể thao và Du lịch
    so-ban-nganh | | .. 2025-02-28 | Sở Kế hoạch và Đầu tư; Sở Nông nghiệp và Phát triển nông thôn; Sở Giao thông vận tải; Sở Tài nguyên và Môi trường; Sở Thông tin và Truyền thông; Sở Lao động - Thương binh và Xã hội
    so-ban-nganh | | 2025-03-01 .. | Sở Nông nghiệp và Môi trường
    so-ban-nganh | Sóc Trăng | .. 2025-02-28 | Ban Dân tộc
    so-ban-nganh | Sóc Trăng | 2025-03-01 .. | Sở Dân tộc và Tôn giáo
    so-ban-nganh | Sóc Trăng | | Ban Quản lý các khu công nghiệp
    ubnd-huyen | Sóc Trăng | 2007-02-08 .. 2025-06-30 | UBND thành phố Sóc Trăng
    ubnd-huyen | Sóc Trăng | .. 2025-06-30 | UBND huyện Kế Sách; UBND huyện Long Phú; UBND huyện Mỹ Tú; UBND huyện Mỹ Xuyên; UBND huyện Thạnh Trị; UBND huyện Cù Lao Dung
    ubnd-huyen | Sóc Trăng | 2008-09-24 .. 2025-06-30 | UBND huyện Châu Thành
    ubnd-huyen | Sóc Trăng | 2009-12-23 .. 2025-06-30 | UBND huyện Trần Đề
    ubnd-huyen | Sóc Trăng | .. 2011-08-24 | UBND huyện Vĩnh Châu
    ubnd-huyen | Sóc Trăng | 2011-08-25 .. 2025-06-30 | UBND thị xã Vĩnh Châu
    ubnd-huyen | Sóc Trăng | .. 2013-12-28 | UBND huyện Ngã Năm
    ubnd-huyen | Sóc Trăng | 2013-12-29 .. 2025-06-30 | UBND thị xã Ngã Năm
    """
}
