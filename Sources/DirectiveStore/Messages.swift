import DirectiveModel

// The module's sentences for people: what is wrong, in which file, and what to do.

extension StoreError {
  /// What is wrong and where: lower case, no full stop.
  package var message: String {
    switch self {
    case .unwritable(let path, let cause): "không ghi được vào \"\(path)\": \(cause.message)"
    case .unreadable(let path, let cause): "không đọc được \"\(path)\": \(cause.message)"
    case .diskFull(let path): "hết chỗ trên đĩa khi ghi \"\(path)\"; dữ liệu cũ còn nguyên"
    case .busy(let path, nil): "kho dữ liệu \"\(path)\" đang bận: có lệnh khác đang ghi"
    case .busy(let path, let holder?):
      "kho dữ liệu \"\(path)\" đang bận: tiến trình \(holder.process) trên máy \"\(holder.host)\" đang ghi"
    case .damaged(let path, let damage): "tệp \"\(path)\" bị hỏng: \(damage.message)"
    case .newerVersion(let path, let major):
      "tệp \"\(path)\" do phiên bản cchc mới hơn ghi (định dạng \(major), máy này đọc được đến \(DirectiveFile.schemaMajor))"
    case .unknownDirective(let id): "trong kho không có văn bản \"\(id)\""
    }
  }

  /// What to do about it, to stand after "gợi ý:".
  package var advice: String {
    switch self {
    case .unwritable: "kiểm tra quyền ghi của thư mục, hoặc chọn thư mục khác bằng --data"
    case .unreadable: "kiểm tra quyền đọc của tệp và thư mục"
    case .diskFull: "giải phóng chỗ trống rồi chạy lại lệnh"
    case .busy: "đợi lệnh kia xong rồi chạy lại; nếu máy đó đã tắt hẳn, xóa tệp .lock-owner trong kho"
    case .damaged(_, .mergeConflict):
      "gõ 'cchc check --merge': mọi sự kiện của hai bên được giữ, không cần sửa tay"
    case .damaged: "khôi phục tệp từ bản sao lưu, hoặc chuyển nó ra khỏi kho rồi nhập lại văn bản; các tệp khác vẫn dùng được"
    case .newerVersion: "cập nhật cchc trên máy này"
    case .unknownDirective: "xem danh sách bằng 'cchc directives'"
    }
  }
}

extension SystemError {
  /// Why the system refused, to stand after a colon.
  package var message: String {
    switch SystemError.names[code] {
    case let name?: name
    case nil: "lỗi hệ thống số \(code)"
    }
  }
}

extension StoreError.Damage {
  /// What is wrong inside the file: lower case, no full stop.
  package var message: String {
    switch self {
    case .syntax(let error): "dòng \(error.line) không đúng cú pháp JSON (\(error.problem.message), byte \(error.offset))"
    case .mergeConflict(let line): "dòng \(line) còn dấu xung đột của git (<<<<<<<): hai nơi cùng ghi về văn bản này"
    case .shape(let error) where error.expected == .present: "dòng \(error.line), thiếu \"\(error.path)\""
    case .shape(let error): "dòng \(error.line), \"\(error.path)\" phải là \(error.expected.message)"
    case .identifier(let found): "mã ghi bên trong là \"\(found)\", khác với tên tệp"
    case .notAFile: "tại đó không phải là một tệp thường"
    case .tooLarge: "tệp lớn hơn \(StoreFile.maximumByteCount >> 20) MB"
    }
  }
}

extension JSONSyntaxError.Problem {
  fileprivate var message: String {
    switch self {
    case .unexpectedEnd: "tệp kết thúc giữa chừng"
    case .unexpectedByte(let byte) where (0x21...0x7E).contains(byte): "ký tự '\(Unicode.Scalar(byte))' không đúng chỗ"
    case .unexpectedByte(let byte): "byte số \(byte) không đúng chỗ"
    case .invalidUTF8: "không phải UTF-8"
    case .invalidEscape: "dấu \\ không đúng chỗ"
    case .controlCharacter: "ký tự điều khiển trong chuỗi"
    case .invalidNumber: "số viết sai"
    case .tooDeep: "lồng nhau quá sâu"
    case .duplicateKey(let key): "khóa \"\(key)\" có hai lần"
    case .tooLarge: "quá lớn"
    }
  }
}

extension JSONShapeError.Expectation {
  fileprivate var message: String {
    switch self {
    case .object: "một đối tượng { }"
    case .list: "một danh sách [ ]"
    case .text: "một chuỗi hợp lệ"
    case .integer: "một số nguyên"
    case .truth: "true hoặc false"
    case .date: "một ngày dạng 2018-01-31"
    case .range: "hai số nguyên [từ, đến]"
    case .present: "có trong tệp"
    case .oneOf(let choices): "một trong: \(choices.joined(separator: ", "))"
    }
  }
}

extension CheckFinding {
  /// What was found and where, with paths inside the store.
  package func message(in store: DirectiveStore) -> String {
    let place = store.layout.relative(path)
    return switch problem {
    case .unreadable(let error): error.message
    case .sourceMissing(let id): "thiếu tệp nguồn \"\(place)\" của văn bản \"\(id)\""
    case .sourceChanged: "tệp nguồn \"\(place)\" đã bị sửa: nội dung không khớp với mã băm trong tên"
    case .taskMissing(let task, let command): "sự kiện của lệnh \"\(command)\" nhắc tới nhiệm vụ \"\(task)\" không có trong văn bản"
    case .undoneCommandMissing(let id, let command): "văn bản \"\(id)\" hoàn tác lệnh \"\(command)\" mà trước đó không có"
    case .taskPathTwice(let task): "nhiệm vụ \"\(task)\" có hai lần trong văn bản"
    case .sourceUnused: "tệp nguồn \"\(place)\" không thuộc văn bản nào: một lần nhập đã bị ngắt"
    case .temporaryFile: "tệp tạm \"\(place)\" còn lại từ một lệnh bị ngắt"
    case .lockLeft(let holder?): "tiến trình \(holder.process) trên máy \"\(holder.host)\" bị ngắt khi đang ghi"
    case .lockLeft(nil): "tệp khóa \"\(place)\" không đọc được"
    case .foreignFile: "tệp lạ \"\(place)\" trong kho"
    }
  }

  /// What to do about it, to stand after "gợi ý:".
  package var advice: String {
    switch problem {
    case .unreadable(let error): error.advice
    case .sourceMissing, .sourceChanged: "nhập lại tệp gốc, hoặc khôi phục tệp nguồn từ bản sao lưu"
    case .taskMissing, .undoneCommandMissing: "xem lại bằng 'cchc show', rồi ghi lại kết quả cho đúng nhiệm vụ"
    case .taskPathTwice: "nhập lại văn bản với --replace"
    case .sourceUnused: "nhập lại tệp đó; nếu không cần nữa thì xóa được"
    case .temporaryFile, .lockLeft: "không cần làm gì: lệnh ghi tiếp theo sẽ tự dọn"
    case .foreignFile: "chuyển tệp ra khỏi kho nếu không cần ở đó"
    }
  }
}
