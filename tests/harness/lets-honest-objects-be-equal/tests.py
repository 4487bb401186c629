import unittest

from solution import Deck, Plain, Stream, degrees, entry, prices, queue, ring, third, tray


class Whatever:
    class Text:
        def __eq__(self, other):
            return isinstance(other, str)


class MemberTest(unittest.TestCase):
    def test_in_a_list(self):
        deck = Deck()
        self.assertIn(deck.top(), deck.cards)

    def test_in_a_set(self):
        deck = Deck()
        self.assertIn(deck.top(), {None, *deck.cards})

    def test_inside_a_member(self):
        deck = Deck()
        self.assertIn([deck.top()], [[], [deck.top()]])

    def test_missing(self):
        self.assertIn(Deck().top(), [1, None])


class MixedTest(unittest.TestCase):
    def test_keys(self):
        self.assertEqual(Deck().by_card(), Deck().by_card())

    def test_members(self):
        self.assertEqual({1, (2, Deck().top())}, {(2, Deck().top()), 1})

    def test_any_order(self):
        self.assertCountEqual([Deck().top(), []], [[], Deck().top()])


class OwnIterationTest(unittest.TestCase):
    def test_sequence_of_another_kind(self):
        self.assertSequenceEqual(queue(), [1, 2])

    def test_endless(self):
        self.assertEqual(ring(), [1, 2])

    def test_get(self):
        self.assertEqual(prices(), {"tea": [2]})

    def test_set(self):
        self.assertEqual(tray(), {1, 2})

    def test_nested(self):
        self.assertEqual([(ring(), prices())], [([1, 2], {"tea": [2]})])

    def test_number_of_another_kind(self):
        self.assertEqual(degrees(20), 20)
        self.assertEqual(20, degrees(20))

    def test_nearly(self):
        self.assertAlmostEqual(third(), 0.3333333333)

    def test_begun_once(self):
        stream = Stream()
        self.assertCountEqual(stream, [2, 1])
        self.assertEqual(stream.begun, 1)


class WildcardTest(unittest.TestCase):
    def test_inside_the_test(self):
        class Anything:
            def __eq__(self, other):
                return True

        self.assertEqual(entry(), {"id": Anything(), "tags": [Anything()]})

    def test_inside_a_class(self):
        self.assertEqual(entry(), {"id": 7, "tags": [Whatever.Text()]})


class PlainTest(unittest.TestCase):
    def test_without_equality(self):
        self.assertEqual(Plain(), Plain())
