# pyright: reportExplicitAny=error
from typing import assert_type

from solution import Item, by_shelf, find, receive, worth

# rule: Pyright accepts your code in its standard mode
# rule: every parameter has a type, and nothing is Any
# rule: # type: ignore has no effect
# test: passes the type checker by itself

# rule: An Item has a name, which is a string, a price in cents and a count, both integers
# rule: Annotate the module, so that Pyright accepts right uses and refuses wrong ones
# test: Item: knows the types of a name, a price and a count
chain = Item("chain", 1500, 2, "B4")
assert_type(chain.name, str)
assert_type(chain.price, int)
assert_type(chain.count, int)

# rule: a shelf: a string or None
# test: Item: has a shelf that may be None
assert_type(Item("chain", 1500).shelf, str | None)

# rule: a shelf: a string or None
# test: Item: accepts a shelf, None in its place, or neither
Item("chain", 1500, 2, "B4")
Item("chain", 1500, count=2, shelf=None)
Item("chain", 1500)

# rule: a price in cents and a count, both integers
# test: Item: refuses a price that is a string
Item("chain", "1500")  # refused: reportArgumentType

# rule: a price in cents and a count, both integers
# test: Item: refuses a price that is a float
Item("chain", 15.5)  # refused: reportArgumentType

# rule: a price in cents and a count, both integers
# test: Item: refuses a count that is a float
Item("chain", 1500, 2.5)  # refused: reportArgumentType

# rule: a price in cents and a count, both integers
# test: Item: refuses None as a price
Item("chain", None)  # refused: reportArgumentType

# rule: a price in cents and a count, both integers
# test: Item: refuses None as a count
Item("chain", 1500, None)  # refused: reportArgumentType

# rule: a shelf: a string or None
# test: Item: refuses a shelf that is a number
Item("chain", 1500, 2, 4)  # refused: reportArgumentType

# rule: An Item has a name, which is a string
# test: Item: refuses a name that is a number
Item(7, 1500)  # refused: reportArgumentType

# rule: a price in cents and a count, both integers
# test: Item: refuses a string as its new count
chain = Item("chain", 1500)
chain.count = 2
chain.count = "2"  # refused: reportAttributeAccessIssue

# rule: Annotate the module, so that Pyright accepts right uses and refuses wrong ones
# test: Item: accepts another name, price, count and shelf later
chain = Item("chain", 1500, 2, "B4")
chain.name = "narrow chain"
chain.price = 1400
chain.count = 3
chain.shelf = None
chain.shelf = "C2"

# rule: find(stock, name) returns an item, or None
# test: find: returns an item or None
stock = {"chain": Item("chain", 1500)}
assert_type(find(stock, "chain"), Item | None)

# rule: find(stock, name) returns an item, or None
# test: find: refuses to be used as an item before None is ruled out
stock = {"chain": Item("chain", 1500)}
price = find(stock, "chain").price  # refused: reportOptionalMemberAccess

# rule: stock is a dict of items by name
# test: find: refuses a name that is a number
stock = {"chain": Item("chain", 1500)}
find(stock, 7)  # refused: reportArgumentType

# rule: An Item has a name, which is a string
# test: find: refuses None as a name
stock = {"chain": Item("chain", 1500)}
find(stock, None)  # refused: reportArgumentType

# rule: stock is a dict of items by name
# test: find: refuses a dict of numbers
prices = {"chain": 1500}
find(prices, "chain")  # refused: reportArgumentType

# rule: stock is a dict of items by name
# test: find: refuses a dict in which an item may be None
stock: dict[str, Item | None] = {}
find(stock, "chain")  # refused: reportArgumentType

# rule: stock is a dict of items by name
# test: find: refuses a dict whose keys are numbers
stock = {7: Item("chain", 1500)}
find(stock, "chain")  # refused: reportArgumentType

# rule: receive(stock, name, count) adds to the count of an item
# test: receive: accepts a number
stock: dict[str, Item] = {}
receive(stock, "chain", 5)

# rule: receive(stock, name, count) adds to the count of an item
# test: receive: refuses a count that is a string
stock: dict[str, Item] = {}
receive(stock, "chain", "5")  # refused: reportArgumentType

# rule: a price in cents and a count, both integers
# test: receive: refuses a count that is a float
stock: dict[str, Item] = {}
receive(stock, "chain", 0.5)  # refused: reportArgumentType

# rule: receive(stock, name, count) adds to the count of an item
# test: receive: refuses a name that is a number
stock: dict[str, Item] = {}
receive(stock, 7, 5)  # refused: reportArgumentType

# rule: receive(stock, name, count) adds to the count of an item
# test: receive: refuses None as a name or a count
stock: dict[str, Item] = {}
receive(stock, None, 5)  # refused: reportArgumentType
receive(stock, "chain", None)  # refused: reportArgumentType

# rule: stock is a dict of items by name
# test: receive: refuses a dict of numbers
counts = {"chain": 2}
receive(counts, "chain", 5)  # refused: reportArgumentType

# rule: stock is a dict of items by name
# test: receive: refuses a dict in which an item may be None
stock: dict[str, Item | None] = {}
receive(stock, "chain", 5)  # refused: reportArgumentType

# rule: stock is a dict of items by name
# test: receive: refuses a dict whose keys are numbers
stock = {7: Item("chain", 1500)}
receive(stock, "chain", 5)  # refused: reportArgumentType

