"""looking for a callee that took more than 0 seconds: the path ends with a function that calls
nothing, and not with one whose callees were fast."""

import pstats
from bisect import bisect_left
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
    slowest = sorted(stats.stats, key=lambda function: stats.stats[function][2], reverse=True)
    reached = [0, *accumulate(stats.stats[function][2] for function in slowest)]
    return slowest[: bisect_left(reached, share * reached[-1])]


def hot_path(stats):
    """The way from the top to where the time is spent."""
    callees = {function: {} for function in stats.stats}
    for function, (*_, callers) in stats.stats.items():
        for caller, (*_, seconds) in callers.items():
            callees[caller][function] = seconds
    path = [function for function, row in stats.stats.items() if not row[4]]
    while path and callees[path[-1]]:
        following = callees[path[-1]]
        longest = max(following, key=following.get)
        if following[longest] <= 0:
            break
        path.append(longest)
    return path


def repeated_calls(stats, ratio=10):
    """(caller, callee, calls of the callee for each call of the caller), the most first."""
    calls = {function: made for function, (_, made, *_) in stats.stats.items()}
    found = [
        (caller, callee, made / calls[caller])
        for callee, (*_, callers) in stats.stats.items()
        for caller, (made, *_) in callers.items()
    ]
    found.sort(key=lambda pair: pair[2], reverse=True)
    return [pair for pair in found if pair[2] >= ratio]
