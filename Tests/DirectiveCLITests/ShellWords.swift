/// Words of a command line with single and double quotes, as a shell cuts them.
enum ShellWords {
  struct OpenQuote: Error {
    let line: String
  }

  static func split(_ line: String) throws -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for letter in line {
      if let open = quote {
        if letter == open { quote = nil } else { word = (word ?? "") + String(letter) }
      } else if letter == "'" || letter == "\"" {
        quote = letter
        word = word ?? ""
      } else if letter == " " {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(letter)
      }
    }
    guard quote == nil else { throw OpenQuote(line: line) }
    return words + (word.map { [$0] } ?? [])
  }
}
