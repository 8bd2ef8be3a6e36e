/// The days that the yearly decisions made off, or made up for, for civil servants: Tết, 2/9 and exchanged days of 2018 to 2026.
///
/// The form of an office's own file, see `CalendarRows`. Weekly rest days within a holiday need no row. A row is "xác nhận" only where
/// the number of its document is certain; the dates of the others are as announced at the time, their documents still to be compared.
enum DecisionTable {
  static let rows = """
    14/02/2018 | nghỉ | \(ministry) về nghỉ Tết 2018, chưa rõ số | dự kiến
    15/02/2018 | nghỉ | \(ministry) về nghỉ Tết 2018, chưa rõ số | dự kiến
    16/02/2018 | nghỉ | \(ministry) về nghỉ Tết 2018, chưa rõ số | dự kiến
    19/02/2018 | nghỉ | \(ministry) về nghỉ Tết 2018, chưa rõ số | dự kiến
    20/02/2018 | nghỉ | \(ministry) về nghỉ Tết 2018, chưa rõ số | dự kiến
    31/12/2018 | nghỉ | \(of2019) | xác nhận
    05/01/2019 | làm bù | \(of2019) | xác nhận
    04/02/2019 | nghỉ | \(ministry) về nghỉ Tết 2019, chưa rõ số | dự kiến
    05/02/2019 | nghỉ | \(ministry) về nghỉ Tết 2019, chưa rõ số | dự kiến
    06/02/2019 | nghỉ | \(ministry) về nghỉ Tết 2019, chưa rõ số | dự kiến
    07/02/2019 | nghỉ | \(ministry) về nghỉ Tết 2019, chưa rõ số | dự kiến
    08/02/2019 | nghỉ | \(ministry) về nghỉ Tết 2019, chưa rõ số | dự kiến
    29/04/2019 | nghỉ | \(of2019) | xác nhận
    04/05/2019 | làm bù | \(of2019) | xác nhận
    23/01/2020 | nghỉ | \(ministry) về nghỉ Tết 2020, chưa rõ số | dự kiến
    24/01/2020 | nghỉ | \(ministry) về nghỉ Tết 2020, chưa rõ số | dự kiến
    27/01/2020 | nghỉ | \(ministry) về nghỉ Tết 2020, chưa rõ số | dự kiến
    28/01/2020 | nghỉ | \(ministry) về nghỉ Tết 2020, chưa rõ số | dự kiến
    29/01/2020 | nghỉ | \(ministry) về nghỉ Tết 2020, chưa rõ số | dự kiến
    10/02/2021 | nghỉ | \(ministry) về nghỉ Tết và 2/9 năm 2021, chưa rõ số | dự kiến
    11/02/2021 | nghỉ | \(ministry) về nghỉ Tết và 2/9 năm 2021, chưa rõ số | dự kiến
    12/02/2021 | nghỉ | \(ministry) về nghỉ Tết và 2/9 năm 2021, chưa rõ số | dự kiến
    15/02/2021 | nghỉ | \(ministry) về nghỉ Tết và 2/9 năm 2021, chưa rõ số | dự kiến
    16/02/2021 | nghỉ | \(ministry) về nghỉ Tết và 2/9 năm 2021, chưa rõ số | dự kiến
    03/09/2021 | nghỉ | \(ministry) về nghỉ Tết và 2/9 năm 2021, chưa rõ số | dự kiến
    31/01/2022 | nghỉ | \(ministry) về nghỉ Tết và 2/9 năm 2022, chưa rõ số | dự kiến
    01/02/2022 | nghỉ | \(ministry) về nghỉ Tết và 2/9 năm 2022, chưa rõ số | dự kiến
    02/02/2022 | nghỉ | \(ministry) về nghỉ Tết và 2/9 năm 2022, chưa rõ số | dự kiến
    03/02/2022 | nghỉ | \(ministry) về nghỉ Tết và 2/9 năm 2022, chưa rõ số | dự kiến
    04/02/2022 | nghỉ | \(ministry) về nghỉ Tết và 2/9 năm 2022, chưa rõ số | dự kiến
    01/09/2022 | nghỉ | \(ministry) về nghỉ Tết và 2/9 năm 2022, chưa rõ số | dự kiến
    20/01/2023 | nghỉ | \(ministry) về nghỉ Tết và 2/9 năm 2023, chưa rõ số | dự kiến
    23/01/2023 | nghỉ | \(ministry) về nghỉ Tết và 2/9 năm 2023, chưa rõ số | dự kiến
    24/01/2023 | nghỉ | \(ministry) về nghỉ Tết và 2/9 năm 2023, chưa rõ số | dự kiến
    25/01/2023 | nghỉ | \(ministry) về nghỉ Tết và 2/9 năm 2023, chưa rõ số | dự kiến
    26/01/2023 | nghỉ | \(ministry) về nghỉ Tết và 2/9 năm 2023, chưa rõ số | dự kiến
    01/09/2023 | nghỉ | \(ministry) về nghỉ Tết và 2/9 năm 2023, chưa rõ số | dự kiến
    04/09/2023 | nghỉ | \(ministry) về nghỉ Tết và 2/9 năm 2023, chưa rõ số | dự kiến
    08/02/2024 | nghỉ | \(of2024) | xác nhận
    09/02/2024 | nghỉ | \(of2024) | xác nhận
    12/02/2024 | nghỉ | \(of2024) | xác nhận
    13/02/2024 | nghỉ | \(of2024) | xác nhận
    14/02/2024 | nghỉ | \(of2024) | xác nhận
    29/04/2024 | nghỉ | \(ofApril2024) | xác nhận
    04/05/2024 | làm bù | \(ofApril2024) | xác nhận
    03/09/2024 | nghỉ | \(of2024) | xác nhận
    27/01/2025 | nghỉ | \(of2025) | xác nhận
    28/01/2025 | nghỉ | \(of2025) | xác nhận
    29/01/2025 | nghỉ | \(of2025) | xác nhận
    30/01/2025 | nghỉ | \(of2025) | xác nhận
    31/01/2025 | nghỉ | \(of2025) | xác nhận
    26/04/2025 | làm bù | \(of2025) | xác nhận
    02/05/2025 | nghỉ | \(of2025) | xác nhận
    01/09/2025 | nghỉ | \(of2025) | xác nhận
    02/01/2026 | nghỉ | Thông báo của Bộ Nội vụ về hoán đổi ngày làm việc Tết Dương lịch 2026, chưa rõ số | dự kiến
    10/01/2026 | làm bù | Thông báo của Bộ Nội vụ về hoán đổi ngày làm việc Tết Dương lịch 2026, chưa rõ số | dự kiến
    16/02/2026 | nghỉ | Thông báo của Bộ Nội vụ về nghỉ Tết và 2/9 năm 2026, chưa rõ số | dự kiến
    17/02/2026 | nghỉ | Thông báo của Bộ Nội vụ về nghỉ Tết và 2/9 năm 2026, chưa rõ số | dự kiến
    18/02/2026 | nghỉ | Thông báo của Bộ Nội vụ về nghỉ Tết và 2/9 năm 2026, chưa rõ số | dự kiến
    19/02/2026 | nghỉ | Thông báo của Bộ Nội vụ về nghỉ Tết và 2/9 năm 2026, chưa rõ số | dự kiến
    20/02/2026 | nghỉ | Thông báo của Bộ Nội vụ về nghỉ Tết và 2/9 năm 2026, chưa rõ số | dự kiến
    22/08/2026 | làm bù | Thông báo của Bộ Nội vụ về nghỉ Tết và 2/9 năm 2026, chưa rõ số | dự kiến
    31/08/2026 | nghỉ | Thông báo của Bộ Nội vụ về nghỉ Tết và 2/9 năm 2026, chưa rõ số | dự kiến
    01/09/2026 | nghỉ | Thông báo của Bộ Nội vụ về nghỉ Tết và 2/9 năm 2026, chưa rõ số | dự kiến
    """

  private static let ministry = "Thông báo của Bộ LĐTBXH"
  private static let of2019 = "Công văn 6519/VPCP-KGVX năm 2018 của Văn phòng Chính phủ"
  private static let of2024 = "Thông báo 5015/TB-LĐTBXH ngày 22/11/2023 của Bộ LĐTBXH"
  private static let ofApril2024 = "Công văn 2450/VPCP-KGVX ngày 12/4/2024 của Văn phòng Chính phủ"
  private static let of2025 = "Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024 của Bộ LĐTBXH"
}
