class Item:
    """A part that the workshop sells; its price is in cents."""

    def __init__(self, name, price, count=0, shelf=None):
        self.name = name
        self.price = price
        self.count = count
        self.shelf = shelf


def find(stock, name):
    """Return the item of that name, or None."""
    return stock.get(name)


def receive(stock, name, count):
    """Add to the count of an item."""
    find(stock, name).count += count


def by_shelf(items):
    """Return lists of the items by their shelf."""
    shelves = {}
    for item in items:
        shelves.setdefault(item.shelf, []).append(item)
    return shelves


def worth(items, price_of=None):
    """Return the value of all items in cents, each at its own price or at that of a function."""
    total = 0
    for item in items:
        price = item.price if price_of is None else price_of(item)
        total += price * item.count
    return total
