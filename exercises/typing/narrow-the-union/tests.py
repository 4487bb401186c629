import unittest

from solution import Delivered, Returned, Scanned, describe, ending, is_over, status

# given: The starter holds the kinds of an Event
# given: Write four functions, with type hints


class Lost:
    """A parcel event of a kind that the union does not have."""

    depot = name = fee = None

    def __repr__(self):
        return "<a lost parcel>"


def attempt(function, argument):
    """what the function returns, or the error that it raises"""
    try:
        return function(argument)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


class DescribeTest(unittest.TestCase):
    # rule: describe(event) returns a line for each kind
    # rule: Scanned("Lyon") seen in Lyon
    def test_scanned(self):
        """describe: says where a parcel was seen"""
        self.assertEqual(describe(Scanned("Turin")), "seen in Turin")

    # rule: Delivered("Ada") handed to Ada
    def test_delivered(self):
        """describe: says to whom a parcel was handed"""
        self.assertEqual(describe(Delivered("Bo")), "handed to Bo")

    # rule: Delivered(None) left at the door
    def test_door(self):
        """describe: says that a parcel was handed to nobody"""
        self.assertEqual(describe(Delivered(None)), "left at the door")

    # rule: Returned(250) sent back for 250 cents
    def test_returned(self):
        """describe: says what a return costs"""
        self.assertEqual(describe(Returned(480)), "sent back for 480 cents")

    # rule: Returned(None) sent back
    def test_no_fee(self):
        """describe: leaves out a fee that is not known"""
        self.assertEqual(describe(Returned(None)), "sent back")

    # rule: An empty name is a name
    def test_empty_name(self):
        """describe: takes an empty name for a name"""
        self.assertEqual(describe(Delivered("")), "handed to ")

    # rule: a fee of 0 is a fee
    def test_free(self):
        """describe: takes a fee of 0 for a fee"""
        self.assertEqual(describe(Returned(0)), "sent back for 0 cents")

    # rule: describe gives whatever is not an event to typing.assert_never
    # rule: so a new member of Event becomes a type error
    def test_other_kind(self):
        """describe: gives an event of another kind to assert_never"""
        self.assertEqual(
            attempt(describe, Lost()),
            "AssertionError: Expected code to be unreachable, but got: <a lost parcel>",
        )

    # rule: describe gives whatever is not an event to typing.assert_never
    def test_none(self):
        """describe: gives None to assert_never"""
        self.assertEqual(
            attempt(describe, None),
            "AssertionError: Expected code to be unreachable, but got: None",
        )


class IsOverTest(unittest.TestCase):
    # rule: is_over(event) says whether an event is Delivered or Returned
    def test_delivered(self):
        """is_over: is true of a delivered parcel"""
        self.assertIs(is_over(Delivered("Bo")), True)
        self.assertIs(is_over(Delivered(None)), True)

    # rule: is_over(event) says whether an event is Delivered or Returned
    def test_returned(self):
        """is_over: is true of a returned parcel"""
        self.assertIs(is_over(Returned(480)), True)
        self.assertIs(is_over(Returned(None)), True)

    # rule: is_over(event) says whether an event is Delivered or Returned
    def test_scanned(self):
        """is_over: is false of a scanned parcel"""
        self.assertIs(is_over(Scanned("Turin")), False)

    # rule: is_over is not true of it
    def test_other_kind(self):
        """is_over: is not true of an event of another kind"""
        self.assertIsNot(attempt(is_over, Lost()), True)


class EndingTest(unittest.TestCase):
    # rule: ending(events) returns the last event that is over
    def test_last(self):
        """ending: returns the last of several events that are over"""
        self.assertEqual(
            ending([Delivered("Bo"), Scanned("Turin"), Returned(480)]), Returned(480)
        )
        self.assertEqual(
            ending([Returned(480), Scanned("Turin"), Delivered("Bo")]), Delivered("Bo")
        )

    # rule: ending(events) returns the last event that is over
    def test_equal(self):
        """ending: returns the last event though an equal one came earlier"""
        self.assertEqual(
            ending([Delivered("Bo"), Returned(480), Delivered("Bo")]), Delivered("Bo")
        )

    # rule: ending(events) returns the last event that is over
    def test_scanned_later(self):
        """ending: passes over what was scanned later"""
        self.assertEqual(
            ending([Scanned("Turin"), Delivered(None), Scanned("Bern"), Scanned("Rome")]),
            Delivered(None),
        )

    # rule: or None
    def test_none(self):
        """ending: returns None where no event is over"""
        self.assertIsNone(ending([Scanned("Turin"), Scanned("Bern")]))

    # rule: or None
    def test_empty(self):
        """ending: returns None without events"""
        self.assertIsNone(ending([]))

    # rule: events is any iterable of events, even an iterator
    def test_iterator(self):
        """ending: takes events from an iterator"""
        self.assertEqual(ending(iter([Returned(None), Scanned("Turin")])), Returned(None))


class StatusTest(unittest.TestCase):
    # rule: status(events) describes that event
    def test_over(self):
        """status: describes the last event that is over"""
        self.assertEqual(
            status([Scanned("Turin"), Delivered("Bo"), Returned(480), Scanned("Bern")]),
            "sent back for 480 cents",
        )

    # rule: status(events) describes that event
    def test_door(self):
        """status: describes a parcel that was handed to nobody"""
        self.assertEqual(status([Scanned("Turin"), Delivered(None)]), "left at the door")

    # rule: and is "on its way" without one
    def test_on_its_way(self):
        """status: is on its way while no event is over"""
        self.assertEqual(status([Scanned("Turin")]), "on its way")
        self.assertEqual(status([]), "on its way")

    # rule: events is any iterable of events, even an iterator
    def test_iterator(self):
        """status: takes events from an iterator"""
        self.assertEqual(status(iter([Returned(480), Scanned("Bern")])), "sent back for 480 cents")
        self.assertEqual(status(iter([Scanned("Bern")])), "on its way")
