"""A queue made of two stacks, in a file named queue."""


class Queue:
    def __init__(self, values=()):
        self._in = list(values)
        self._out = []

    def put(self, value):
        self._in.append(value)

    def get(self):
        if not self._out:
            self._out = self._in[::-1]
            self._in.clear()
        return self._out.pop()

    def __len__(self):
        return len(self._in) + len(self._out)
