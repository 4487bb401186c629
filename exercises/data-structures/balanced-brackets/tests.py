import sys
import tracemalloc
import unittest

from cost import assert_growth
from solution import misplaced_bracket


def side_by_side(pairs):
    """Pairs of brackets next to each other."""
    return "[]" * pairs


def steps_in(depth):
    """Brackets that are opened this many times and then all closed."""
    return "(" * depth + ")" * depth


def copied_for(text):
    """How much memory the steps of a call take for a while, all in all: "little" or "n times n"."""
    taken = last = 0

    def look(frame, event, argument):
        nonlocal taken, last
        now, peak = tracemalloc.get_traced_memory()
        if peak - last > 400:
            taken += peak - last
        tracemalloc.reset_peak()
        last = now
        return look

    before = sys.gettrace()
    tracemalloc.start()
    sys.settrace(look)
    try:
        misplaced_bracket(text)
    finally:
        sys.settrace(before)
        tracemalloc.stop()
    return "little" if taken < 150 * len(text) else "n times n"


# given: Write misplaced_bracket(text) for a string
class MisplacedBracketTest(unittest.TestCase):
    # rule: or None if every bracket has its partner
    # rule: The brackets are (), [] and {}
    def test_one_pair(self):
        """accepts one pair of each kind"""
        self.assertIsNone(misplaced_bracket("()"))
        self.assertIsNone(misplaced_bracket("[]"))
        self.assertIsNone(misplaced_bracket("{}"))

    # rule: None if every bracket has its partner
    def test_nested(self):
        """accepts brackets of different kinds inside each other"""
        self.assertIsNone(misplaced_bracket("{[()()]}[]"))

    # rule: None if every bracket has its partner
    def test_empty(self):
        """accepts an empty string"""
        self.assertIsNone(misplaced_bracket(""))

    # rule: any other character is ignored
    def test_no_brackets(self):
        """accepts a string without brackets"""
        self.assertIsNone(misplaced_bracket("X < y > z"))

    # rule: It returns the index of the bracket to underline
    # rule: A closing bracket must match the latest opening bracket
    def test_wrong_kind(self):
        """finds a closing bracket of another kind than the one opened last"""
        self.assertEqual(misplaced_bracket("a[i)"), 3)
        self.assertEqual(misplaced_bracket("{a]"), 2)

    # rule: The first one that does not is misplaced
    def test_not_the_opening_one(self):
        """does not blame the opening bracket of a pair that does not match"""
        self.assertEqual(misplaced_bracket("(1]"), 2)

    # rule: must match the latest opening bracket that is still open
    def test_crossed(self):
        """finds brackets that cross, although each kind is opened and closed equally often"""
        self.assertEqual(misplaced_bracket("x([y)]"), 4)

    # rule: that is still open
    def test_closed_too_soon(self):
        """finds a bracket that closes before any is open"""
        self.assertEqual(misplaced_bracket("a) + (b"), 1)

    # rule: that is still open
    def test_closed_too_often(self):
        """finds a closing bracket that comes after everything is closed"""
        self.assertEqual(misplaced_bracket("[1][2]]"), 6)

    # rule: returns the index of the bracket
    # rule: or None
    def test_position_zero(self):
        """tells a misplaced bracket at position 0 from no misplaced bracket"""
        self.assertEqual([misplaced_bracket("]"), misplaced_bracket(" ]")], [0, 1])
        self.assertEqual([misplaced_bracket("{"), misplaced_bracket(" {")], [0, 1])

    # rule: If they all match, but some brackets are never closed
    def test_never_closed(self):
        """finds a bracket that is never closed"""
        self.assertEqual(misplaced_bracket("g(h(1), 2"), 1)

    # rule: the one opened last is misplaced
    def test_several_never_closed(self):
        """names the bracket opened last when several are never closed"""
        self.assertEqual(misplaced_bracket("([a]{b"), 4)

    # rule: The first one that does not is misplaced
    def test_first_of_several(self):
        """names the first closing bracket that does not match, not a bracket behind it"""
        self.assertEqual(misplaced_bracket("(a]b}c)"), 2)
        self.assertEqual(misplaced_bracket("())[}("), 2)
        self.assertEqual(misplaced_bracket("[(x]){"), 3)

    # rule: If they all match
    def test_closing_before_open(self):
        """names a wrong closing bracket even if brackets in front of it are never closed"""
        self.assertEqual(misplaced_bracket("[(x}"), 3)

    # rule: returns the index of the bracket
    # rule: any other character is ignored
    def test_other_characters(self):
        """counts every character as a position, brackets of other scripts included"""
        self.assertEqual(misplaced_bracket("né（)"), 3)
        self.assertEqual(misplaced_bracket("  ( "), 2)

    # rule: any other character is ignored
    def test_other_scripts(self):
        """takes brackets of other scripts for characters like any other"""
        self.assertEqual([misplaced_bracket("（("), misplaced_bracket("（")], [1, None])
        self.assertEqual(misplaced_bracket("(「)"), None)

    # rule: any other character is ignored
    def test_quotes(self):
        """treats a bracket between quotes like any other"""
        self.assertEqual(misplaced_bracket("len('(')"), 3)
        self.assertEqual(misplaced_bracket('"]" + x'), 1)

    # rule: Brackets may be nested thousands deep
    def test_deep(self):
        """follows brackets that are nested thousands deep"""
        self.assertIsNone(misplaced_bracket(steps_in(depth=5_000)))
        self.assertEqual(misplaced_bracket(steps_in(depth=5_000) + "}"), 10_000)

    # rule: the time should be O(n)
    def test_growth(self):
        """takes about twice as many steps for a string twice as long"""
        assert_growth(self, misplaced_bracket, make=steps_in, at_most="n")
        assert_growth(self, misplaced_bracket, make=side_by_side, at_most="n")

    # rule: the time should be O(n)
    def test_copies(self):
        """does not copy the brackets that are open at every bracket, however deep they are"""
        self.assertEqual(copied_for(steps_in(depth=2_000)), "little")


if __name__ == "__main__":
    unittest.main()
