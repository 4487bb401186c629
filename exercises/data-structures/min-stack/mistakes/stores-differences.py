"""storing each item as its difference from the minimum: that is clever for integers, but strings
cannot be subtracted, and large floats lose digits."""


class MinStack:
    def __init__(self):
        self._differences = []
        self._smallest = None

    def push(self, item):
        if not self._differences:
            self._differences.append(0 if item is not None else None)
            self._smallest = item
        else:
            self._differences.append(item - self._smallest)
            if item < self._smallest:
                self._smallest = item

    def pop(self):
        if not self._differences:
            raise IndexError("empty stack")
        difference = self._differences.pop()
        if difference is None or not self._differences:
            return self._smallest
        if difference < 0:
            item = self._smallest
            self._smallest = item - difference
            return item
        return self._smallest + difference

    def minimum(self):
        if not self._differences:
            raise IndexError("empty stack")
        return self._smallest

    def __len__(self):
        return len(self._differences)
