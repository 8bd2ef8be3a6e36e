/// What a terminal obeys or hides: controls, C1 too, bidi controls, line and paragraph separators, tags, noncharacters.
///
/// Said here once more, in Unicode's own words, so that a hole in the program's list is seen.
func isHidden(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .lineSeparator, .paragraphSeparator: return true
  case .format:
    // Joiners and the soft hyphen only shape words.
    return scalar.properties.isBidiControl || (0xE0000...0xE007F).contains(scalar.value) || (0xFFF9...0xFFFB).contains(scalar.value)
      || scalar.value == 0xFEFF
  default: return (0xFFFE...0xFFFF).contains(scalar.value)
  }
}
