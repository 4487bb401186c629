"""Versions that compare with strings by their numbers."""

from functools import total_ordering


@total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(map(int, str(text).split(".")))

    @staticmethod
    def _parts(other):
        return (other if isinstance(other, Version) else Version(other)).parts

    def __eq__(self, other):
        return self.parts == self._parts(other)

    def __lt__(self, other):
        return self.parts < self._parts(other)

    def __str__(self):
        return ".".join(map(str, self.parts))

    __repr__ = __str__


def latest(texts):
    return max(map(Version, texts))