# rule: by_shelf(items) returns a dict of lists
# test: by_shelf: returns a dict of lists of items
shelves: dict[str | None, list[Item]] = by_shelf([Item("chain", 1500)])
assert_type(by_shelf([Item("chain", 1500)])["B4"], list[Item])

# rule: the items of each shelf, and under None those without one
# test: by_shelf: has strings and None as keys
shelves = by_shelf([Item("chain", 1500)])
assert_type(list(shelves), list[str | None])

# rule: the items of each shelf, and under None those without one
# test: by_shelf: refuses a number as a shelf
shelves = by_shelf([Item("chain", 1500)])
shelves["B4"]
shelves[4]  # refused: reportArgumentType | reportCallIssue

# rule: items is any iterable of items
# test: by_shelf: accepts a tuple, and the values of a dict
stock = {"chain": Item("chain", 1500)}
by_shelf((Item("chain", 1500), Item("bell", 900)))
by_shelf(stock.values())

# rule: items is any iterable of items
# test: by_shelf: accepts a generator
by_shelf(Item(name, 900) for name in ("bell", "pump"))

# rule: items is any iterable of items
# test: by_shelf: refuses strings
by_shelf(["chain"])  # refused: reportArgumentType

# rule: items is any iterable of items
# test: by_shelf: refuses items among which one may be None
items: list[Item | None] = []
by_shelf(items)  # refused: reportArgumentType

# rule: items is any iterable of items
# test: by_shelf: refuses objects that only have a shelf
class Box:
    def __init__(self, shelf: str | None) -> None:
        self.shelf = shelf
by_shelf([Box("B4")])  # refused: reportArgumentType

# rule: items is any iterable of items
# test: by_shelf: refuses an item alone
by_shelf(Item("chain", 1500))  # refused: reportArgumentType

# rule: worth(items, price_of) returns the value of all items in cents
# test: worth: returns an int
assert_type(worth([Item("chain", 1500)]), int)

# rule: items is any iterable of items
# test: worth: accepts a tuple, and the values of a dict
stock = {"chain": Item("chain", 1500)}
worth((Item("chain", 1500), Item("bell", 900)))
worth(stock.values())

# rule: items is any iterable of items
# test: worth: accepts a generator
worth(Item(name, 900) for name in ("bell", "pump"))

# rule: items is any iterable of items
# test: worth: refuses strings
worth(["chain"])  # refused: reportArgumentType

# rule: items is any iterable of items
# test: worth: refuses objects that only have a price and a count
class Ticket:
    def __init__(self, price: int, count: int) -> None:
        self.price = price
        self.count = count
worth([Ticket(1500, 2)])  # refused: reportArgumentType

# rule: items is any iterable of items
# test: worth: refuses items among which one may be None
items: list[Item | None] = []
worth(items)  # refused: reportArgumentType

# rule: items is any iterable of items
# test: worth: refuses None in place of items
worth(None)  # refused: reportArgumentType

# rule: items is any iterable of items
# test: worth: refuses a dict of items, which iterates over names
stock = {"chain": Item("chain", 1500)}
worth(stock)  # refused: reportArgumentType

# rule: price_of is a function that takes an item and returns its price
# test: worth: accepts a function of an item that returns an int
def reduced(item: Item) -> int:
    return item.price - 100
worth([Item("chain", 1500)], reduced)
worth([Item("chain", 1500)], price_of=lambda item: item.price // 2)

# rule: price_of is a function that takes an item and returns its price
# test: worth: accepts a function whatever its parameter is called
def doubled(part: Item) -> int:
    return 2 * part.price
worth([Item("chain", 1500)], doubled)

# rule: without it, or with None, each item has its own
# test: worth: accepts None instead of a function
worth([Item("chain", 1500)], None)

# rule: price_of is a function that takes an item and returns its price
# test: worth: knows that the function takes an item
worth([Item("chain", 1500)], lambda item: item.cost)  # refused: reportAttributeAccessIssue

# rule: price_of is a function that takes an item and returns its price
# test: worth: refuses a function that takes a string
def reduced(name: str) -> int:
    return len(name)
worth([Item("chain", 1500)], reduced)  # refused: reportArgumentType

# rule: price_of is a function that takes an item and returns its price
# test: worth: refuses a function that returns a string
def shown(item: Item) -> str:
    return f"{item.price} cents"
worth([Item("chain", 1500)], shown)  # refused: reportArgumentType

# rule: price_of is a function that takes an item and returns its price
# test: worth: refuses a function that returns a float
def half(item: Item) -> float:
    return item.price / 2
worth([Item("chain", 1500)], half)  # refused: reportArgumentType

# rule: price_of is a function that takes an item and returns its price
# test: worth: refuses a function that may return None
def listed(item: Item) -> int | None:
    return item.price or None
worth([Item("chain", 1500)], listed)  # refused: reportArgumentType

# rule: price_of is a function that takes an item and returns its price
# test: worth: refuses a function of two arguments
def reduced(item: Item, percent: int) -> int:
    return item.price * percent // 100
worth([Item("chain", 1500)], reduced)  # refused: reportArgumentType

# rule: price_of is a function that takes an item and returns its price
# test: worth: refuses a number in place of a function
worth([Item("chain", 1500)], 900)  # refused: reportArgumentType
