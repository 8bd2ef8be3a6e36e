import DirectiveModel
import Testing

@testable import DirectiveReader

/// Where a name that no table knows begins and ends: fields behind commas, towns, figures, units inside units, the duty's verb.
@Suite struct OpenNameTests {
  /// Words of a letter and the agencies that they begin with, parted by "; "; "none" where no agency begins there.
  private static let rows = """
    UBND phường chậm nhất ngày 14 hằng tháng | UBND phường
    Thuế cơ sở chậm nhất ngày 10 | Thuế cơ sở
    Hạt Kiểm lâm ký cam kết với chủ rừng | Hạt Kiểm lâm
    Hạt Kiểm lâm các huyện: Mường La, Sốp Cộp ký quy chế | Hạt Kiểm lâm huyện Mường La; Hạt Kiểm lâm huyện Sốp Cộp
    Phòng Dân tộc các huyện Tu Mơ Rông, Kon Plông báo cáo bổ sung | Phòng Dân tộc huyện Tu Mơ Rông; Phòng Dân tộc huyện Kon Plông
    Phòng Nội vụ các huyện, thị xã, thành phố báo cáo | Phòng Nội vụ các huyện, thị xã, thành phố
    Chi cục Thuế các huyện Châu Thành và Kế Sách rà soát | Chi cục Thuế huyện Châu Thành; Chi cục Thuế huyện Kế Sách
    Công an các xã: Tân Lập, Tân Hòa tuần tra | Công an xã Tân Lập; Công an xã Tân Hòa
    Trạm Y tế các phường 1, 2 và 3 trực cấp cứu | Trạm Y tế phường 1; Trạm Y tế phường 2; Trạm Y tế phường 3
    Hạt Kiểm lâm các huyện: Tăng cường tuần tra, kiểm soát | Hạt Kiểm lâm các huyện
    Viện Quy hoạch xây dựng thành phố lập thiết kế | Viện Quy hoạch xây dựng thành phố
    Viện Quy hoạch xây dựng tỉnh thẩm tra | Viện Quy hoạch xây dựng tỉnh
    Trung tâm Kiểm định xây dựng tỉnh lấy mẫu | Trung tâm Kiểm định xây dựng tỉnh
    Công ty Cổ phần Môi trường Ba An xây dựng báo cáo | Công ty Cổ phần Môi trường Ba An
    Công ty Cổ phần Cấp nước Bạc Liêu kiểm tra đường ống | Công ty Cổ phần Cấp nước Bạc Liêu
    Công ty TNHH Môi trường Hoàng Long vận hành trạm xử lý | Công ty TNHH Môi trường Hoàng Long
    Công ty TNHH MTV Quản lý, Khai thác công trình thủy lợi vận hành | Công ty TNHH MTV Quản lý, Khai thác công trình thủy lợi
    Công ty Cổ phần Quản lý, Sửa chữa đường bộ 495 đảm bảo giao thông | Công ty Cổ phần Quản lý, Sửa chữa đường bộ 495
    Trung tâm Thông tin, Xúc tiến du lịch đăng tải | Trung tâm Thông tin, Xúc tiến du lịch
    Chi cục Thủy sản, Kiểm ngư tổ chức kiểm tra | Chi cục Thủy sản, Kiểm ngư
    Phòng Xây dựng chính quyền và công tác thanh niên thẩm định hồ sơ | Phòng Xây dựng chính quyền và công tác thanh niên
    Phòng Tổ chức biên chế và công chức viên chức tổng hợp | Phòng Tổ chức biên chế và công chức viên chức
    Phòng Quản lý văn bản và kiểm soát thủ tục hành chính theo dõi | Phòng Quản lý văn bản và kiểm soát thủ tục hành chính
    Phòng Kế hoạch tổng hợp là đầu mối | Phòng Kế hoạch tổng hợp
    Phòng Hành chính tổng hợp bố trí xe | Phòng Hành chính tổng hợp
    Phòng Quản lý thu tổng hợp, báo cáo | Phòng Quản lý thu
    Khoa Khám bệnh chủ trì | Khoa Khám bệnh
    Khoa Dược, Phòng Vật tư - Thiết bị y tế rà soát | Khoa Dược; Phòng Vật tư - Thiết bị y tế
    Khoa Kiểm soát nhiễm khuẩn phun khử khuẩn | Khoa Kiểm soát nhiễm khuẩn
    Khoa Nội tim mạch và Khoa Ngoại tổng hợp báo cáo | Khoa Nội tim mạch; Khoa Ngoại tổng hợp
    Khoa Hồi sức tích cực - Chống độc chuẩn bị máy thở | Khoa Hồi sức tích cực - Chống độc
    các khoa lâm sàng | Các khoa lâm sàng
    các khoa, phòng chuẩn bị | Các khoa, phòng
    các khoa, phòng, trung tâm rà soát | Các khoa, phòng, trung tâm
    Khoa học và công nghệ là động lực | none
    các khoa học viên | none
    Khoa Sư phạm cử cố vấn học tập | Khoa Sư phạm
    các Khoa: Kinh tế, Ngoại ngữ lập danh sách | Khoa Kinh tế; Khoa Ngoại ngữ
    Các Phòng Kiểm tra thuế số 1, số 2 hoàn tất | Phòng Kiểm tra thuế số 1; Phòng Kiểm tra thuế số 2
    Các phòng Công nghệ thông tin, Điều dưỡng triển khai | Phòng Công nghệ thông tin; Phòng Điều dưỡng
    Các Phòng: Kế hoạch - Tài chính, Giám định BHYT trích chuyển | Phòng Kế hoạch - Tài chính; Phòng Giám định BHYT
    Các doanh nghiệp trong khu công nghiệp tự kiểm tra | Các doanh nghiệp trong khu công nghiệp
    các cơ sở sản xuất ngoài khu công nghiệp lắp đặt | Các cơ sở sản xuất ngoài khu công nghiệp
    các công ty hạ tầng trong các khu kinh tế kê khai | Các công ty hạ tầng trong các khu kinh tế
    các doanh nghiệp trong quá trình hoạt động | Các doanh nghiệp
    Ủy ban nhân dân các quận: Thuận Hóa, Phú Xuân giải tỏa | UBND quận Thuận Hóa; UBND quận Phú Xuân
    UBND các thị xã: Hồng Lĩnh, Kỳ Anh chỉ đạo | UBND thị xã Hồng Lĩnh; UBND thị xã Kỳ Anh
    Ủy ban nhân dân các thị xã Hương Thủy và Hương Trà rà soát | UBND thị xã Hương Thủy; UBND thị xã Hương Trà
    Hội Nông dân huyện, Hội Liên hiệp Phụ nữ huyện tuyên truyền | Hội Nông dân huyện; Hội Liên hiệp Phụ nữ huyện
    Đoàn Thanh niên xã, Hội Nông dân xã vận động | Đoàn Thanh niên xã; Hội Nông dân xã
    Trưởng khu phố vận động nhân dân | Các khu phố
    các đồng chí Bí thư, Trưởng khu phố vận động | Các khu phố
    Trưởng thôn thông báo | Các thôn
    Trưởng các thôn, bản thông báo | Các thôn
    Tổ trưởng tổ dân phố số 5 nhắc nhở | Tổ dân phố số 5
    Đội Quản lý trật tự đô thị kiểm tra | Đội Quản lý trật tự đô thị
    Đội Thuế liên huyện số 3 rà soát | Đội Thuế liên huyện số 3
    UBND xã Đội Bình báo cáo | UBND xã Đội Bình
    Trường Tiểu học Khoa Bảng chuẩn bị | Trường Tiểu học Khoa Bảng
    Văn phòng Đăng ký đất đai chỉnh lý hồ sơ | Văn phòng Đăng ký đất đai
    Phòng Đăng ký kinh doanh cập nhật | Phòng Đăng ký kinh doanh
    Nhà máy nước Cam Ranh bơm nước | Nhà máy nước Cam Ranh
    Bến xe Miền Đông niêm yết giá vé | Bến xe Miền Đông
    Phòng Cảnh sát quản lý hành chính về trật tự xã hội (PC06) để tổng hợp | Phòng Cảnh sát quản lý hành chính về trật tự xã hội
    Trung tâm Y tế, Trung tâm Văn hóa huyện tổ chức | Trung tâm Y tế; Trung tâm Văn hóa huyện
    Phòng Tài chính và các đơn vị rà soát | Phòng Tài chính; Các cơ quan, đơn vị
    Phòng Nội vụ và lãnh đạo các đơn vị báo cáo | Phòng Nội vụ; Các cơ quan, đơn vị
    Ban Quản lý chợ Đồng Xuân cấp nước | Ban Quản lý chợ Đồng Xuân
    Sở Giáo dục, Khoa học và Công nghệ chủ trì | Sở Giáo dục, Khoa học và Công nghệ
    Trường Đại học Khoa học Xã hội và Nhân văn tiếp nhận | Trường Đại học Khoa học Xã hội và Nhân văn
    Viện Khoa học Thủy lợi miền Nam khảo sát | Viện Khoa học Thủy lợi miền Nam
    Phòng Văn hóa, Khoa học và Thông tin tham mưu | Phòng Văn hóa, Khoa học và Thông tin
    Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh phản biện | Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh
    Công ty Điện lực Phú Yên cấp điện | Công ty Điện lực Phú Yên
    Cục Cảnh sát giao thông - Cơ quan thường trực tổng hợp | Cục Cảnh sát giao thông
    VNPT Sơn La mở rộng vùng phủ sóng | VNPT Sơn La
    các Hội: Nông dân, Cựu chiến binh, Chữ thập đỏ vận động | Hội Nông dân; Hội Cựu chiến binh; Hội Chữ thập đỏ
    các Đội: Cảnh sát giao thông, Cảnh sát kinh tế tuần tra | Đội Cảnh sát giao thông; Đội Cảnh sát kinh tế
    các Trạm Kiểm lâm tuần tra | Các Trạm Kiểm lâm
    các hội viên | none
    Tổ trưởng Tổ công tác 06 báo cáo | Tổ công tác 06
    Bưu điện bố trí nhân viên | Bưu điện
    Công ty Cổ phần Phân bón Bình Điền cung ứng | Công ty Cổ phần Phân bón Bình Điền
    Phòng Phân tích thị trường rà soát | Phòng Phân tích thị trường
    Viettel Bắc Ninh ra quân | Viettel Bắc Ninh
    Trung tâm Nghiên cứu, Ứng dụng khoa học và công nghệ mở lớp | Trung tâm Nghiên cứu, Ứng dụng khoa học và công nghệ
    Trung tâm Dịch vụ việc làm, Bảo vệ trẻ em tiếp nhận | Trung tâm Dịch vụ việc làm, Bảo vệ trẻ em
    Sở Y tế các tỉnh: Bắc Giang, Lạng Sơn phối hợp | Sở Y tế tỉnh Bắc Giang; Sở Y tế tỉnh Lạng Sơn
    Phòng Cảnh sát giao thông Công an tỉnh tăng cường tuần tra | Phòng Cảnh sát giao thông Công an tỉnh
    Phòng Kinh tế - Hạ tầng huyện khảo sát | Phòng Kinh tế - Hạ tầng huyện
    Phòng Kinh tế và Hạ tầng các huyện: Bảo Lâm, Đạ Huoai kiểm tra | Phòng Kinh tế và Hạ tầng huyện Bảo Lâm; Phòng Kinh tế và Hạ tầng huyện Đạ Huoai
    Ban Quản lý rừng phòng hộ Nậm Mu trồng rừng thay thế | Ban Quản lý rừng phòng hộ Nậm Mu
    Ban Quản lý dự án đầu tư xây dựng công trình giao thông đẩy nhanh tiến độ | Ban Quản lý dự án đầu tư xây dựng công trình giao thông
    Ban Quản lý Dự án 2 bàn giao mặt bằng | Ban Quản lý Dự án 2
    Ban QLDA đầu tư xây dựng các công trình dân dụng hoàn thành hồ sơ | Ban QLDA đầu tư xây dựng các công trình dân dụng
    Trung tâm Phát triển quỹ đất tỉnh bồi thường | Trung tâm Phát triển quỹ đất tỉnh
    Trung tâm Kiểm soát bệnh tật tỉnh lấy mẫu xét nghiệm | Trung tâm Kiểm soát bệnh tật tỉnh
    Trung tâm Dịch vụ nông nghiệp các huyện, thành phố hướng dẫn | Trung tâm Dịch vụ nông nghiệp các huyện, thành phố
    Trung tâm Công nghệ thông tin và Truyền thông vận hành hệ thống | Trung tâm Công nghệ thông tin và Truyền thông
    Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện mở lớp | Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện
    Trung tâm Phục vụ hành chính công cấp xã niêm yết | Trung tâm Phục vụ hành chính công cấp xã
    Chi cục Chăn nuôi và Thú y tiêm phòng | Chi cục Chăn nuôi và Thú y
    Chi cục Quản lý thị trường số 3 kiểm tra | Chi cục Quản lý thị trường số 3
    Cục Quản lý thị trường tỉnh xử lý | Cục Quản lý thị trường tỉnh
    Thuế tỉnh Gia Lai đôn đốc | Thuế tỉnh Gia Lai
    Thuế cơ sở 5 rà soát | Thuế cơ sở 5
    Đội Cảnh sát giao thông - Trật tự Công an huyện phối hợp | Đội Cảnh sát giao thông - Trật tự Công an huyện
    Ngân hàng Chính sách xã hội tỉnh giải ngân | Ngân hàng Chính sách xã hội tỉnh
    Ngân hàng Nhà nước chi nhánh tỉnh Sơn La chỉ đạo | Ngân hàng Nhà nước chi nhánh tỉnh Sơn La
    Ngân hàng Nông nghiệp và Phát triển nông thôn cho vay | Ngân hàng Nông nghiệp và Phát triển nông thôn
    Ngân hàng Nhà nước Chi nhánh Khu vực 5 chỉ đạo | Ngân hàng Nhà nước Chi nhánh Khu vực 5
    Tổ công tác Đề án 06 các cấp thống kê | Tổ công tác Đề án 06 các cấp
    Tổ công nghệ số cộng đồng hướng dẫn người dân | Tổ công nghệ số cộng đồng
    Ban Chỉ đạo 389 tỉnh chỉ đạo | Ban Chỉ đạo 389 tỉnh
    Ban Chỉ đạo chuyển đổi số tỉnh ban hành | Ban Chỉ đạo chuyển đổi số tỉnh
    Ban Chỉ đạo các chương trình mục tiêu quốc gia kiểm tra | Ban Chỉ đạo các chương trình mục tiêu quốc gia
    Ban Chỉ đạo thi hành án dân sự họp | Ban Chỉ đạo thi hành án dân sự
    Ban Chỉ huy phòng thủ dân sự cấp xã trực 24/24 | Ban Chỉ huy phòng thủ dân sự cấp xã
    Văn phòng Thường trực Ban Chỉ huy PCTT và TKCN tỉnh tổng hợp | Văn phòng Thường trực Ban Chỉ huy PCTT và TKCN tỉnh
    Văn phòng Điều phối nông thôn mới tỉnh theo dõi | Văn phòng Điều phối nông thôn mới tỉnh
    Văn phòng HĐND và UBND xã tham mưu | Văn phòng HĐND và UBND xã
    Hội đồng Phối hợp phổ biến, giáo dục pháp luật tỉnh kiểm tra | Hội đồng Phối hợp phổ biến, giáo dục pháp luật tỉnh
    Hội đồng thẩm định giá đất tỉnh thẩm định | Hội đồng thẩm định giá đất tỉnh
    Hội Luật gia tỉnh tham gia | Hội Luật gia tỉnh
    Hội Khuyến học, Hội Cựu giáo chức vận động | Hội Khuyến học; Hội Cựu giáo chức
    Hiệp hội Doanh nghiệp tỉnh tập hợp kiến nghị | Hiệp hội Doanh nghiệp tỉnh
    Liên minh Hợp tác xã tỉnh tư vấn | Liên minh Hợp tác xã tỉnh
    Liên hiệp các tổ chức hữu nghị tỉnh vận động | Liên hiệp các tổ chức hữu nghị tỉnh
    Trường Cao đẳng Nghề Việt - Hàn tuyển sinh | Trường Cao đẳng Nghề Việt - Hàn
    các trường trung học phổ thông tổ chức | Các trường trung học phổ thông
    các trường THPT chuyên Lê Quý Đôn, THPT số 1 chuẩn bị | Trường THPT chuyên Lê Quý Đôn; Trường THPT số 1
    các trường: THPT Lê Lợi, THPT Nguyễn Trãi chuẩn bị | Trường THPT Lê Lợi; Trường THPT Nguyễn Trãi
    Bệnh viện Đa khoa khu vực Ninh Hòa thu dung | Bệnh viện Đa khoa khu vực Ninh Hòa
    các bệnh viện tuyến tỉnh bố trí giường | Các bệnh viện tuyến tỉnh
    các bệnh viện công lập và ngoài công lập rà soát | Các bệnh viện công lập và ngoài công lập
    các cơ sở khám bệnh, chữa bệnh trên địa bàn rà soát | Các cơ sở khám bệnh, chữa bệnh
    các cơ sở giáo dục trực thuộc thực hiện | Các cơ sở giáo dục trực thuộc
    các chủ đầu tư đẩy nhanh tiến độ | Các chủ đầu tư
    các chủ hồ chứa thủy điện vận hành | Các chủ hồ chứa thủy điện
    Công ty Cổ phần Thủy điện Sông Ba Hạ vận hành xả lũ | Công ty Cổ phần Thủy điện Sông Ba Hạ
    Công ty Cổ phần Xây dựng và Quản lý công trình giao thông sửa chữa | Công ty Cổ phần Xây dựng và Quản lý công trình giao thông
    Công ty TNHH Một thành viên Cấp thoát nước và Xây dựng cấp nước | Công ty TNHH Một thành viên Cấp thoát nước và Xây dựng
    Tổng công ty Điện lực miền Trung bảo đảm điện | Tổng công ty Điện lực miền Trung
    Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam khai thác | Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam
    Điện lực Cam Lâm cấp điện | Điện lực Cam Lâm
    Bưu điện tỉnh bố trí | Bưu điện tỉnh
    Viễn thông Bình Thuận bảo đảm thông tin | Viễn thông Bình Thuận
    Đồn Biên phòng Cửa khẩu Nậm Cắn kiểm soát | Đồn Biên phòng Cửa khẩu Nậm Cắn
    Vườn Quốc gia Bidoup - Núi Bà tuần tra | Vườn Quốc gia Bidoup - Núi Bà
    Khu bảo tồn thiên nhiên Pù Hoạt tuần tra | Khu bảo tồn thiên nhiên Pù Hoạt
    Công an xã, Ban Chỉ huy Quân sự xã tuần tra | Công an xã; Ban Chỉ huy Quân sự xã
    Mặt trận Tổ quốc và các đoàn thể tuyên truyền | Mặt trận Tổ quốc; Các đoàn thể chính trị - xã hội
    Ủy ban MTTQ Việt Nam xã, các đoàn thể vận động | Ủy ban MTTQ Việt Nam xã; Các đoàn thể chính trị - xã hội
    Thường trực HĐND xã giám sát | Thường trực HĐND xã
    Đảng ủy các xã, phường lãnh đạo | Đảng ủy các xã, phường
    Đảng ủy UBND tỉnh lãnh đạo | Đảng ủy UBND tỉnh
    Ban Thường vụ Đảng ủy xã chỉ đạo | Ban Thường vụ Đảng ủy xã
    Ban Tuyên giáo và Dân vận Tỉnh ủy định hướng | Ban Tuyên giáo và Dân vận Tỉnh ủy
    Văn phòng Tỉnh ủy theo dõi | Văn phòng Tỉnh ủy
    Ủy ban Kiểm tra Tỉnh ủy giám sát | Ủy ban Kiểm tra Tỉnh ủy
    UBND các xã biên giới tuyên truyền | UBND các xã biên giới
    UBND các xã, phường ven biển tổ chức | UBND các xã, phường, thị trấn
    UBND xã Ia O, UBND xã Ia Chia báo cáo | UBND xã Ia O; UBND xã Ia Chia
    UBND các xã: Ia O, Ia Chia, Ia Dom báo cáo | UBND xã Ia O; UBND xã Ia Chia; UBND xã Ia Dom
    UBND phường 3 Bảo Lộc rà soát | UBND phường 3 Bảo Lộc
    UBND phường Xuân Hương - Đà Lạt rà soát | UBND phường Xuân Hương - Đà Lạt
    UBND huyện Ea H'leo rà soát | UBND huyện Ea H'leo
    UBND các huyện A Lưới, Nam Đông báo cáo | UBND huyện A Lưới; UBND huyện Nam Đông
    Giám đốc các Sở: Tài chính, Nội vụ; Chủ tịch UBND các xã báo cáo | Sở Tài chính; Sở Nội vụ; UBND các xã
    Bộ phận Tiếp nhận và Trả kết quả niêm yết | Bộ phận Tiếp nhận và Trả kết quả
    bộ phận chuyên môn rà soát | none
    Các Phòng: Kê khai và Kế toán thuế, Tin học rà soát | Phòng Kê khai và Kế toán thuế; Phòng Tin học
    Các Phòng: Tin học, Thanh tra - Kiểm tra số 1 rà soát | Phòng Tin học; Phòng Thanh tra - Kiểm tra số 1
    các phòng: Nội vụ, Tư pháp và Kinh tế, Công an huyện phối hợp | Phòng Nội vụ; Phòng Tư pháp; Phòng Kinh tế; Công an huyện
    các Ban: Tổ chức và Tuyên giáo báo cáo | Ban Tổ chức; Ban Tuyên giáo
    Đội Kiểm tra thuế số 2 báo cáo | Đội Kiểm tra thuế số 2
    Đội cấp cứu ngoại viện sẵn sàng | Đội cấp cứu ngoại viện
    """.split(separator: "\n").map(String.init)

  @Test(arguments: rows) func names(row: String) throws {
    let cells = row.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
    try #require(cells.count == 2)
    let text = TokenizedText(clean: cells[0])
    let found = AgencyScanner(text, names: .standard).list(at: 0, limit: text.tokens.count)
    let names = found?.agencies.map(\.name) ?? ["none"]
    #expect(names.joined(separator: "; ") == cells[1])
  }

  @Test func rowsAreThere() { #expect(Self.rows.count > 140) }
}
