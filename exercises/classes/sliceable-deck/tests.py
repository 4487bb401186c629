import random
import unittest
from contextlib import suppress

from solution import Deck


class Place:
    """A position that is no int, but can stand for one."""

    def __index__(self):
        return 1


class MarkedDeck(Deck):
    """A subclass, as somebody else may write it."""


def deck_of(text):
    """A Deck of these cards."""
    return Deck(text.split())


def cards_of(deck):
    """The cards of a result, which must be a Deck."""
    if not isinstance(deck, Deck):
        raise AssertionError(f"expected a Deck, but got {deck!r}")
    return [deck[position] for position in range(len(deck))]


def card_or_error(deck, position):
    """The card in this position, or the name of the exception that is raised instead."""
    try:
        return deck[position]
    except Exception as error:
        return type(error).__name__


def after_setting(deck, index, value):
    """The deck's cards after deck[index] = value."""
    deck[index] = value
    return cards_of(deck)


# given: give Deck Python's own notation instead
# given: the two old methods may go
# given: subclasses keep the constructor
class DeckTest(unittest.TestCase):
    # rule: len(deck) … work as they do with a list
    def test_length(self):
        """len(deck) is the number of cards, and only an empty deck is false"""
        self.assertEqual(len(deck_of("un deux trois")), 3)
        self.assertEqual(len(Deck([])), 0)
        self.assertEqual(bool(Deck([])), False)
        self.assertEqual(bool(deck_of("un")), True)

    # rule: deck[i] … work as they do with a list
    # rule: positions may be negative
    def test_position(self):
        """deck[i] is the card in that place, counted from 0, or from -1 backwards"""
        self.assertEqual(deck_of("un deux trois")[0], "un")
        self.assertEqual(deck_of("un deux trois")[2], "trois")
        self.assertEqual(deck_of("un deux trois")[Place()], "deux")
        self.assertEqual(deck_of("un deux trois")[-1], "trois")
        self.assertEqual(deck_of("un deux trois")[-3], "un")

    # rule: beyond the ends they raise IndexError
    def test_beyond_the_ends(self):
        """a position beyond either end raises IndexError"""
        deck = deck_of("un deux trois")
        self.assertEqual([card_or_error(deck, 2), card_or_error(deck, 3)], ["trois", "IndexError"])
        self.assertEqual([card_or_error(deck, -3), card_or_error(deck, -4)], ["un", "IndexError"])
        self.assertEqual([card_or_error(deck, 99), card_or_error(Deck([]), 0)], ["IndexError"] * 2)

    # rule: anything that is not a position raises TypeError
    def test_not_a_position(self):
        """a string or a float is not a position: TypeError"""
        for position in ("un", 1.0, None):
            with self.subTest(position=position), self.assertRaises(TypeError):
                deck_of("un deux trois")[position]

    # rule: a slice deck[a:b:c] is an independent deck
    def test_slice(self):
        """a slice is a deck, and stops at the ends"""
        self.assertEqual(cards_of(deck_of("a b c d e")[1:4]), ["b", "c", "d"])
        self.assertEqual(cards_of(deck_of("a b c d e")[-2:]), ["d", "e"])
        self.assertEqual(cards_of(deck_of("a b c")[1:99]), ["b", "c"])
        self.assertEqual(cards_of(deck_of("a b c")[7:9]), [])

    # rule: a slice deck[a:b:c]
    def test_slice_with_step(self):
        """a slice may have a step, backwards too"""
        self.assertEqual(cards_of(deck_of("a b c d e")[::2]), ["a", "c", "e"])
        self.assertEqual(cards_of(deck_of("a b c d e")[::-1]), ["e", "d", "c", "b", "a"])

    # rule: of the same class, even of a subclass
    def test_slice_of_a_subclass(self):
        """a slice of a subclass's deck belongs to the subclass"""
        marked = MarkedDeck(["a", "b", "c"])
        self.assertEqual(type(marked[:2]).__name__, "MarkedDeck")

    # rule: an independent deck
    def test_slice_is_independent(self):
        """changing a slice leaves the first deck alone, even if the slice is all of it"""
        deck = deck_of("a b c")
        whole = deck[:]
        whole[0] = "z"
        self.assertEqual(cards_of(deck), ["a", "b", "c"])

    # rule: an iterable of words
    def test_any_iterable(self):
        """takes the cards from a generator"""
        self.assertEqual(cards_of(Deck(word.upper() for word in ["a", "b"])), ["A", "B"])

    # rule: Deck(cards) keeps its own copy
    def test_own_cards(self):
        """is not changed by what happens to the list it was made from"""
        words = ["a", "b"]
        deck = Deck(words)
        words.append("c")
        words[0] = "z"
        self.assertEqual(cards_of(deck), ["a", "b"])

    # rule: Deck(cards) keeps its own copy
    def test_callers_list(self):
        """does not change the list it was made from"""
        words = ["a", "b"]
        Deck(words)[0] = "z"
        self.assertEqual(words, ["a", "b"])

    # rule: loops … work as they do with a list
    def test_loop(self):
        """a loop goes through the cards in order, as often as you like"""
        deck = deck_of("a b c")
        self.assertEqual([card for card in deck], ["a", "b", "c"])
        self.assertEqual([card for card in deck], ["a", "b", "c"])

    # rule: loops … work as they do with a list
    def test_nested_loops(self):
        """two loops over one deck do not disturb each other"""
        deck = deck_of("a b")
        self.assertEqual([x + y for x in deck for y in deck], ["aa", "ab", "ba", "bb"])

    # rule: loops, unpacking and reversed(deck) work as they do with a list
    def test_card_replaced_during_a_loop(self):
        """a loop that is under way, reversed or not, sees a card that is replaced ahead of it"""
        deck = deck_of("a b c")
        loop = iter(deck)
        next(loop)
        deck[1] = "z"
        self.assertEqual(list(loop), ["z", "c"])
        backwards = reversed(deck)
        next(backwards)
        deck[1] = "y"
        self.assertEqual(list(backwards), ["y", "a"])

    # rule: unpacking … work as they do with a list
    def test_unpacking(self):
        """a deck can be unpacked"""
        first, *rest = deck_of("a b c")
        self.assertEqual((first, rest), ("a", ["b", "c"]))

    # rule: reversed(deck) work as they do with a list
    def test_reversed(self):
        """reversed(deck) is an iterator from the last card to the first"""
        self.assertEqual(list(reversed(deck_of("a b c"))), ["c", "b", "a"])
        self.assertEqual(next(reversed(deck_of("a b c"))), "c")

    # rule: reversed(deck) work as they do with a list
    def test_reversed_leaves_the_order(self):
        """reversed(deck) leaves the deck as it is"""
        deck = deck_of("a b c")
        list(reversed(deck))
        self.assertEqual(cards_of(deck), ["a", "b", "c"])

    # rule: deck[i] = card replaces a card
    def test_set_one(self):
        """deck[i] = card replaces one card, counted from either end"""
        self.assertEqual(after_setting(deck_of("a b c"), 1, "z"), ["a", "z", "c"])
        self.assertEqual(after_setting(deck_of("a b c"), -1, "word"), ["a", "b", "word"])

    # rule: beyond the ends they raise IndexError
    def test_set_beyond_the_ends(self):
        """deck[i] = card raises IndexError beyond the ends"""
        with self.assertRaises(IndexError):
            deck_of("a b c")[3] = "d"

    # rule: deck[a:b:c] = cards fills those places
    def test_set_several(self):
        """deck[a:b:c] = cards fills those places"""
        self.assertEqual(after_setting(deck_of("a b c"), slice(1, 3), ["y", "z"]), ["a", "y", "z"])
        every_other = slice(None, None, 2)
        self.assertEqual(after_setting(deck_of("a b c"), every_other, ["y", "z"]), ["y", "b", "z"])
        backwards = slice(None, None, -1)
        self.assertEqual(after_setting(deck_of("a b"), backwards, ["y", "z"]), ["z", "y"])

    # rule: from any iterable
    def test_set_from_iterables(self):
        """several places can be filled from a generator, another deck or the letters of a string"""
        upper = (word.upper() for word in ["y", "z"])
        self.assertEqual(after_setting(deck_of("a b c"), slice(0, 2), upper), ["Y", "Z", "c"])
        self.assertEqual(after_setting(deck_of("a b"), slice(0, 2), deck_of("y z")), ["y", "z"])
        self.assertEqual(after_setting(deck_of("a b"), slice(0, 2), "yz"), ["y", "z"])

    # rule: fills those places from any iterable
    def test_set_from_itself(self):
        """the places can be filled from the deck itself, backwards"""
        deck = deck_of("a b c")
        self.assertEqual(after_setting(deck, slice(None), reversed(deck)), ["c", "b", "a"])
        deck = deck_of("a b c")
        self.assertEqual(after_setting(deck, slice(None, None, -1), deck), ["c", "b", "a"])

    # rule: too many or too few for a slice raise ValueError
    def test_set_wrong_number(self):
        """too many or too few cards for the places raise ValueError"""
        for words in (["y"], ["x", "y", "z"], []):
            with self.subTest(words=words), self.assertRaises(ValueError):
                deck_of("a b c d")[1:3] = words

    # rule: too many or too few for a slice raise ValueError and change nothing
    def test_set_wrong_number_changes_nothing(self):
        """after such a ValueError the deck is as it was"""
        deck = deck_of("a b c d")
        for words in (["y"], ["x", "y", "z"]):
            with suppress(ValueError):
                deck[1:3] = words
        self.assertEqual(cards_of(deck), ["a", "b", "c", "d"])

    # rule: del deck[i] raises TypeError or AttributeError
    def test_delete(self):
        """del raises an error, because the number of cards does not change"""
        deck = deck_of("a b c")
        with self.assertRaises((TypeError, AttributeError)):
            del deck[0]
        with self.assertRaises((TypeError, AttributeError)):
            del deck[:2]

    # rule: there is no append
    def test_append(self):
        """has no append, because the number of cards does not change"""
        with self.assertRaises((TypeError, AttributeError)):
            deck_of("a b c").append("d")

    # rule: the number of cards never changes
    def test_other_methods_of_lists(self):
        """no other method of a list changes the number of cards, nor do += and *="""
        calls = [["insert", 0, "d"], ["extend", ["d"]], ["pop"], ["remove", "a"], ["clear"]]
        operators = [["__iadd__", ["d"]], ["__imul__", 2]]
        for name, *arguments in calls + operators:
            deck = deck_of("a b c")
            with suppress(TypeError, AttributeError):
                getattr(deck, name)(*arguments)
            self.assertEqual(cards_of(deck), ["a", "b", "c"])

    # rule: word in deck
    def test_contains(self):
        """`in` finds a word in the deck, and only a whole one"""
        self.assertEqual("deux" in deck_of("un deux trois"), True)
        self.assertEqual("quatre" in deck_of("un deux trois"), False)
        self.assertEqual("deu" in deck_of("un deux trois"), False)

    # rule: word in deck
    # rule: deck[i] = card replaces a card
    def test_contains_after_replacing(self):
        """`in` finds a word that is left on another card when one is replaced"""
        deck = deck_of("un deux un")
        deck[0] = "six"
        self.assertEqual(["un" in deck, "six" in deck, "deux" in deck], [True, True, True])

    # rule: word in deck ignores case
    def test_contains_any_case(self):
        """`in` ignores case, on either side"""
        deck = deck_of("un deux ÉLAN")
        self.assertEqual(["deux" in deck, "DEUX" in deck, "élan" in deck], [True, True, True])

    # rule: ignores case, not only of ASCII letters
    def test_contains_any_language(self):
        """`in` knows that STRASSE is the upper case of straße"""
        deck = deck_of("weg straße")
        self.assertEqual(["WEG" in deck, "STRASSE" in deck], [True, True])

    # rule: anything other than a string is not in the deck
    def test_contains_something_else(self):
        """`in` is false for anything other than a string, and raises nothing"""
        self.assertEqual(7 in deck_of("un deux"), False)
        self.assertEqual(7 in deck_of("6 7"), False)
        self.assertEqual(None in deck_of("some none"), False)

    # rule: the starter's repr stays
    def test_repr(self):
        """repr shows the class and the cards"""
        self.assertEqual(repr(deck_of("a b")), "Deck(['a', 'b'])")
        self.assertEqual(repr(MarkedDeck(["a"])), "MarkedDeck(['a'])")

    # rule: deck[i] = card replaces a card
    def test_shuffle(self):
        """random.shuffle works on a deck"""
        deck = deck_of("a b c d e f g h")
        random.Random(5).shuffle(deck)
        self.assertEqual(sorted(cards_of(deck)), ["a", "b", "c", "d", "e", "f", "g", "h"])
        self.assertNotEqual(cards_of(deck), ["a", "b", "c", "d", "e", "f", "g", "h"])


if __name__ == "__main__":
    unittest.main()
