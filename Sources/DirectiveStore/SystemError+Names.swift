#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension SystemError {
  /// The causes that clerks meet; the system's own words are English.
  static let names: [Int32: String] = [
    EACCES: "không có quyền truy cập",
    EPERM: "hệ thống không cho phép",
    EROFS: "đĩa chỉ cho đọc",
    ENOENT: "không có thư mục hoặc tệp đó",
    ENOTDIR: "một phần của đường dẫn không phải là thư mục",
    EISDIR: "đó là một thư mục",
    ELOOP: "đó là một liên kết",
    ENOSPC: "hết chỗ trên đĩa",
    EDQUOT: "hết chỗ trên đĩa",
    EFBIG: "tệp lớn quá mức cho phép",
    EIO: "đĩa báo lỗi vào/ra",
    EMFILE: "mở quá nhiều tệp",
    ENFILE: "mở quá nhiều tệp",
    ENAMETOOLONG: "tên quá dài",
    EXDEV: "khác ổ đĩa",
    ESTALE: "mất liên lạc với ổ chia sẻ",
  ]
}
