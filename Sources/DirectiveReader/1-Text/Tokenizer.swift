/// Cuts repaired text into tokens and lines.
package enum Tokenizer {
  package static func tokens(of text: RepairedText) -> TokenizedText {
    let cut = text.cut ?? CutText(text.bytes)
    return TokenizedText(text: text, tokens: cut.tokens, lineStarts: cut.lineStarts)
  }
}
