/// Does a run of words name a time by which something is due?
enum SegmentTime {
  static func has(_ text: TokenizedText, _ words: Range<Int>) -> Bool { SentenceWords.times.firstMatch(text, in: words) != nil }
}
