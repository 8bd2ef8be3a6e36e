#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A system error in words; the number stays for whoever looks after the machine.
func systemError(_ code: Int32) -> String {
  let words =
    switch code {
    case ENOSPC, EDQUOT: "ổ đĩa đầy"
    case EIO: "lỗi thiết bị"
    case EROFS: "chỉ cho đọc"
    case EACCES, EPERM: "không có quyền"
    case EMFILE, ENFILE: "mở quá nhiều tệp"
    case ENAMETOOLONG: "tên quá dài"
    case ELOOP: "liên kết vòng"
    case ENOTDIR: "một phần của đường dẫn không phải là thư mục"
    default: "lỗi hệ thống"
    }
  return "\(words), mã \(code)"
}
