"""linked nodes, each of which knows the minimum and the size from itself down"""


class _Node:
    __slots__ = ("item", "smallest", "size", "below")

    def __init__(self, item, below):
        if below is None or item < below.smallest:
            self.smallest = item
        else:
            self.smallest = below.smallest
        self.size = 1 if below is None else below.size + 1
        self.item = item
        self.below = below


class MinStack:
    def __init__(self):
        self._top = None

    def _node(self):
        if self._top is None:
            raise IndexError("the stack is empty")
        return self._top

    def push(self, item):
        self._top = _Node(item, self._top)

    def pop(self):
        node = self._node()
        self._top = node.below
        return node.item

    def minimum(self):
        return self._node().smallest

    def __len__(self):
        return 0 if self._top is None else self._top.size
