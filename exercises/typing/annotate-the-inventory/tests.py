import unittest

from solution import Item, by_shelf, find, receive, worth


def names(shelves):
    """the names of the items on each shelf"""
    return {shelf: [item.name for item in items] for shelf, items in shelves.items()}


class ItemTest(unittest.TestCase):
    # rule: An Item has a name, … a price in cents and a count, both integers, and a shelf
    def test_attributes(self):
        """Item: keeps what it is made of"""
        pump = Item("pump", 2400, 3, "C1")
        self.assertEqual([pump.name, pump.price, pump.count, pump.shelf], ["pump", 2400, 3, "C1"])

    # rule: all other code already does what it should
    def test_defaults(self):
        """Item: has a count of 0 and no shelf, unless told"""
        pump = Item("pump", 2400)
        self.assertEqual([pump.count, pump.shelf], [0, None])

    # rule: all other code already does what it should
    def test_keywords(self):
        """Item: accepts each argument by its name"""
        pump = Item(shelf="C1", count=3, price=2400, name="pump")
        self.assertEqual([pump.name, pump.price, pump.count, pump.shelf], ["pump", 2400, 3, "C1"])


class StockTest(unittest.TestCase):
    def setUp(self):
        self.pump = Item("pump", 2400, 3)
        self.bell = Item("bell", 900)
        self.stock = {"pump": self.pump, "bell": self.bell}

    # rule: find(stock, name) returns an item, or None
    def test_find(self):
        """find: returns the item of that name"""
        self.assertEqual(find(self.stock, "bell").name, "bell")
        self.assertIs(find(self.stock, "pump"), self.pump)

    # rule: find(stock, name) returns an item, or None
    def test_find_unknown(self):
        """find: returns None for an unknown name"""
        self.assertIsNone(find(self.stock, "saddle"))

    # rule: receive(stock, name, count) adds to the count of an item
    def test_receive(self):
        """receive: adds to the count of the item"""
        receive(self.stock, "pump", 4)
        self.assertEqual(self.pump.count, 7)

    # rule: receive(stock, name, count) adds to the count of an item
    def test_receive_nothing_yet(self):
        """receive: adds to a count of 0"""
        receive(self.stock, "bell", 5)
        self.assertEqual([self.bell.count, self.pump.count], [5, 3])

    # rule: receive raises KeyError for an unknown name
    def test_receive_unknown(self):
        """receive: raises KeyError for an unknown name"""
        with self.assertRaises(KeyError):
            receive(self.stock, "saddle", 1)

    # rule: receive raises KeyError for an unknown name
    def test_receive_empty(self):
        """receive: raises KeyError when there is nothing in stock"""
        with self.assertRaises(KeyError):
            receive({}, "pump", 0)

    # rule: receive raises KeyError for an unknown name
    def test_receive_unknown_adds_nothing(self):
        """receive: adds no item with an unknown name"""
        try:
            receive(self.stock, "saddle", 1)
        except Exception:
            pass
        self.assertEqual(sorted(self.stock), ["bell", "pump"])


class ShelvesTest(unittest.TestCase):
    # rule: the items of each shelf, and under None those without one
    def test_shelves(self):
        """by_shelf: has a list of items for each shelf"""
        items = [Item("pump", 2400, 3, "C1"), Item("bell", 900, 2, "A2")]
        items.append(Item("lamp", 1900, 1, "C1"))
        self.assertEqual(names(by_shelf(items)), {"C1": ["pump", "lamp"], "A2": ["bell"]})

    # rule: the items of each shelf, and under None those without one
    def test_no_shelf(self):
        """by_shelf: has the items without a shelf under None"""
        items = [Item("pump", 2400), Item("bell", 900, 2, "A2"), Item("lamp", 1900, 1, None)]
        self.assertEqual(names(by_shelf(items)), {None: ["pump", "lamp"], "A2": ["bell"]})

    # rule: a shelf: a string or None
    def test_empty_string(self):
        """by_shelf: takes an empty string for a shelf, and not for None"""
        items = [Item("pump", 2400), Item("bell", 900, 2, "")]
        self.assertEqual(names(by_shelf(items)), {None: ["pump"], "": ["bell"]})

    # rule: by_shelf(items) returns a dict of lists
    def test_no_items(self):
        """by_shelf: returns an empty dict for no items"""
        self.assertEqual(by_shelf([]), {})

    # rule: items is any iterable of items
    def test_iterator(self):
        """by_shelf: takes an iterator"""
        items = iter([Item("pump", 2400, 3, "C1"), Item("bell", 900, 0, "A2")])
        self.assertEqual(names(by_shelf(items)), {"C1": ["pump"], "A2": ["bell"]})

    # rule: the items of each shelf, and under None those without one
    def test_same_items(self):
        """by_shelf: holds the items themselves"""
        pump = Item("pump", 2400, 3, "C1")
        self.assertIs(by_shelf([pump])["C1"][0], pump)


class WorthTest(unittest.TestCase):
    # rule: worth(items, price_of) returns the value of all items in cents
    def test_worth(self):
        """worth: adds up price times count"""
        items = [Item("pump", 2400, 3), Item("bell", 900, 2), Item("lamp", 1900)]
        self.assertEqual(worth(items), 9000)

    # rule: worth(items, price_of) returns the value of all items in cents
    def test_nothing(self):
        """worth: is 0 for no items"""
        self.assertEqual(worth([]), 0)

    # rule: items is any iterable of items
    def test_iterator(self):
        """worth: takes an iterator"""
        self.assertEqual(worth(iter([Item("pump", 2400, 3), Item("bell", 900, 2)])), 9000)

    # rule: price_of is a function that takes an item and returns its price
    def test_price_of(self):
        """worth: counts the price that the function returns"""
        items = [Item("pump", 2400, 3), Item("bell", 900, 2)]
        self.assertEqual(worth(items, lambda item: item.price - 100), 8500)

    # rule: price_of is a function that takes an item and returns its price
    def test_free(self):
        """worth: counts a price of 0 that the function returns"""
        self.assertEqual(worth([Item("pump", 2400, 3)], price_of=lambda item: 0), 0)

    # rule: without it, or with None, each item has its own
    def test_price_of_none(self):
        """worth: counts the item's own price with None"""
        self.assertEqual(worth([Item("pump", 2400, 3)], None), 7200)
