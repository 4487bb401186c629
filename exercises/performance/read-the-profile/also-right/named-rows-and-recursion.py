"""named tuples for rows and calls, and recursion along the path"""

import pstats
from typing import NamedTuple


def stats_of(table):
    """A pstats.Stats that holds this table, as if cProfile had measured it."""
    stats = pstats.Stats()
    stats.stats = table
    stats.get_top_level_stats()
    return stats


class Row(NamedTuple):
    primitive: int
    calls: int
    own: float
    cumulative: float
    callers: dict


class FromCaller(NamedTuple):
    calls: int
    primitive: int
    own: float
    cumulative: float


def _rows(stats):
    return {function: Row(*row) for function, row in stats.stats.items()}


def _edges(rows):
    for callee, row in rows.items():
        for caller, numbers in row.callers.items():
            yield caller, callee, FromCaller(*numbers)


def hot_spots(stats, share=0.8):
    """The fewest functions whose own times make up this share of the total."""
    if not 0 < share <= 1:
        raise ValueError("share out of range")
    rows = _rows(stats)
    ranked = sorted(rows, key=lambda function: rows[function].own, reverse=True)

    def part(count):
        return sum(rows[function].own for function in ranked[:count])

    wanted = share * part(len(ranked))
    count = 0
    while part(count) < wanted:
        count += 1
    return ranked[:count]


def hot_path(stats):
    """The way from the top to where the time is spent."""
    edges = list(_edges(_rows(stats)))

    def way(function):
        callees = [
            (numbers.cumulative, callee) for caller, callee, numbers in edges if caller == function
        ]
        return [function, *way(max(callees)[1])] if callees else [function]

    tops = stats.stats.keys() - {callee for _, callee, _ in edges}
    return way(tops.pop()) if tops else []


def repeated_calls(stats, ratio=10):
    """(caller, callee, calls of the callee for each call of the caller), the most first."""
    rows = _rows(stats)
    found = [
        (caller, callee, numbers.calls / rows[caller].calls)
        for caller, callee, numbers in _edges(rows)
    ]
    return sorted((entry for entry in found if entry[2] >= ratio), key=lambda e: -e[2])
