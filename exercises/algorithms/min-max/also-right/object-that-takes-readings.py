"""a small class whose instance takes one reading after the other"""


class _Extremes:
    __slots__ = ("largest", "smallest")

    def take(self, item):
        try:
            smallest = self.smallest
        except AttributeError:
            self.smallest = self.largest = item
            return
        if item < smallest:
            self.smallest = item
        if self.largest < item:
            self.largest = item


def min_max(items):
    """Return the smallest and the largest of items as a tuple."""
    extremes = _Extremes()
    empty = True
    for item in items:
        empty = False
        extremes.take(item)
    if empty:
        raise ValueError("min_max() needs an item")
    return extremes.smallest, extremes.largest
