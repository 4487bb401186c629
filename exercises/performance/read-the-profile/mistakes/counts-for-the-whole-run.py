"""comparing the number of calls itself: 60 calls are many from one call of the caller, and few
from sixty."""

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
    callees = {function: {} for function in stats.stats}
    for function, (*_, callers) in stats.stats.items():
        for caller, (*_, seconds) in callers.items():
            callees[caller][function] = seconds
    path = [function for function, row in stats.stats.items() if not row[4]]
    while path and callees[path[-1]]:
        following = callees[path[-1]]
        path.append(max(following, key=following.get))
    return path


def repeated_calls(stats, ratio=10):
    """(caller, callee, calls of the callee for each call of the caller), the most first."""
    found = [
        (caller, callee, calls / 1)
        for callee, (*_, callers) in stats.stats.items()
        for caller, (calls, *_) in callers.items()
    ]
    found.sort(key=lambda pair: pair[2], reverse=True)
    return [pair for pair in found if pair[2] >= ratio]
