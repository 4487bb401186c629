"""Two sequences laid side by side: which of their items stand for each other."""

import collections
import difflib

from ..limits import ALIGNED, ALIGNED_FREELY, ITEMS, PAIRS
from .showing import plain_repr

_PLAIN = frozenset((int, float, bool, complex, str, bytes, type(None)))
_Matcher = difflib.SequenceMatcher


class Run:
    """Neighbouring items of both: `equal`, or in place of each other. Slices, as start and end."""

    def __init__(self, equal, mine, wanted):
        self.equal = equal
        self.mine = mine
        self.wanted = wanted

    def lengths(self):
        return self.mine[1] - self.mine[0], self.wanted[1] - self.wanted[0]


def runs(mine, wanted, first):
    """[Run] of two lists or tuples whose first difference is at an index; all of both are in them."""
    found = [Run(True, (0, first), (0, first))] if first else []
    if first < min(len(mine), len(wanted)) and _key(mine[first]) == _key(wanted[first]):
        # Their texts do not tell these items apart, so nothing is known of the rest.
        return [*found, Run(False, (first, len(mine)), (first, len(wanted)))]
    last = _equal_at_the_end(mine, wanted, first)
    ends = len(mine) - last, len(wanted) - last
    found += _between(mine, wanted, first, ends)
    if last:
        found.append(Run(True, (ends[0], len(mine)), (ends[1], len(wanted))))
    return found


def _equal_at_the_end(mine, wanted, first):
    count, most = 0, min(len(mine), len(wanted)) - first
    while count < most and _key(mine[-1 - count]) == _key(wanted[-1 - count]):
        if count == ITEMS and type(mine[-1]) not in _PLAIN:
            break  # To write more of them down takes long.
        count += 1
    return count


def _between(mine, wanted, first, ends):
    """The runs from the first difference up to what is equal at the end."""
    whole = [Run(False, (first, ends[0]), (first, ends[1]))]
    if max(ends) - first > ALIGNED:
        return whole
    ones, others = ([_key(i) for i in s[first:end]] for s, end in zip((mine, wanted), ends))
    if len(ones) == len(others):
        different = sum(one != other for one, other in zip(ones, others))
        if different * 2 <= len(ones) or different == len(ones) or len(ones) > ALIGNED_FREELY:
            return _place_by_place(ones, others, first)
    if max(len(ones), len(others)) > ALIGNED_FREELY or _pairs(ones, others) > PAIRS:
        return whole
    return [
        Run(kind == "equal", (a + first, b + first), (c + first, d + first))
        for kind, a, b, c, d in _Matcher(None, ones, others, autojunk=False).get_opcodes()
    ]


def _pairs(ones, others):
    counts = collections.Counter(others)
    return sum(counts[one] for one in ones)


def _place_by_place(ones, others, first):
    found = []
    for index, (one, other) in enumerate(zip(ones, others), first):
        equal = one == other
        if found and found[-1].equal == equal:
            start = found[-1].mine[0]
            found[-1] = Run(equal, (start, index + 1), (start, index + 1))
        else:
            found.append(Run(equal, (index, index + 1), (index, index + 1)))
    return found


def _key(item):
    """What an item is compared by: its text, where `==` would ask a class of the learner's."""
    return item if type(item) in _PLAIN else plain_repr(item)
