import unittest
from dataclasses import dataclass
from typing import NamedTuple

from solution import Offer, cheapest, offers_in

# given: Write a protocol and two functions, with type hints


class Train:
    """An offer whose price is an attribute."""

    def __init__(self, price, name="train"):
        self.price = price
        self.name = name

    def label(self):
        return self.name

    def __repr__(self):
        return f"Train({self.price!r}, {self.name!r})"


@dataclass(frozen=True)
class Bus:
    """An offer that cannot be changed."""

    price: int

    def label(self):
        return "bus"


class Flight(NamedTuple):
    """An offer that is a tuple."""

    price: int

    def label(self):
        return "flight"


class Taxi:
    """An offer whose price is a property."""

    def __init__(self, minutes):
        self.minutes = minutes

    @property
    def price(self):
        return 2 * self.minutes

    def label(self):
        return "taxi"

    def __repr__(self):
        return f"Taxi({self.minutes})"


class Coach:
    """An offer that is false, for it has no free seats."""

    def __init__(self, price):
        self.price = price

    def label(self):
        return "coach"

    def __len__(self):
        return 0

    def __repr__(self):
        return f"Coach({self.price})"


class Cents(int):
    """An integer of a class of its own."""


class Hotel:
    """It has a price, and no label."""

    price = 80

    def __repr__(self):
        return "Hotel()"


class Walk:
    """It has a label, and no price."""

    def label(self):
        return "walk"

    def __repr__(self):
        return "Walk()"


class Labelled:
    """Something whose price and label are what it was made with."""

    def __init__(self, price, label):
        self.price = price
        self.label = label

    def __repr__(self):
        return f"Labelled({self.price!r}, {self.label!r})"


class OfferTest(unittest.TestCase):
    # rule: an offer has a price, an integer, and a method label() that returns a string
    def test_instance(self):
        """Offer: counts what has a price and a label as an instance"""
        self.assertTrue(isinstance(Train(40), Offer))

    # rule: It may be an attribute, a property, or a field of a frozen dataclass or named tuple
    def test_instances(self):
        """Offer: counts properties and fields as prices"""
        self.assertEqual(
            [isinstance(value, Offer) for value in (Bus(12), Flight(90), Taxi(10))],
            [True, True, True],
        )

    # rule: an offer has a price, an integer, and a method label() that returns a string
    def test_no_instance(self):
        """Offer: does not count what lacks one of the two as an instance"""
        self.assertEqual(
            [isinstance(value, Offer) for value in (Hotel(), Walk(), "train", None)],
            [False, False, False, False],
        )

    # rule: Offer is the protocol
    def test_protocol(self):
        """Offer: cannot be made, since it is a protocol"""
        with self.assertRaises(TypeError):
            Offer()


class CheapestTest(unittest.TestCase):
    # rule: cheapest(offers) returns the offer with the lowest price
    def test_cheapest(self):
        """cheapest: returns the offer with the lowest price"""
        self.assertEqual(cheapest([Bus(30), Bus(10), Bus(20)]), Bus(10))

    # rule: cheapest(offers) returns the offer with the lowest price
    def test_classes(self):
        """cheapest: compares offers of different classes"""
        self.assertEqual(cheapest([Bus(30), Flight(90), Taxi(10), Bus(25)]).label(), "taxi")

    # rule: the first of equal ones
    def test_equal(self):
        """cheapest: returns the first of equal offers"""
        self.assertEqual(
            cheapest([Train(50, "a"), Train(40, "c"), Train(40, "b"), Train(40, "d")]).label(), "c"
        )

    # rule: cheapest(offers) returns the offer with the lowest price
    def test_itself(self):
        """cheapest: returns the object that it was given"""
        train = Train(40)
        self.assertIs(cheapest([train]), train)

    # rule: an offer has a price, an integer
    def test_free(self):
        """cheapest: takes 0 and negative numbers as prices"""
        self.assertEqual(cheapest([Bus(5), Bus(0)]), Bus(0))
        self.assertEqual(cheapest([Bus(0), Bus(-5)]), Bus(-5))

    # rule: an offer has a price, an integer
    def test_large(self):
        """cheapest: takes integers of any size as prices"""
        self.assertEqual(cheapest([Bus(10**20 + 1), Bus(10**20)]), Bus(10**20))

    # rule: cheapest(offers) returns the offer with the lowest price
    def test_false(self):
        """cheapest: takes an offer that is false, like one of length 0"""
        self.assertEqual(cheapest([Coach(20), Bus(30)]).label(), "coach")

    # rule: cheapest takes any iterable of offers
    def test_iterator(self):
        """cheapest: takes an iterator"""
        self.assertEqual(cheapest(iter([Bus(30), Bus(10)])), Bus(10))

    # rule: raises ValueError if there are none
    def test_none(self):
        """cheapest: raises ValueError for no offers"""
        with self.assertRaises(ValueError):
            cheapest([])

    # rule: raises ValueError if there are none
    def test_no_iterator(self):
        """cheapest: raises ValueError for an empty iterator"""
        with self.assertRaises(ValueError):
            cheapest(iter([]))


