# pyright: reportExplicitAny=error
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple, assert_type

from solution import Offer, cheapest, offers_in


class Train:
    def __init__(self, price: int, platform: str = "1") -> None:
        self.price = price
        self.platform = platform

    def label(self) -> str:
        return "train"


@dataclass(frozen=True)
class Bus:
    price: int
    stop: str

    def label(self) -> str:
        return "bus"

# rule: Pyright accepts your code in its standard mode
# rule: every parameter has a type, and nothing is Any
# rule: # type: ignore has no effect
# test: passes the type checker by itself

# rule: an offer has a price, an integer, and a method label() that returns a string
# test: Offer: has an int as price, and a label that is a string
def show(offer: Offer) -> None:
    assert_type(offer.price, int)
    assert_type(offer.label(), str)

# rule: Pyright accepts as an offer every object that has these two, whatever its class
# test: Offer: is whatever has a price and a label
offer: Offer = Train(40)

# rule: It may be an attribute, a property, or a field of a frozen dataclass or named tuple
# rule: A price is only read
# test: Offer: is a frozen dataclass with both
offer: Offer = Bus(12, "Market Square")

# rule: It may be an attribute, a property, or a field of a frozen dataclass or named tuple
# test: Offer: is a named tuple with both
class Flight(NamedTuple):
    price: int
    gate: str
    def label(self) -> str:
        return "flight"
offer: Offer = Flight(90, "B7")

# rule: It may be an attribute, a property, or a field of a frozen dataclass or named tuple
# test: Offer: is an object whose price is a property
class Taxi:
    @property
    def price(self) -> int:
        return 30
    def label(self) -> str:
        return "taxi"
offer: Offer = Taxi()

# rule: Pyright accepts as an offer every object that has these two, whatever its class
# test: Offer: is an object that has more than that
class Ferry(Train):
    deck = 3
    def __len__(self) -> int:
        return 80
offer: Offer = Ferry(15)

# rule: a method label() that returns a string
# test: Offer: is an object whose label also takes an argument, with a default
class Ferry:
    price = 15
    def label(self, language: str = "en") -> str:
        return language
offer: Offer = Ferry()

# rule: Pyright accepts as an offer every object that has these two, whatever its class, and refuses all others
# test: Offer: refuses an object without a label
class Hotel:
    price = 80
offer: Offer = Hotel()  # refused: reportAssignmentType

# rule: Pyright accepts as an offer every object that has these two, whatever its class, and refuses all others
# test: Offer: refuses an object without a price
class Walk:
    def label(self) -> str:
        return "walk"
offer: Offer = Walk()  # refused: reportAssignmentType

# rule: an offer has a price, an integer
# test: Offer: refuses a price that is a string
class Tour:
    price = "on request"
    def label(self) -> str:
        return "tour"
offer: Offer = Tour()  # refused: reportAssignmentType

# rule: an offer has a price, an integer
# test: Offer: refuses a price that is a float
class Tour:
    def __init__(self, price: float) -> None:
        self.price = price
    def label(self) -> str:
        return "tour"
offer: Offer = Tour(9.5)  # refused: reportAssignmentType

# rule: an offer has a price, an integer
# test: Offer: refuses a price that may be None
class Tour:
    def __init__(self, price: int | None) -> None:
        self.price = price
    def label(self) -> str:
        return "tour"
offer: Offer = Tour(9)  # refused: reportAssignmentType

# rule: an offer has a price, an integer
# test: Offer: refuses a price that is a method
class Tour:
    def price(self) -> int:
        return 9
    def label(self) -> str:
        return "tour"
offer: Offer = Tour()  # refused: reportAssignmentType

# rule: a method label() that returns a string
# test: Offer: refuses a label that is a string
class Tour:
    price = 9
    label = "tour"
offer: Offer = Tour()  # refused: reportAssignmentType

# rule: a method label() that returns a string
# test: Offer: refuses a label that returns something else
class Tour:
    price = 9
    def label(self) -> int:
        return 9
offer: Offer = Tour()  # refused: reportAssignmentType

# rule: a method label() that returns a string
# test: Offer: refuses a label that must be given an argument
class Tour:
    price = 9
    def label(self, language: str) -> str:
        return language
offer: Offer = Tour()  # refused: reportAssignmentType

# rule: Pyright accepts as an offer every object that has these two, whatever its class, and refuses all others
# test: Offer: refuses a string
offer: Offer = "train"  # refused: reportAssignmentType

# rule: Offer is the protocol
# test: Offer: can be asked for with isinstance
def price_of(value: object) -> int:
    if isinstance(value, Offer):
        assert_type(value.label(), str)
        return value.price
    return 0

# rule: Its result has the type of what it was given: of trains, a train
# test: cheapest: returns a train, given trains
assert_type(cheapest([Train(40), Train(25)]), Train)
assert_type(cheapest([Train(40), Train(25)]).platform, str)

# rule: Its result has the type of what it was given: of trains, a train
# test: cheapest: returns one or the other, given trains and buses
trains_and_buses: list[Train | Bus] = [Train(40), Bus(12, "Market Square")]
assert_type(cheapest(trains_and_buses), Train | Bus)

# rule: Its result has the type of what it was given: of trains, a train
# test: cheapest: returns an offer, given offers
def pick(offers: list[Offer]) -> None:
    assert_type(cheapest(offers), Offer)

# rule: cheapest takes any iterable of offers
# test: cheapest: accepts a list of buses, a tuple and the values of a dict
buses = [Bus(12, "Market Square")]
cheapest(buses)
cheapest((Train(40), Bus(12, "Market Square")))
cheapest({"morning": Train(40)}.values())

# rule: cheapest takes any iterable of offers
# test: cheapest: accepts a generator
assert_type(cheapest(Train(price) for price in (40, 25)), Train)

# rule: Pyright accepts as an offer every object that has these two, whatever its class, and refuses all others
# test: cheapest: refuses strings
cheapest(["train", "bus"])  # refused: reportArgumentType

# rule: Pyright accepts as an offer every object that has these two, whatever its class, and refuses all others
# test: cheapest: refuses objects without a label
class Hotel:
    price = 80
cheapest([Hotel(), Hotel()])  # refused: reportArgumentType

# rule: cheapest takes any iterable of offers
# test: cheapest: refuses an offer alone
cheapest(Train(40))  # refused: reportArgumentType

# rule: offers_in(values) returns a list of those values that are offers
# test: offers_in: returns a list of offers
assert_type(offers_in([Train(40), "bus"]), list[Offer])

# rule: offers_in takes any values
# test: offers_in: accepts values of any type
offers_in([1, "bus", None, Train(40)])
offers_in(("bus", "train"))
offers_in({"bus": 3})

# rule: offers_in takes any values
# test: offers_in: accepts a list of one type, and a generator
names: list[str] = ["bus"]
offers_in(names)
offers_in(name for name in names)

# rule: offers_in takes any values
# test: offers_in: refuses a value that is not iterable
offers_in(40)  # refused: reportArgumentType

# rule: offers_in(values) returns a list of those values that are offers
# test: offers_in, cheapest: work together
assert_type(cheapest(offers_in([Train(40), "bus"])), Offer)
