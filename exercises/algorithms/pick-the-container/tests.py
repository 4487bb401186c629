import tracemalloc
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


def copied_by(enter, size):
    """How much of its records a turnstile copies for one guest more."""
    guests = range(size)
    turnstile = day(*((guest, NORTH) for guest in guests), passes=guests)
    tracemalloc.start()
    try:
        return (
            "next to nothing" if min(peak(enter, turnstile, n) for n in range(5)) < size else "all"
        )
    finally:
        tracemalloc.stop()


def peak(enter, turnstile, guest):
    """The most memory that one call takes for a while, in bytes."""
    tracemalloc.reset_peak()
    before, _ = tracemalloc.get_traced_memory()
    enter(turnstile, guest, NORTH)
    return tracemalloc.get_traced_memory()[1] - before


# given: write Turnstile(passes)
# given: a gate is a list of lift and lane
class TurnstileTest(unittest.TestCase):
    # rule: enter(guest, gate) returns True or False: whether the guest holds a pass
    def test_pass(self):
        """enter: is True for a guest who holds a pass"""
        self.assertIs(Turnstile(["ada", "bo"]).enter("bo", ["north", 2]), True)

    # rule: enter(guest, gate) returns True or False: whether the guest holds a pass
    def test_no_pass(self):
        """enter: is False for a guest who holds none"""
        self.assertIs(Turnstile(["ada", "bo"]).enter("eve", ["north", 2]), False)

    # rule: enter(guest, gate) returns True or False: whether the guest holds a pass
    def test_nobody(self):
        """enter: is False for everybody if there are no passes"""
        self.assertIs(Turnstile([]).enter("ada", ["north", 2]), False)

    # rule: enter(guest, gate) returns True or False: whether the guest holds a pass
    def test_again(self):
        """enter: lets the same guest in again and again"""
        turnstile = Turnstile(["ada"])
        self.assertEqual([turnstile.enter("ada", ["north", 2]) for _ in range(3)], [True] * 3)

    # rule: the guests, strings or integers, who hold a pass
    def test_number(self):
        """enter: accepts integers as guests, even 0"""
        turnstile = Turnstile(range(3))
        answers = [turnstile.enter(guest, ["east", 1]) for guest in (0, 2, 3)]
        self.assertEqual(answers, [True, True, False])

    # rule: the guests, strings or integers, who hold a pass
    def test_number_in_a_string(self):
        """enter: tells the integer 7 from the string "7", two guests"""
        turnstile = Turnstile([7, "ada"])
        self.assertEqual([turnstile.enter(guest, NORTH) for guest in ("7", 7)], [False, True])

    # rule: passes is an iterable of the guests
    def test_one_pass_over_passes(self):
        """accepts a generator of passes, and still knows them after the first guest"""
        turnstile = Turnstile(name for name in ("ada", "bo"))
        answers = [turnstile.enter(name, ["north", 2]) for name in ("bo", "eve", "ada")]
        self.assertEqual(answers, [True, False, True])

    # rule: changing passes … does not affect the turnstile
    def test_passes_change(self):
        """keeps its own record of the passes sold"""
        passes = ["ada"]
        turnstile = Turnstile(passes)
        passes[0] = "eve"
        self.assertIs(turnstile.enter("eve", ["north", 2]), False)
        self.assertIs(turnstile.enter("ada", ["north", 2]), True)

    # rule: changing passes … does not affect the turnstile
    def test_set_of_passes_changes(self):
        """keeps its own record of the passes even if they come in a set"""
        passes = {"ada"}
        turnstile = Turnstile(passes)
        passes.add("eve")
        self.assertIs(turnstile.enter("eve", ["north", 2]), False)

    # rule: entries() is a list of everybody let in, in order, with repeats, as tuples (guest, (lift, lane))
    def test_entries(self):
        """entries: lists everybody let in, in order, repeats included"""
        turnstile = day(("cy", NORTH), ("ada", GLACIER), ("cy", NORTH))
        expected = [("cy", ("north", 2)), ("ada", ("glacier", 1)), ("cy", ("north", 2))]
        self.assertEqual(turnstile.entries(), expected)

    # rule: everybody let in, in order, with repeats
    def test_entries_repeated_at_once(self):
        """entries: lists a guest twice who goes in at the same gate twice in a row"""
        self.assertEqual(day(("cy", NORTH), ("cy", NORTH)).entries(), [("cy", ("north", 2))] * 2)

    # rule: it records those let in
    def test_refused(self):
        """entries, gates, guests: leave out those who were refused"""
        turnstile = day(("eve", NORTH), ("ada", GLACIER))
        self.assertEqual(turnstile.entries(), [("ada", ("glacier", 1))])
        self.assertEqual(turnstile.gates(), [("glacier", 1)])
        self.assertEqual(sorted(turnstile.guests()), ["ada"])

    # rule: the scanner changes its list and sends it again for the next guest
    def test_same_list(self):
        """keeps each entry as it was when the scanner changes its list"""
        turnstile, gate = Turnstile(["ada", "bo"]), ["north", 2]
        turnstile.enter("ada", gate)
        gate[:] = ["glacier", 1]
        turnstile.enter("bo", gate)
        self.assertEqual(turnstile.entries(), [("ada", ("north", 2)), ("bo", ("glacier", 1))])
        self.assertEqual(turnstile.gates(), [("north", 2), ("glacier", 1)])

    # rule: gates() is a list of the gates used, as tuples (lift, lane), each once, in the order of first use
    def test_gates(self):
        """gates: lists each gate once, in the order of first use"""
        east = ["east", 3]
        turnstile = day(("ada", NORTH), ("bo", east), ("bo", GLACIER), ("cy", NORTH), ("cy", east))
        self.assertEqual(turnstile.gates(), [("north", 2), ("east", 3), ("glacier", 1)])

    # rule: the gates used, as tuples (lift, lane), each once
    def test_lanes(self):
        """gates: tells the lanes of one lift apart"""
        turnstile = day(("ada", ["north", 2]), ("ada", ["north", 1]))
        self.assertEqual(turnstile.gates(), [("north", 2), ("north", 1)])

    # rule: the gates used, as tuples (lift, lane), each once
    def test_lifts_with_digits(self):
        """gates: tells lane 12 of lift T from lane 2 of lift T1"""
        turnstile = day(("ada", ["T", 12]), ("ada", ["T1", 2]))
        self.assertEqual(turnstile.gates(), [("T", 12), ("T1", 2)])

    # rule: guests() is a collection of everybody let in, each once
    def test_guests(self):
        """guests: holds everybody who was let in, once"""
        turnstile = day(("bo", NORTH), ("ada", NORTH), ("bo", GLACIER))
        self.assertEqual(sorted(turnstile.guests()), ["ada", "bo"])

    # rule: the guests, strings or integers, who hold a pass
    def test_mixed_guests(self):
        """guests: may hold strings and integers at the same time"""
        turnstile = day(("bo", NORTH), (7, NORTH), passes=["bo", 7])
        self.assertEqual(sorted(turnstile.guests(), key=str), [7, "bo"])

    # rule: is equal for two days with the same guests, in whatever order
    def test_mixed_days(self):
        """guests: is equal for two days with the guests 7 and "7", in whatever order"""
        one = day((7, NORTH), ("7", NORTH), passes=[7, "7"])
        other = day(("7", NORTH), (7, NORTH), passes=[7, "7"])
        self.assertEqual(one.guests() == other.guests(), True)

    # rule: is equal for two days with the same guests, in whatever order
    def test_equal_days(self):
        """guests: is equal for two days with the same guests, in whatever order and how often"""
        first = day(("ada", NORTH), ("bo", NORTH), ("ada", GLACIER))
        second = day(("bo", GLACIER), ("ada", NORTH))
        self.assertEqual(first.guests() == second.guests(), True)
        self.assertEqual(first.guests() == day(("bo", NORTH)).guests(), False)
        self.assertEqual(day(("ada", NORTH)).guests() == day(("bo", NORTH)).guests(), False)

    # rule: it can be the key of a dict
    def test_key(self):
        """guests: can be the key of a dict, and stays as it was when more guests come"""
        turnstile = day(("ada", NORTH))
        morning = turnstile.guests()
        offers = {morning: "tea"}
        turnstile.enter("bo", NORTH)
        self.assertEqual(offers[morning], "tea")
        self.assertEqual(morning == turnstile.guests(), False)

    # rule: it can be the key of a dict, and is equal for two days with the same guests
    def test_key_of_another_day(self):
        """guests: finds what another day with the same guests is the key of"""
        offers = {day(("ada", NORTH), ("bo", NORTH)).guests(): "tea"}
        other = day(("bo", GLACIER), ("ada", NORTH), ("bo", NORTH))
        self.assertEqual(offers.get(other.guests()), "tea")

    # rule: or a list that it returned, does not affect the turnstile
    def test_own_lists(self):
        """entries, gates: hand out lists that the caller may change"""
        turnstile = day(("ada", NORTH))
        turnstile.entries().clear()
        turnstile.gates().append("mine")
        self.assertEqual(turnstile.entries(), [("ada", ("north", 2))])
        self.assertEqual(turnstile.gates(), [("north", 2)])
        turnstile.gates()[0] = turnstile.entries()[0] = "mine"
        self.assertEqual(turnstile.entries(), [("ada", ("north", 2))])
        self.assertEqual(turnstile.gates(), [("north", 2)])

    # rule: entries() is a list of everybody let in
    def test_two_areas(self):
        """shares nothing with another turnstile"""
        day(("ada", NORTH))
        self.assertEqual(day(("bo", GLACIER)).entries(), [("bo", ("glacier", 1))])

    # rule: enter takes no longer when more passes are sold or more entries recorded
    def test_passes_cost(self):
        """enter: takes no more steps when more passes are sold"""
        assert_growth(
            self,
            Turnstile.enter,
            lambda n: (Turnstile(numbers(n)), counted(n), ["north", 2]),
            at_most="1",
        )

    # rule: enter takes no longer when more passes are sold or more entries recorded
    def test_entries_cost(self):
        """enter: takes no more steps after many entries"""
        assert_growth(
            self,
            Turnstile.enter,
            lambda n: (after_entries(n), counted(n - 1), ["north", 2]),
            at_most="1",
        )

    # rule: enter takes no longer when more passes are sold or more entries recorded
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

    # rule: enter takes no longer when more passes are sold or more entries recorded
    def test_copies_nothing(self):
        """enter: does not copy what is recorded already"""
        self.assertEqual(copied_by(Turnstile.enter, 5_000), "next to nothing")


if __name__ == "__main__":
    unittest.main()
