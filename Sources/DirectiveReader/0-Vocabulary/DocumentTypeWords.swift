/// Types of administrative documents as titles.
enum DocumentTypeWords {
  static let types = Phrases([
    ("nghị quyết", "nghị quyết"), ("quyết định", "quyết định"), ("chỉ thị", "chỉ thị"), ("quy chế", "quy chế"), ("quy định", "quy định"),
    ("thông báo", "thông báo"), ("hướng dẫn", "hướng dẫn"), ("chương trình", "chương trình"), ("kế hoạch", "kế hoạch"),
    ("phương án", "phương án"),
    ("đề án", "đề án"), ("dự án", "dự án"), ("báo cáo", "báo cáo"), ("tờ trình", "tờ trình"), ("công điện", "công điện"),
    ("công văn", "công văn"),
    ("kết luận", "kết luận"), ("thông tư", "thông tư"), ("nghị định", "nghị định"), ("giấy mời", "giấy mời"),
    ("thông cáo", "thông cáo"), ("thông tri", "thông tri"),
  ])
}
