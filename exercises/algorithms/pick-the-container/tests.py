import unittest

from cost import assert_growth, counted, numbers
from solution import Turnstile

NORTH, GLACIER = ["north", 2], ["glacier", 1]


def day(*entries, passes=("ada", "bo", "cy")):
    """A turnstile after these entries, each a guest and a gate."""
    turnstile = Turnstile(passes)
    for guest, gate in entries:
        turnstile.enter(guest, gate)
    return turnstile


def after_entries(n, gate=lambda number: NORTH):
    """A turnstile at which n different guests went in."""
    guests = numbers(n)
    return day(*((guest, gate(guest)) for guest in guests), passes=guests)


class TurnstileTest(unittest.TestCase):
    def test_pass(self):
        """enter: lets in who holds a pass"""
        self.assertIs(Turnstile(["ada", "bo"]).enter("bo", ["north", 2]), True)

    def test_no_pass(self):
        """enter: refuses who holds none"""
        self.assertIs(Turnstile(["ada", "bo"]).enter("eve", ["north", 2]), False)

    def test_nobody(self):
        """enter: refuses everybody when no pass was sold"""
        self.assertIs(Turnstile([]).enter("ada", ["north", 2]), False)

    def test_again(self):
        """enter: lets the same guest in again and again"""
        turnstile = Turnstile(["ada"])
        self.assertEqual([turnstile.enter("ada", ["north", 2]) for _ in range(3)], [True] * 3)

    def test_number(self):
        """enter: takes numbers for guests, 0 too"""
        turnstile = Turnstile(range(3))
        self.assertEqual([turnstile.enter(guest, ["east", 1]) for guest in (0, 2, 3)], [1, 1, 0])

    def test_one_pass_over_passes(self):
        """takes the passes from a generator, and knows them after the first question too"""
        turnstile = Turnstile(name for name in ("ada", "bo"))
        answers = [turnstile.enter(name, ["north", 2]) for name in ("bo", "eve", "ada")]
        self.assertEqual(answers, [True, False, True])

    def test_passes_change(self):
        """keeps its own record of the passes sold"""
        passes = ["ada"]
        turnstile = Turnstile(passes)
        passes[0] = "eve"
        self.assertIs(turnstile.enter("eve", ["north", 2]), False)
        self.assertIs(turnstile.enter("ada", ["north", 2]), True)

    def test_entries(self):
        """entries: lists everybody let in, in order, repeats included"""
        turnstile = day(("cy", NORTH), ("ada", GLACIER), ("cy", NORTH))
        expected = [("cy", ("north", 2)), ("ada", ("glacier", 1)), ("cy", ("north", 2))]
        self.assertEqual(turnstile.entries(), expected)

    def test_refused(self):
        """entries, gates, guests: know nothing of those who were refused"""
        turnstile = day(("eve", NORTH), ("ada", GLACIER))
        self.assertEqual(turnstile.entries(), [("ada", ("glacier", 1))])
        self.assertEqual(turnstile.gates(), [("glacier", 1)])
        self.assertEqual(sorted(turnstile.guests()), ["ada"])

    def test_same_list(self):
        """keeps each entry as it was, though the scanner uses its list again"""
        turnstile, gate = Turnstile(["ada", "bo"]), ["north", 2]
        turnstile.enter("ada", gate)
        gate[:] = ["glacier", 1]
        turnstile.enter("bo", gate)
        self.assertEqual(turnstile.entries(), [("ada", ("north", 2)), ("bo", ("glacier", 1))])
        self.assertEqual(turnstile.gates(), [("north", 2), ("glacier", 1)])
        self.assertEqual(turnstile.visits("ada", ["north", 2]), 1)

    def test_gates(self):
        """gates: lists each gate once, in the order of their first use"""
        east = ["east", 3]
        turnstile = day(("ada", NORTH), ("bo", east), ("bo", GLACIER), ("cy", NORTH), ("cy", east))
        self.assertEqual(turnstile.gates(), [("north", 2), ("east", 3), ("glacier", 1)])

    def test_lanes(self):
        """gates: tells the lanes of one lift apart"""
        turnstile = day(("ada", ["north", 2]), ("ada", ["north", 1]))
        self.assertEqual(turnstile.gates(), [("north", 2), ("north", 1)])

    def test_visits(self):
        """visits: counts the entries of one guest at one gate"""
        turnstile = day(("ada", NORTH), ("bo", NORTH), ("ada", GLACIER), ("ada", NORTH))
        self.assertEqual(turnstile.visits("ada", ["north", 2]), 2)
        self.assertEqual(turnstile.visits("bo", ["north", 2]), 1)

    def test_no_visits(self):
        """visits: is 0 for a guest or a gate never seen, and asking is no visit"""
        turnstile = day(("ada", NORTH))
        self.assertEqual(turnstile.visits("eve", ["north", 2]), 0)
        self.assertEqual(turnstile.visits("ada", ["south", 9]), 0)
        self.assertEqual(turnstile.entries(), [("ada", ("north", 2))])
        self.assertEqual(turnstile.gates(), [("north", 2)])

    def test_mixed_up(self):
        """visits: does not mix up guests and gates whose names look alike when joined"""
        passes = ("a", "a-b", "1", 1)
        turnstile = day(("a", ["b-c", 1]), ("1", ["d", 1]), passes=passes)
        self.assertEqual(turnstile.visits("a-b", ["c", 1]), 0)
        self.assertEqual(turnstile.visits(1, ["d", 1]), 0)

    def test_guests(self):
        """guests: holds everybody who was let in, once"""
        turnstile = day(("bo", NORTH), ("ada", NORTH), ("bo", GLACIER))
        self.assertEqual(sorted(turnstile.guests()), ["ada", "bo"])

    def test_equal_days(self):
        """guests: is equal for two days with the same guests, in whatever order and how often"""
        first = day(("ada", NORTH), ("bo", NORTH), ("ada", GLACIER))
        second = day(("bo", GLACIER), ("ada", NORTH))
        self.assertEqual(first.guests() == second.guests(), True)
        self.assertEqual(first.guests() == day(("bo", NORTH)).guests(), False)

    def test_key(self):
        """guests: can be the key of a dict, and stays as it was when more guests come"""
        turnstile = day(("ada", NORTH))
        morning = turnstile.guests()
        offers = {morning: "tea"}
        turnstile.enter("bo", NORTH)
        self.assertEqual(offers[morning], "tea")
        self.assertEqual(morning == turnstile.guests(), False)

    def test_own_lists(self):
        """entries, gates: hand out lists that the caller may change"""
        turnstile = day(("ada", NORTH))
        turnstile.entries().clear()
        turnstile.gates().append("mine")
        self.assertEqual(turnstile.entries(), [("ada", ("north", 2))])
        self.assertEqual(turnstile.gates(), [("north", 2)])

    def test_two_areas(self):
        """shares nothing with another turnstile"""
        day(("ada", NORTH))
        self.assertEqual(day(("bo", GLACIER)).entries(), [("bo", ("glacier", 1))])

    def test_passes_cost(self):
        """enter: takes no more steps when more passes are sold"""
        assert_growth(
            self,
            Turnstile.enter,
            lambda n: (Turnstile(numbers(n)), counted(n), ["north", 2]),
            at_most="1",
        )

    def test_entries_cost(self):
        """enter: takes no more steps after many entries"""
        assert_growth(
            self,
            Turnstile.enter,
            lambda n: (after_entries(n), counted(n - 1), ["north", 2]),
            at_most="1",
        )

    def test_gates_cost(self):
        """enter: takes no more steps when many gates are in use"""
        assert_growth(
            self,
            Turnstile.enter,
            lambda n: (
                after_entries(n, lambda number: [number, 1]),
                counted(n - 1),
                counted([n - 1, 2]),
            ),
            at_most="1",
        )

    def test_visits_cost(self):
        """visits: takes no more steps after many entries"""
        assert_growth(
            self,
            Turnstile.visits,
            lambda n: (after_entries(n), counted(n), ["north", 2]),
            at_most="1",
        )

    def test_office_cost(self):
        """entries, gates, guests: go through what they return, not more often"""
        for question in (Turnstile.entries, Turnstile.gates, Turnstile.guests):
            assert_growth(
                self,
                question,
                lambda n: after_entries(n, lambda number: [number, 1]),
                at_most="n",
            )


if __name__ == "__main__":
    unittest.main()
