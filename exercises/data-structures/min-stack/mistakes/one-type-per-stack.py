"""taking only items of the first one's type: items of different types can often be compared all
the same, such as integers and floats."""


class MinStack:
    def __init__(self):
        self._pairs = []

    def push(self, item):
        smallest = item
        if self._pairs:
            top, before = self._pairs[-1]
            if type(item) is not type(top):
                raise TypeError(f"{item!r} cannot be compared with {top!r}")
            smallest = min(before, item)
        self._pairs.append((item, smallest))

    def pop(self):
        return self._pairs.pop()[0]

    def minimum(self):
        return self._pairs[-1][1]

    def __len__(self):
        return len(self._pairs)
