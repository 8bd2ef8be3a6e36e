import DirectiveModel

extension VietnamTime {
  /// "Sat, 21 Nov 2026 09:30:00 +0700" (RFC 5322, section 3.3)
  var mailDate: String {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let (year, month, day) = date.components
    return "\(days[date.weekday - 1]), \(day) \(months[month - 1]) \(year) \(iso.dropFirst(11).prefix(8)) +0700"
  }
}
