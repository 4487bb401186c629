"""Necklaces: tuples that are equal when one is a rotation of the other."""


class Necklace(tuple):
    def __eq__(self, other):
        if len(self) != len(other):
            return False
        doubled = tuple(self) * 2
        size = len(self)
        return not size or any(doubled[i : i + size] == tuple(other) for i in range(size))

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return hash(frozenset(self))


def thread(beads, pattern):
    return Necklace(pattern[i % len(pattern)] for i in range(beads))
