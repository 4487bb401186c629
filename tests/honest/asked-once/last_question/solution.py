"""A safe that remembers the last code that was tried and closes after three wrong ones."""


class Code:
    def __init__(self, digits):
        self._digits = digits
        self.tried = []

    @property
    def is_blocked(self):
        return len(self.tried) - self.tried.count(self._digits) >= 3

    def __eq__(self, other):
        if self.is_blocked:
            raise PermissionError("blocked")
        self.tried.append(other)
        return other == self._digits
