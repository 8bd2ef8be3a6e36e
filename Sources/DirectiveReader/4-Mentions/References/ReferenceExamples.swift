extension ReferenceScanner {
  /// "⟦words of the citation⟧ => number, date or -, type or -, problems with !"; several citations are parted by ";".
  package static let examples = RuleExamples(
    """
    # the State's numbers
    thực hiện ⟦Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021⟧ của Chính phủ về cải cách => 76/NQ-CP 2021-07-15 nghị quyết
    và ⟦Chỉ thị số 23/CT-TTg ngày 02 tháng 9 năm 2021⟧ của Thủ tướng Chính phủ về việc => 23/CT-TTg 2021-09-02 chỉ thị
    tại ⟦Nghị định số 107/2021/NĐ-CP ngày 06 tháng 12 năm 2021⟧ của Chính phủ. => 107/2021/NĐ-CP 2021-12-06 nghị định
    theo ⟦Quyết định số 1847/QĐ-TTg ngày 27/12/2018⟧. => 1847/QĐ-TTg 2018-12-27 quyết định
    theo ⟦Quyết định số 30/2018/QĐ-UBND ngày 05/4/2018⟧ của UBND tỉnh => 30/2018/QĐ-UBND 2018-04-05 quyết định
    theo ⟦Quyết định số 1675/QĐ-UBND ngày 09 tháng 8 năm 2017⟧ => 1675/QĐ-UBND 2017-08-09 quyết định
    nêu tại ⟦Công văn số 569/UBND-TH ngày 05/4/2018⟧ của Chủ tịch UBND tỉnh => 569/UBND-TH 2018-04-05 công văn
    xét ⟦Báo cáo số 2417/BC-SNV ngày 29/10/2019⟧ của Sở Nội vụ => 2417/BC-SNV 2019-10-29 báo cáo
    ⟦Công văn số 231/STTTT-TTBCXB ngày 03/3/2021⟧ => 231/STTTT-TTBCXB 2021-03-03 công văn
    ⟦Thông tư số 08/2022/TT-BNV ngày 01/9/2022⟧ của Bộ Nội vụ => 08/2022/TT-BNV 2022-09-01 thông tư
    Luật Bảo hiểm xã hội ⟦số 58/2014/QH13⟧ => 58/2014/QH13 - luật
    ⟦Luật số 58/2014/QH13 ngày 20/11/2014⟧ => 58/2014/QH13 2014-11-20 luật
    ⟦Nghị quyết số 66.7/2025/NQ-CP ngày 15/11/2025⟧ của Chính phủ => 66.7/2025/NQ-CP 2025-11-15 nghị quyết
    ⟦Nghị quyết số 19-2018/NQ-CP ngày 15/5/2018⟧ của Chính phủ => 19-2018/NQ-CP 2018-05-15 nghị quyết
    ⟦Chỉ thị số 10/2005/CT-BBCVT ngày 30/9/2005⟧ của Bộ Bưu chính, Viễn thông (nay là => 10/2005/CT-BBCVT 2005-09-30 chỉ thị
    ⟦Thông tư liên tịch số 08/2012/TTLT-BTC-BTP ngày 19/01/2012⟧ => 08/2012/TTLT-BTC-BTP 2012-01-19 thông tư liên tịch
    ⟦Tờ trình số 226/TTr-BKHCN ngày 05 tháng 11 năm 2025⟧ của Bộ Khoa học và Công nghệ => 226/TTr-BKHCN 2025-11-05 tờ trình
    ⟦Công điện số 158/CĐ-TTg ngày 04 tháng 9 năm 2025⟧ => 158/CĐ-TTg 2025-09-04 công điện
    ⟦Thông báo số 591/TB-VPCP ngày 31 tháng 10 năm 2025⟧. => 591/TB-VPCP 2025-10-31 thông báo
    ⟦Thông báo kết luận số 591/TB-VPCP ngày 31/10/2025⟧ => 591/TB-VPCP 2025-10-31 thông báo
    ⟦Kế hoạch số 19/KH-UBND ngày 26/01/2021⟧ của Ủy ban nhân dân tỉnh => 19/KH-UBND 2021-01-26 kế hoạch
    ⟦Kế hoạch số 0130/KH-UBND⟧ => 0130/KH-UBND - kế hoạch
    ⟦Hướng dẫn 1236/HD-UBND ngày 12/11/2014⟧ của => 1236/HD-UBND 2014-11-12 hướng dẫn
    ⟦Nghị quyết số 12/2021/NQ-HĐND ngày 9/7/2021⟧ của HĐND tỉnh => 12/2021/NQ-HĐND 2021-07-09 nghị quyết
    ⟦Nghị quyết số 1211/2016/UBTVQH13 ngày 25/5/2016⟧ => 1211/2016/UBTVQH13 2016-05-25 nghị quyết
    ⟦Đề án số 02/ĐA-UBND ngày 12/3/2020⟧ => 02/ĐA-UBND 2020-03-12 đề án
    ⟦Thông tư số 26/2019/TT-BLĐTBXH ngày 25/12/2019⟧ => 26/2019/TT-BLĐTBXH 2019-12-25 thông tư
    ⟦Thông tư số 15/2017/TT-BGDĐT⟧ => 15/2017/TT-BGDĐT - thông tư
    ⟦Công văn số 2516/BGD&ĐT-KHTC ngày 01/6/2021⟧ => 2516/BGD&ĐT-KHTC 2021-06-01 công văn
    ⟦Công văn số 11299/VPCP-KGVX ngày 18/11/2025⟧ của Văn phòng Chính phủ => 11299/VPCP-KGVX 2025-11-18 công văn
    ⟦Công văn số 17986/BTC-CT⟧ => 17986/BTC-CT - công văn
    ⟦Quyết định số 3176b/QĐ-SYT ngày 04/10/2017⟧ => 3176b/QĐ-SYT 2017-10-04 quyết định
    ⟦Văn bản hợp nhất số 12/VBHN-BTC ngày 03/3/2020⟧ => 12/VBHN-BTC 2020-03-03 văn bản hợp nhất
    ⟦Pháp lệnh số 01/2022/UBTVQH15⟧ => 01/2022/UBTVQH15 - pháp lệnh
    ⟦Công văn số 123/UBND-VX1 ngày 3/2/2020⟧ => 123/UBND-VX1 2020-02-03 công văn
    ⟦Công văn số 45/SNV-XDCQ⟧ => 45/SNV-XDCQ - công văn
    ⟦Giấy mời số 88/GM-UBND ngày 02/3/2021⟧ => 88/GM-UBND 2021-03-02 giấy mời
    ⟦Quy chế số 05/QC-UBND ngày 10/01/2019⟧ => 05/QC-UBND 2019-01-10 quy chế
    ⟦Phương án số 12/PA-UBND⟧ => 12/PA-UBND - phương án
    # the Party's numbers
    thực hiện ⟦Thông báo số 450-TB/TU ngày 30/12/2017⟧ của Ban Thường vụ Tỉnh ủy về kết quả => 450-TB/TU 2017-12-30 thông báo
    ⟦Nghị quyết số 06-NQ/TU ngày 27/6/2014⟧ của Tỉnh ủy về => 06-NQ/TU 2014-06-27 nghị quyết
    ⟦Chương trình hành động số 12-CTr/TU ngày 31/3/2017⟧ của Tỉnh ủy => 12-CTr/TU 2017-03-31 chương trình
    ⟦Nghị quyết số 18-NQ/TW ngày 25/10/2017⟧ Hội nghị lần thứ 6 => 18-NQ/TW 2017-10-25 nghị quyết
    ⟦Quyết định số 286-QĐ/TW ngày 8/02/2010⟧ của Ban Chấp hành Trung ương => 286-QĐ/TW 2010-02-08 quyết định
    ⟦Hướng dẫn số 09-HD/BTCTU ngày 20/10/2011⟧ của Ban Tổ chức Tỉnh uỷ => 09-HD/BTCTU 2011-10-20 hướng dẫn
    ⟦Kết luận số 79-KL/TW ngày 13/5/2024⟧ => 79-KL/TW 2024-05-13 kết luận
    ⟦Chỉ thị số 05-CT/TW ngày 15/5/2016⟧ của Bộ Chính trị => 05-CT/TW 2016-05-15 chỉ thị
    ⟦Quy định số 101-QĐ/TW ngày 07/6/2012⟧ => 101-QĐ/TW 2012-06-07 quy định
    ⟦Quy định số 08-QĐi/TW⟧ => 08-QĐi/TW - quy định
    ⟦Kế hoạch số 03-KH/HU ngày 05/01/2021⟧ => 03-KH/HU 2021-01-05 kế hoạch
    ⟦Công văn số 1234-CV/VPTW ngày 10/10/2020⟧ => 1234-CV/VPTW 2020-10-10 công văn
    ⟦Nghị quyết số 01-NQ/ĐUK ngày 5/3/2021⟧ => 01-NQ/ĐUK 2021-03-05 nghị quyết
    # ways to cite
    ⟦Quyết định 1229/QĐ-UBND ngày 28/02/2025⟧ của UBND Thành phố => 1229/QĐ-UBND 2025-02-28 quyết định
    (⟦Nghị quyết 214/NQ-CP⟧); đảm bảo => 214/NQ-CP - nghị quyết
    sau đây gọi là ⟦Nghị quyết số 214/NQ-CP⟧ => 214/NQ-CP - nghị quyết
    ⟦NGHỊ QUYẾT SỐ 214/NQ-CP NGÀY 23/7/2025⟧ CỦA CHÍNH PHỦ => 214/NQ-CP 2025-07-23 nghị quyết
    các ⟦Công điện số 217/CĐ-TTg⟧, ⟦218/CĐ-TTg⟧ và ⟦222/CĐ-TTg ngày 19/11/2025⟧ => 217/CĐ-TTg - công điện; 218/CĐ-TTg - công điện; 222/CĐ-TTg 2025-11-19 công điện
    các ⟦Công điện số 217⟧, ⟦218⟧ và ⟦222/CĐ-TTg ngày 19/11/2025⟧ => 217/CĐ-TTg - công điện; 218/CĐ-TTg - công điện; 222/CĐ-TTg 2025-11-19 công điện
    các ⟦Nghị quyết số 18⟧, ⟦19-NQ/TW⟧ => 18-NQ/TW - nghị quyết; 19-NQ/TW - nghị quyết
    ⟦Nghị quyết số 46/NQ-CP của Chính phủ ngày 08 tháng 3 năm 2025⟧ và chỉ đạo => 46/NQ-CP 2025-03-08 nghị quyết
    ⟦Nghị quyết số 35/NQ-CP ngày 16/5/2016⟧ của Chính phủ; ⟦Nghị quyết số 01/NQ-CP ngày 01/01/2018⟧ của Chính phủ => 35/NQ-CP 2016-05-16 nghị quyết; 01/NQ-CP 2018-01-01 nghị quyết
    ⟦Quyết định số 142/QĐ-TTg⟧ của Thủ tướng Chính phủ phê duyệt Chiến lược đến ngày 31/12/2030 => 142/QĐ-TTg - quyết định
    ⟦Nghị quyết số 06-⏎NQ/TU ngày 27/6/2014⟧ => 06-NQ/TU 2014-06-27 nghị quyết
    ⟦Chỉ thị số 10/2005/CT-⏎BBCVT ngày 30/9/2005⟧ => 10/2005/CT-BBCVT 2005-09-30 chỉ thị
    ⟦Nghị quyết số⏎214/NQ-CP ngày 23/7/2025⟧ => 214/NQ-CP 2025-07-23 nghị quyết
    ⟦Nghị định số 125/2025/NĐ-CP ngày⏎11/6/2025⟧ của => 125/2025/NĐ-CP 2025-06-11 nghị định
    ⟦Số: 41 /UBND-TH⟧ => 41/UBND-TH - công văn
    ⟦Công văn số 45/SNV- XDCQ⟧ => 45/SNV-XDCQ - công văn
    ⟦Nghị quyết số 214/NQ-CP⟧ - UBND tỉnh => 214/NQ-CP - nghị quyết
    theo ⟦số 12/TB-UBND⟧ => 12/TB-UBND - thông báo
    nêu tại văn bản ⟦số 3456/BTC-NSNN ngày 5-4-2021⟧ => 3456/BTC-NSNN 2021-04-05 công văn
    ⟦Nghị định số 30/2020/NĐ-CP, ngày 05.3.2020⟧ => 30/2020/NĐ-CP 2020-03-05 nghị định
    "⟦Quyết định số 99/QĐ-BNV ngày 02 tháng 02 năm 2020⟧" => 99/QĐ-BNV 2020-02-02 quyết định
    # checksums
    ⟦Nghị định số 76/NQ-CP ngày 15/7/2021⟧ => 76/NQ-CP 2021-07-15 nghị quyết !type-disagrees
    ⟦Nghị quyết số 35/NQ-CP ngày 16/5/2016⟧ của Thủ tướng Chính phủ về => 35/NQ-CP 2016-05-16 nghị quyết !issuer-disagrees
    ⟦Nghị định số 107/2021/NĐ-CP ngày 06/12/2022⟧ => 107/2021/NĐ-CP 2022-12-06 nghị định !year-disagrees
    ⟦Nghị quyết số 76/NQ-CP ngày 31/02/2021⟧ => 76/NQ-CP - nghị quyết !impossible-date
    ⟦Nghị quyết số 76/NQ⟧- và ⟦Nghị quyết số 76/NQ-CP⟧ => 76/NQ-CP - nghị quyết !repaired; 76/NQ-CP - nghị quyết
    # no citations
    keyword https://thuvienphapluat.vn/tim-van-ban.aspx?keyword=76/NQ-CP&match=True => none
    https://vanban.vn/nghi-dinh-107/2021/ND-CP-sua-doi => none
    theo tiêu chuẩn TCVN 14423:2025 về An ninh mạng => none
    QCVN 01:2021/BTNMT => none
    Luật Cán bộ, công chức năm 2008 => none
    Luật Quản lý thuế ngày 13 tháng 6 năm 2019 => none
    mục 1 Công văn này; điểm 1, Mục IV => none
    ngày 20 và 21/11/2025, giai đoạn 2021 - 2025 => none
    trực 24/7, tốc độ 60 km/h, tỷ lệ 1/2000, huyết áp 120/80 => none
    Lưu: VT, NC-KSTTHC.Th (06b). => none
    theo Mẫu số 01/BC-TH kèm theo => none
    Điều 8, 9, 10 của Luật => none
    Đề án 06, Nghị quyết Trung ương 5 (Khóa X) => none
    Điện thoại: 0299/3822-SNV => none
    """)

  /// Damage that OCR does; only as printed here.
  package static let damagedExamples = RuleExamples(
    """
    ⟦Quyết định số 1847/Qb-TTg ngày 27/12/2018⟧ => 1847/QĐ-TTg 2018-12-27 quyết định !repaired
    ⟦Quyết định số 1847/QB-TTg ngày 27/12/2018⟧ => 1847/QĐ-TTg 2018-12-27 quyết định !repaired
    ⟦Quyết định số 1847/QH-UBND⟧ => 1847/QĐ-UBND - quyết định !repaired
    số liệu tại ⟦1847/QP-TTg⟧ => 1847/QĐ-TTg - quyết định !repaired
    ⟦Nghị định số 107/2021/ND-CP ngày 06/12/2021⟧ => 107/2021/NĐ-CP 2021-12-06 nghị định
    ⟦107/2021/ND-CP⟧ => 107/2021/NĐ-CP - nghị định
    ⟦Nghị định số 107/2021/NB-CP⟧ => 107/2021/NĐ-CP - nghị định !repaired
    ⟦Nghị quyết số 76/NQ-GP ngày 15/7/2021⟧ của Chính phủ => 76/NQ-CP 2021-07-15 nghị quyết !repaired
    các ⟦Công điện số 217/CD-TTg⟧, ⟦219/CD-TT¢g⟧ và ⟦222/CĐ-TTø ngày 19/11/2025⟧ => 217/CĐ-TTg - công điện; 219/CĐ-TTg - công điện !repaired; 222/CĐ-TTg 2025-11-19 công điện !repaired
    ⟦219/CD-TT¢⟧ và => 219/CĐ-TTg - công điện !repaired
    ⟦Nghi quyét s6- 6:214/NQ- CP ngay 23/7/2025⟧ => 214/NQ-CP 2025-07-23 nghị quyết
    ⟦Thông báo sỐ 591/TB-VPCP ngày 31/10/2025⟧ => 591/TB-VPCP 2025-10-31 thông báo
    ⟦Quyết định số I09/QD-SYT ngày 20/02/2012⟧ => 109/QĐ-SYT 2012-02-20 quyết định !repaired
    ⟦Quyết định số I 09/QD-SYTngày 20 tháng 02 năm 2012⟧ => 109/QĐ-SYT 2012-02-20 quyết định !repaired
    ⟦Quyết định số 175/QD-SYT ⏎ngày 02 tháng 3 năm 2017⟧ => 175/QĐ-SYT 2017-03-02 quyết định
    ⟦Kế hoạch số 1942/KH-SYT ngàyio tháng 10 năm 2017⟧ => 1942/KH-SYT 2017-10-10 kế hoạch !repaired
    ⟦Tờ trình số 8798/TTr-BCT ngày Ø7 tháng 11⏎năm 2025⟧ => 8798/TTr-BCT 2025-11-07 tờ trình !repaired
    ⟦Nghị định s6 6 91/2022/ND-CP ngay 30/10/2022⟧ => 91/2022/NĐ-CP 2022-10-30 nghị định
    ⟦Nghị định số 126/2020/NĐ-CP⏎Agay 19/10/2020⟧ => 126/2020/NĐ-CP 2020-10-19 nghị định !repaired
    ⟦Công điện số 158/CD-TTg rigay 04 tháng 9 năm 2025⟧ => 158/CĐ-TTg 2025-09-04 công điện !repaired
    ⟦Thông báo s6 450-TB/TU ngay 30/12/2017⟧ => 450-TB/TU 2017-12-30 thông báo
    ⟦Thông báo số 591/TB-VPCP ngày 31 thing 10 nim 2025⟧ => 591/TB-VPCP 2025-10-31 thông báo !repaired
    ⟦Chỉ thị số 12/CT-U8ND ngày 26/5/2017⟧ => 12/CT-UBND 2017-05-26 chỉ thị !repaired
    ⟦Nghị quyết số 12/2021/NQ-HDND⟧ => 12/2021/NQ-HĐND - nghị quyết
    ⟦Thông tư số 26/2019/TT-BLDTBXH⟧ => 26/2019/TT-BLĐTBXH - thông tư
    ⟦Quyết định số 5/QĐ-TTG⟧ => 5/QĐ-TTg - quyết định
    ⟦Nghị quyết số 76/NQ⟧- của Chính phủ => 76/NQ - nghị quyết !cut-off
    ⟦Quyết định số 3I/QD-SYT⟧ => 3I/QĐ-SYT - quyết định !repaired
    """)
}
