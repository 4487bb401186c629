import unittest

from solution import misplaced_bracket


def steps_in(depth):
    """Brackets that are opened this many times and then all closed."""
    return "(" * depth + ")" * depth


class MisplacedBracketTest(unittest.TestCase):
    def test_one_pair(self):
        """accepts one pair of each kind"""
        self.assertIsNone(misplaced_bracket("()"))
        self.assertIsNone(misplaced_bracket("[]"))
        self.assertIsNone(misplaced_bracket("{}"))

    def test_nested(self):
        """accepts brackets of different kinds inside each other"""
        self.assertIsNone(misplaced_bracket("{[()()]}[]"))

    def test_empty(self):
        """accepts an empty text"""
        self.assertIsNone(misplaced_bracket(""))

    def test_no_brackets(self):
        """accepts a text without brackets"""
        self.assertIsNone(misplaced_bracket("X < y > z"))

    def test_wrong_kind(self):
        """finds a closing bracket of another kind than the one opened last"""
        self.assertEqual(misplaced_bracket("a[i)"), 3)
        self.assertEqual(misplaced_bracket("{a]"), 2)

    def test_not_the_opening_one(self):
        """does not blame the opening bracket of a pair that does not match"""
        self.assertNotEqual(misplaced_bracket("(1]"), 0)

    def test_crossed(self):
        """finds brackets that cross, although each kind is opened and closed equally often"""
        self.assertEqual(misplaced_bracket("x([y)]"), 4)

    def test_closed_too_soon(self):
        """finds a bracket that closes before any is open"""
        self.assertEqual(misplaced_bracket("a) + (b"), 1)

    def test_closed_too_often(self):
        """finds a closing bracket that comes after everything is closed"""
        self.assertEqual(misplaced_bracket("[1][2]]"), 6)

    def test_position_zero(self):
        """tells a misplaced bracket at position 0 from no misplaced bracket"""
        self.assertEqual([misplaced_bracket("]"), misplaced_bracket(" ]")], [0, 1])
        self.assertEqual([misplaced_bracket("{"), misplaced_bracket(" {")], [0, 1])

    def test_never_closed(self):
        """finds a bracket that is never closed"""
        self.assertEqual(misplaced_bracket("g(h(1), 2"), 1)

    def test_several_never_closed(self):
        """names the bracket opened last when several are never closed"""
        self.assertEqual(misplaced_bracket("([a]{b"), 4)

    def test_first_of_several(self):
        """names the first closing bracket that does not match, not a bracket behind it"""
        self.assertEqual(misplaced_bracket("(a]b}c)"), 2)
        self.assertEqual(misplaced_bracket("())[}("), 2)
        self.assertEqual(misplaced_bracket("[(x]){"), 3)

    def test_closing_before_open(self):
        """names a wrong closing bracket even if brackets in front of it are never closed"""
        self.assertEqual(misplaced_bracket("[(x}"), 3)

    def test_other_characters(self):
        """counts every character as a position, brackets of other scripts included"""
        self.assertEqual(misplaced_bracket("né（)"), 3)

    def test_deep(self):
        """follows brackets that are nested thousands deep"""
        self.assertIsNone(misplaced_bracket(steps_in(depth=5_000)))
        self.assertEqual(misplaced_bracket(steps_in(depth=5_000) + "}"), 10_000)

    def test_not_a_text(self):
        """raises TypeError for anything that is not a str"""
        with self.assertRaises(TypeError):
            misplaced_bracket(None)
        with self.assertRaises(TypeError):
            misplaced_bracket(["(", ")"])

    def test_bytes(self):
        """raises TypeError for bytes, whose items are numbers and would match nothing"""
        with self.assertRaises(TypeError):
            misplaced_bracket(b"(]")


if __name__ == "__main__":
    unittest.main()
