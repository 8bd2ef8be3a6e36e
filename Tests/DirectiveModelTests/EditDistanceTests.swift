import DirectiveModel
import Testing

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "abc", 3), ("soc trang", "soc trang", 0), ("soc trang", "soc tranq", 1), ("kitten", "sitting", 3),
    ("aab", "ab", 1), ("abab", "ab", 2), ("ab", "ba", 2), ("axbxc", "abc", 2), ("aaaa", "aa", 2), ("xabc", "abcx", 2),
  ]) func distance(a: String, b: String, expected: Int) {
    #expect(EditDistance.between(Array(a.utf8), Array(b.utf8)) == expected)
    #expect(EditDistance.between(Array(b.utf8), Array(a.utf8)) == expected)
    #expect(EditDistance.between(Array(a), Array(b)) == expected)
  }
}
