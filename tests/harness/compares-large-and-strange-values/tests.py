import unittest

from solution import Asked, Property, Stubborn, circle, inside, nan, nested, numbers


class StrangeTest(unittest.TestCase):
    def test_nested(self):
        self.assertEqual(nested(), [])

    def test_nested_beside_what_differs(self):
        self.assertEqual((nested(), 1), (nested(), 2))

    def test_circle(self):
        self.assertEqual(circle(), [1, 2])

    def test_many(self):
        found, expected = numbers(), {n: str(n) for n in range(99_999)}
        assert found == expected

    def test_many_inside(self):
        found, expected = inside(), {"numbers": [*range(99_999), 0]}
        assert found == expected

    def test_nan(self):
        self.assertEqual(nan(), nan())

    def test_asked_as_often_as_needed(self):
        # unittest itself asks 99 times, and as often again for its message.
        self.addCleanup(lambda: print(Asked.times))
        self.assertEqual([Asked(n) for n in range(99)], [Asked(n) for n in range(98)] + [Asked(1)])

    def test_stubborn(self):
        self.assertEqual([Stubborn()], [Stubborn()])

    def test_property(self):
        self.assertEqual(Property(), Property())