class OffersInTest(unittest.TestCase):
    # rule: offers_in(values) returns a list of those values that are offers, in their order
    def test_order(self):
        """offers_in: returns the offers in their order"""
        self.assertEqual(
            offers_in([Flight(90), "bus", Bus(12), None, 7, Bus(3)]), [Flight(90), Bus(12), Bus(3)]
        )

    # rule: offers_in(values) returns a list of those values that are offers
    def test_repeated(self):
        """offers_in: returns an offer as often as it is there"""
        bus = Bus(12)
        self.assertEqual(offers_in([bus, Bus(12), bus]), [Bus(12), Bus(12), Bus(12)])

    # rule: offers_in(values) returns a list of those values that are offers
    def test_false(self):
        """offers_in: keeps an offer that is false, like one of length 0"""
        coach = Coach(20)
        self.assertEqual(offers_in([coach]), [coach])

    # rule: offers_in(values) returns a list of those values that are offers
    def test_lacking(self):
        """offers_in: leaves out what lacks a price or a label"""
        self.assertEqual(offers_in([Hotel(), Bus(12), Walk()]), [Bus(12)])

    # rule: It may be an attribute, a property, or a field
    def test_property(self):
        """offers_in: finds offers whose price is an attribute or a property"""
        train, taxi = Train(40), Taxi(10)
        self.assertEqual(offers_in([train, taxi]), [train, taxi])

    # rule: offers_in takes any values
    def test_iterator(self):
        """offers_in: takes an iterator, and returns a list"""
        self.assertEqual(offers_in(iter(["bus", Bus(12)])), [Bus(12)])

    # rule: offers_in takes any values
    def test_nothing(self):
        """offers_in: returns an empty list where there are no offers"""
        self.assertEqual(offers_in([]), [])
        self.assertEqual(offers_in([[], {}, object(), 3.5]), [])

    # rule: an offer has a price, an integer
    def test_free(self):
        """offers_in: keeps offers with a price of 0 or less"""
        self.assertEqual(offers_in([Bus(0), Bus(-5)]), [Bus(0), Bus(-5)])

    # rule: It leaves out those whose price is not an integer
    def test_price(self):
        """offers_in: leaves out what has another price than an integer"""
        self.assertEqual(offers_in([Train("40"), Train(None), Train(40.0), Bus(12)]), [Bus(12)])

    # rule: It leaves out those whose price is not an integer
    def test_price_of_each(self):
        """offers_in: looks at the price of each object, not of each class"""
        train = Train(40)
        self.assertEqual(offers_in([train, Train("40")]), [train])

    # rule: It leaves out those whose price is not an integer
    def test_price_subclass(self):
        """offers_in: keeps an offer whose price is of a subclass of int"""
        train = Train(Cents(40))
        self.assertEqual(offers_in([train]), [train])

    # rule: It leaves out those whose price is not an integer
    def test_price_method(self):
        """offers_in: leaves out what has a method named price"""
        self.assertEqual(offers_in([Labelled(lambda: 12, lambda: "bus")]), [])

    # rule: or whose label cannot be called
    def test_label(self):
        """offers_in: leaves out what has a label that cannot be called"""
        self.assertEqual(offers_in([Labelled(12, "bus"), Labelled(12, None), Bus(12)]), [Bus(12)])

    # rule: or whose label cannot be called
    def test_callable_label(self):
        """offers_in: keeps what has a function as label, in an attribute"""
        bus = Labelled(12, lambda: "bus")
        self.assertEqual(offers_in([bus]), [bus])

    # rule: or whose label cannot be called
    def test_failing_label(self):
        """offers_in: keeps an offer whose label is called and raises"""

        def fail():
            raise TypeError("no label yet")

        bus = Labelled(12, fail)
        self.assertEqual(offers_in([bus]), [bus])
