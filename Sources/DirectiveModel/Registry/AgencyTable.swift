/// The agencies and groups of agencies that the program knows by name.
///
/// One row each: id | canonical name | other ways to write it, parted by ";" | last day > successor. The last column stands for
/// what has ended: the provincial departments and ministries that were merged on 01/03/2025 (Nghị định 45/2025/NĐ-CP; Nghị quyết
/// 176/2025/QH15), the district level that ended on 01/07/2025 (Luật Tổ chức chính quyền địa phương 2025), the ministry of posts
/// (Nghị quyết 01/2007/QH12). Matching ignores marks, case and punctuation.
/// Source: the specialised agencies of provincial People's Committees (Nghị định 24/2014/NĐ-CP; 45/2025/NĐ-CP), the ministries
/// of the Government's terms since 2006 (Nghị quyết 08/2021/QH15; 176/2025/QH15 for those merged in 2025).
enum AgencyTable {
  static let rows = """
    ubnd-tinh | UBND tỉnh | Ủy ban nhân dân tỉnh; Thường trực UBND tỉnh; UBND thành phố; Ủy ban nhân dân thành phố
    van-phong-hdnd-ubnd-huyen | Văn phòng HĐND và UBND huyện | Văn phòng HĐND và UBND quận; Văn phòng HĐND và UBND thị xã; Văn phòng HĐND và UBND các huyện; Văn phòng HĐND và UBND; Văn phòng HĐND-UBND huyện; Văn phòng HĐND & UBND huyện
    van-phong-hdnd-tinh | Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh | Văn phòng Đoàn ĐBQH và HĐND tỉnh; Văn phòng HĐND tỉnh
    mttq-huyen | Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện | UBMTTQ Việt Nam huyện; UB MTTQ Việt Nam huyện; UB MTTQ Việt Nam quận; UBMTTQ Việt Nam quận; UBMTTQVN huyện; UBMTTQVN quận; Ủy ban MTTQ Việt Nam huyện; Ủy ban MTTQ Việt Nam quận; Ủy ban Mặt trận Tổ quốc Việt Nam huyện; Ủy ban Mặt trận Tổ quốc Việt Nam quận; Ủy ban Mặt trận Tổ quốc Việt Nam các huyện, thị xã, thành phố
    van-phong-ubnd-tinh | Văn phòng UBND tỉnh | VP UBND tỉnh; Văn phòng Ủy ban nhân dân tỉnh; VPUBND tỉnh; Văn phòng UBND thành phố
    hdnd-tinh | HĐND tỉnh | Hội đồng nhân dân tỉnh; Thường trực HĐND tỉnh; Thường trực Hội đồng nhân dân tỉnh; HĐND thành phố
    tinh-uy | Tỉnh ủy | Thường trực Tỉnh ủy; Ban Thường vụ Tỉnh ủy; Thành ủy; Thường trực Thành ủy; Ban Thường vụ Thành ủy
    huyen-uy | Các huyện ủy, thị ủy, thành ủy | các huyện ủy, thành ủy; các huyện, thị, thành ủy; các huyện ủy, thị ủy, thành ủy trực thuộc Tỉnh ủy; các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy; các huyện, thành ủy | 2025-06-30
    so-noi-vu | Sở Nội vụ | SNV
    so-tu-phap | Sở Tư pháp | STP
    so-ke-hoach-va-dau-tu | Sở Kế hoạch và Đầu tư | Sở KH&ĐT; Sở KHĐT; SKHĐT | 2025-02-28 > so-tai-chinh
    so-tai-chinh | Sở Tài chính | STC
    so-cong-thuong | Sở Công Thương | SCT
    so-nong-nghiep-va-phat-trien-nong-thon | Sở Nông nghiệp và Phát triển nông thôn | Sở NN&PTNT; Sở NNPTNT; Sở Nông nghiệp và PTNT; SNN&PTNT; SNNPTNT | 2025-02-28 > so-nong-nghiep-va-moi-truong
    so-nong-nghiep-va-moi-truong | Sở Nông nghiệp và Môi trường | Sở NN&MT; Sở NNMT
    so-giao-thong-van-tai | Sở Giao thông vận tải | Sở GTVT; SGTVT | 2025-02-28 > so-xay-dung
    so-xay-dung | Sở Xây dựng | SXD
    so-tai-nguyen-va-moi-truong | Sở Tài nguyên và Môi trường | Sở TN&MT; Sở TNMT; STNMT | 2025-02-28 > so-nong-nghiep-va-moi-truong
    so-thong-tin-va-truyen-thong | Sở Thông tin và Truyền thông | Sở TT&TT; Sở TTTT; STTTT | 2025-02-28 > so-khoa-hoc-va-cong-nghe
    so-lao-dong-thuong-binh-va-xa-hoi | Sở Lao động - Thương binh và Xã hội | Sở LĐTBXH; Sở LĐ-TB&XH; Sở LĐTB&XH; Sở Lao động, Thương binh và Xã hội; SLĐTBXH | 2025-02-28 > so-noi-vu
    so-van-hoa-the-thao-va-du-lich | Sở Văn hóa, Thể thao và Du lịch | Sở VHTTDL; Sở VH,TT&DL; Sở VHTT&DL; SVHTTDL
    so-van-hoa-va-the-thao | Sở Văn hóa và Thể thao | Sở VH&TT
    so-du-lich | Sở Du lịch |
    so-khoa-hoc-va-cong-nghe | Sở Khoa học và Công nghệ | Sở KH&CN; Sở KHCN; SKHCN
    so-giao-duc-va-dao-tao | Sở Giáo dục và Đào tạo | Sở GD&ĐT; Sở GDĐT; SGDĐT
    so-y-te | Sở Y tế | SYT
    so-ngoai-vu | Sở Ngoại vụ |
    so-quy-hoach-kien-truc | Sở Quy hoạch - Kiến trúc | Sở Quy hoạch và Kiến trúc
    so-dan-toc-va-ton-giao | Sở Dân tộc và Tôn giáo |
    thanh-tra-tinh | Thanh tra tỉnh | Thanh tra thành phố
    ban-dan-toc | Ban Dân tộc | Ban Dân tộc tỉnh | 2025-02-28 > so-dan-toc-va-ton-giao
    ban-quan-ly-khu-cong-nghiep | Ban Quản lý các khu công nghiệp | BQL các KCN; BQL các khu công nghiệp; Ban Quản lý các khu công nghiệp tỉnh; Ban Quản lý các Khu công nghiệp và Chế xuất
    tinh-doan | Tỉnh Đoàn | Thành Đoàn; Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh
    truong-chinh-tri | Trường Chính trị tỉnh | Trường Chính trị
    mttq-tinh | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | Ủy ban Mặt trận Tổ quốc Việt Nam; UBMTTQVN tỉnh; Ủy ban MTTQ Việt Nam tỉnh; UBMTTQ Việt Nam tỉnh; UB MTTQ Việt Nam tỉnh; Ủy ban MTTQVN tỉnh; Ủy ban Mặt trận Tổ quốc tỉnh; Ủy ban Mặt trận Tổ quốc Việt Nam thành phố
    cong-an-tinh | Công an tỉnh | CA tỉnh
    bo-chi-huy-quan-su-tinh | Bộ Chỉ huy Quân sự tỉnh | Bộ CHQS tỉnh; BCHQS tỉnh
    bo-doi-bien-phong-tinh | Bộ Chỉ huy Bộ đội Biên phòng tỉnh | Bộ CHBĐBP tỉnh; BCH BĐBP tỉnh
    toa-an-tinh | Tòa án nhân dân tỉnh | TAND tỉnh
    vien-kiem-sat-tinh | Viện kiểm sát nhân dân tỉnh | VKSND tỉnh
    bao-hiem-xa-hoi-tinh | Bảo hiểm xã hội tỉnh | BHXH tỉnh
    cuc-thue-tinh | Cục Thuế tỉnh | Cục Thuế
    cuc-thong-ke-tinh | Cục Thống kê tỉnh | Cục Thống kê
    kho-bac-tinh | Kho bạc Nhà nước tỉnh | KBNN tỉnh; Kho bạc Nhà nước
    dai-phat-thanh-truyen-hinh | Đài Phát thanh và Truyền hình tỉnh | Đài PT-TH; Đài PTTH; Đài PT&TH; Đài Phát thanh - Truyền hình tỉnh; Đài Phát thanh và Truyền hình; Đài Phát thanh - Truyền hình
    trung-tam-phuc-vu-hanh-chinh-cong | Trung tâm Phục vụ hành chính công | Trung tâm Phục vụ hành chính công tỉnh; Trung tâm Hành chính công tỉnh
    so-ban-nganh | Các sở, ban, ngành tỉnh | Các sở; Các sở, ngành; Các sở, ngành tỉnh; Các sở, ban, ngành; Các sở, ban ngành; Các sở, ban, ngành thuộc tỉnh; Các sở, ban, ngành thành phố; Các sở, ban, ngành cấp tỉnh; Các sở, ban, ngành thuộc UBND tỉnh; Các sở, ban, ngành thuộc UBND thành phố; sở, ban, ngành; sở, ngành; các sở, ngành có liên quan; các sở, ngành liên quan; các sở, ban, ngành liên quan; các sở, ban, ngành có liên quan; các sở, ban, ngành cấp tỉnh có liên quan; các sở, ban, ngành tỉnh có liên quan; các ban, ngành; các ban, ngành tỉnh; các ban, ngành cấp tỉnh; cơ quan, ban, ngành tỉnh; cơ quan, ban, ngành thành phố; các cơ quan, ban, ngành tỉnh; các sở, cơ quan, ban, ngành
    don-vi-su-nghiep | Các đơn vị sự nghiệp thuộc UBND tỉnh | Các đơn vị sự nghiệp công lập trực thuộc UBND thành phố; các đơn vị sự nghiệp công lập; Các đơn vị sự nghiệp; Các đơn vị sự nghiệp trực thuộc tỉnh; Các đơn vị sự nghiệp trực thuộc UBND tỉnh; đơn vị sự nghiệp thuộc UBND tỉnh; các đơn vị sự nghiệp công lập thuộc UBND tỉnh; các đơn vị sự nghiệp công lập trực thuộc UBND tỉnh; đơn vị sự nghiệp
    co-quan-trung-uong | Các cơ quan Trung ương tại tỉnh | các cơ quan Trung ương đóng trên địa bàn tỉnh; cơ quan Trung ương tại tỉnh; các cơ quan Trung ương; cơ quan Trung ương đóng trên địa bàn tỉnh
    co-quan-nganh-doc | Các cơ quan ngành dọc cấp tỉnh | các cơ quan ngành dọc; các cơ quan ngành dọc tại tỉnh
    ubnd-huyen | UBND các huyện, thị xã, thành phố | UBND các huyện, thành phố, thị xã; UBND các huyện, thành, thị; UBND huyện, thành, thị; các huyện, thành, thị; UBND các huyện, thị, thành phố; UBND các huyện, thị, thành; UBND cấp huyện; UBND huyện, thị xã, thành phố; UBND huyện, thành phố, thị xã; UBND các huyện, thành phố; UBND các huyện, thị xã; UBND huyện, thành phố; UBND huyện, thị xã; UBND các quận, huyện, thị xã; UBND các quận, huyện; UBND quận, huyện, thị xã; UBND quận, huyện; UBND các quận, huyện và thành phố; UBND các thành phố, thị xã, huyện; các huyện, thị xã, thành phố; các huyện, thành phố, thị xã; các huyện, thị xã và thành phố; UBND các huyện, thị xã và thành phố | 2025-06-30
    ubnd-xa | UBND các xã, phường, thị trấn | UBND cấp xã; cấp xã; xã, phường, thị trấn; các xã, phường, thị trấn; UBND xã, phường, thị trấn; UBND các xã, thị trấn; UBND các xã, phường; các xã, phường; UBND các xã, phường, đặc khu; UBND các xã, phường và đặc khu; UBND các phường, xã; UBND các phường, xã, đặc khu; UBND xã, phường, đặc khu; UBND xã, phường; UBND phường, xã
    dai-truyen-thanh-huyen | Đài Truyền thanh các huyện, thị xã, thành phố | Đài Truyền thanh huyện, thị xã, thành phố; Đài Truyền thanh cấp huyện; Đài Truyền thanh các huyện, thành phố | 2025-06-30
    co-quan-don-vi | Các cơ quan, đơn vị | cơ quan, đơn vị; các cơ quan, đơn vị, địa phương; cơ quan, đơn vị, địa phương; các cơ quan, đơn vị liên quan; các cơ quan, đơn vị có liên quan; các cơ quan; các cơ quan, tổ chức liên quan; các cơ quan, tổ chức có liên quan; các cơ quan, tổ chức; các đơn vị liên quan; các đơn vị có liên quan; các đơn vị; đơn vị liên quan; cơ quan liên quan; các cơ quan có liên quan; các cơ quan liên quan; đơn vị; các tổ chức liên quan; các đơn vị thuộc tỉnh
    dia-phuong | Các địa phương | địa phương; các địa phương liên quan; các địa phương có liên quan
    doan-the | Các đoàn thể chính trị - xã hội | các tổ chức chính trị - xã hội; các đoàn thể; các tổ chức chính trị xã hội; các đoàn thể chính trị xã hội; đoàn thể; các tổ chức chính trị - xã hội tỉnh; các tổ chức đoàn thể
    bo-nganh | Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ | Các bộ, ngành; bộ, ngành; các bộ, ngành, cơ quan trung ương; các bộ, cơ quan; các bộ, ngành trung ương; các bộ, cơ quan ngang bộ; các bộ, cơ quan liên quan; các bộ, cơ quan có liên quan; các bộ, ngành liên quan; các bộ, ngành có liên quan; các bộ, cơ quan trung ương; các bộ, ngành, cơ quan; các bộ, ngành, cơ quan liên quan
    ubnd-cap-tinh | UBND các tỉnh, thành phố trực thuộc Trung ương | UBND các tỉnh, thành phố; các tỉnh, thành phố trực thuộc Trung ương; UBND cấp tỉnh; các tỉnh, thành phố; UBND tỉnh, thành phố trực thuộc Trung ương; UBND tỉnh, thành phố
    chinh-phu | Chính phủ |
    thu-tuong | Thủ tướng Chính phủ | TTgCP; Thủ tướng
    pho-thu-tuong | Phó Thủ tướng Chính phủ |
    van-phong-chinh-phu | Văn phòng Chính phủ | VPCP
    quoc-hoi | Quốc hội |
    bo-noi-vu | Bộ Nội vụ | BNV
    bo-tai-chinh | Bộ Tài chính | BTC
    bo-cong-thuong | Bộ Công Thương | BCT
    bo-y-te | Bộ Y tế | BYT
    bo-cong-an | Bộ Công an | BCA
    bo-quoc-phong | Bộ Quốc phòng | BQP
    bo-ngoai-giao | Bộ Ngoại giao | BNG
    bo-tu-phap | Bộ Tư pháp | BTP
    bo-xay-dung | Bộ Xây dựng | BXD
    bo-giao-thong-van-tai | Bộ Giao thông vận tải | BGTVT; Bộ GTVT | 2025-02-28 > bo-xay-dung
    bo-ke-hoach-va-dau-tu | Bộ Kế hoạch và Đầu tư | BKHĐT; Bộ KH&ĐT | 2025-02-28 > bo-tai-chinh
    bo-nong-nghiep-va-phat-trien-nong-thon | Bộ Nông nghiệp và Phát triển nông thôn | BNNPTNT; Bộ NN&PTNT | 2025-02-28 > bo-nong-nghiep-va-moi-truong
    bo-nong-nghiep-va-moi-truong | Bộ Nông nghiệp và Môi trường | BNNMT; Bộ NN&MT
    bo-tai-nguyen-va-moi-truong | Bộ Tài nguyên và Môi trường | BTNMT; Bộ TN&MT | 2025-02-28 > bo-nong-nghiep-va-moi-truong
    bo-thong-tin-va-truyen-thong | Bộ Thông tin và Truyền thông | BTTTT; Bộ TT&TT | 2025-02-28 > bo-khoa-hoc-va-cong-nghe
    bo-thuy-san | Bộ Thủy sản | BTS | 2007-08-02 > bo-nong-nghiep-va-phat-trien-nong-thon
    bo-buu-chinh-vien-thong | Bộ Bưu chính, Viễn thông | BBCVT | 2007-08-02 > bo-thong-tin-va-truyen-thong
    bo-khoa-hoc-va-cong-nghe | Bộ Khoa học và Công nghệ | BKHCN; Bộ KH&CN
    bo-giao-duc-va-dao-tao | Bộ Giáo dục và Đào tạo | BGDĐT; Bộ GD&ĐT
    bo-lao-dong-thuong-binh-va-xa-hoi | Bộ Lao động - Thương binh và Xã hội | BLĐTBXH; Bộ LĐTBXH; Bộ Lao động, Thương binh và Xã hội | 2025-02-28 > bo-noi-vu
    bo-van-hoa-the-thao-va-du-lich | Bộ Văn hóa, Thể thao và Du lịch | BVHTTDL; Bộ VHTTDL
    bo-dan-toc-va-ton-giao | Bộ Dân tộc và Tôn giáo | BDTTG
    thanh-tra-chinh-phu | Thanh tra Chính phủ | TTCP; Tổng Thanh tra Chính phủ
    ngan-hang-nha-nuoc | Ngân hàng Nhà nước Việt Nam | NHNN; NHNN Việt Nam; Ngân hàng Nhà nước
    uy-ban-dan-toc | Ủy ban Dân tộc | UBDT | 2025-02-28 > bo-dan-toc-va-ton-giao
    kiem-toan-nha-nuoc | Kiểm toán nhà nước | KTNN; Tổng Kiểm toán nhà nước
    bao-hiem-xa-hoi-viet-nam | Bảo hiểm xã hội Việt Nam | BHXH Việt Nam
    thong-tan-xa-viet-nam | Thông tấn xã Việt Nam | TTXVN
    dai-truyen-hinh-viet-nam | Đài Truyền hình Việt Nam | Đài THVN; VTV
    dai-tieng-noi-viet-nam | Đài Tiếng nói Việt Nam | Đài TNVN; VOV
    mttq-viet-nam | Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam |
    doan-thanh-nien | Đoàn Thanh niên | Đoàn TNCS Hồ Chí Minh; Đoàn Thanh niên Cộng sản Hồ Chí Minh
    hoi-phu-nu | Hội Phụ nữ | Hội Liên hiệp Phụ nữ; Hội LHPN; Hội LH Phụ nữ
    hoi-nong-dan | Hội Nông dân |
    hoi-cuu-chien-binh | Hội Cựu chiến binh | Hội CCB
    lien-doan-lao-dong | Liên đoàn Lao động tỉnh | Liên đoàn Lao động; LĐLĐ tỉnh
    """
}
