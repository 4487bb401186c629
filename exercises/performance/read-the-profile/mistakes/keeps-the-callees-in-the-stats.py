"""calling `calc_callees`: it turns the table round, and keeps the result in the stats of the
caller."""

import pstats
from itertools import accumulate


def stats_of(table):
    """A pstats.Stats that holds this table, as if cProfile had measured it."""
    stats = pstats.Stats()
    stats.stats = table
    stats.get_top_level_stats()
    return stats


def hot_spots(stats, share=0.8):
    """The fewest functions whose own times make up this share of the total."""
    if not 0 < share <= 1:
        raise ValueError("the share must be above 0 and at most 1")
    own = {function: row[2] for function, row in stats.stats.items()}
    wanted = share * max(accumulate(sorted(own.values(), reverse=True)), default=0)
    spots, reached = [], 0
    for function in sorted(own, key=own.get, reverse=True):
        if reached >= wanted:
            break
        spots.append(function)
        reached += own[function]
    return spots


def hot_path(stats):
    """The way from the top to where the time is spent."""
    stats.calc_callees()
    path = [function for function, row in stats.stats.items() if not row[4]]
    while path and stats.all_callees[path[-1]]:
        following = stats.all_callees[path[-1]]
        path.append(max(following, key=lambda callee: following[callee][3]))
    return path


def repeated_calls(stats, ratio=10):
    """(caller, callee, calls of the callee for each call of the caller), the most first."""
    found = [
        (caller, callee, calls / stats.stats[caller][1])
        for callee, (*_, callers) in stats.stats.items()
        for caller, (calls, *_) in callers.items()
    ]
    found.sort(key=lambda pair: pair[2], reverse=True)
    return [pair for pair in found if pair[2] >= ratio]
