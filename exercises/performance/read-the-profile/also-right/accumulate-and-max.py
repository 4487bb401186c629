"""itertools.accumulate, max with a default, and a generator"""

import pstats
from collections import defaultdict
from itertools import accumulate
from operator import itemgetter


def stats_of(table):
    """A pstats.Stats that holds this table, as if cProfile had measured it."""
    stats = pstats.Stats()
    stats.stats = table
    stats.get_top_level_stats()
    return stats


def hot_spots(stats, share=0.8):
    """The fewest functions whose own times make up this share of the total."""
    if not (share > 0 and share <= 1):
        raise ValueError("share must be above 0 and at most 1")
    table = stats.stats
    functions = sorted(table, key=lambda function: -table[function][2])
    sums = list(accumulate(table[function][2] for function in functions))
    total = max(sums, default=0)
    return functions[: sum(reached < share * total for reached in sums) + 1] if total else []


def hot_path(stats):
    """The way from the top to where the time is spent."""
    table = stats.stats
    callees = defaultdict(dict)
    for callee, (*_, callers) in table.items():
        for caller, (_, _, _, cumulative) in callers.items():
            callees[caller][callee] = cumulative
    current = next((function for function, row in table.items() if not row[4]), None)
    path = []
    while current is not None:
        path.append(current)
        current, _ = max(callees[current].items(), key=itemgetter(1), default=(None, 0))
    return path


def repeated_calls(stats, ratio=10):
    """(caller, callee, calls of the callee for each call of the caller), the most first."""
    table = stats.stats

    def loops():
        for callee, (*_, callers) in table.items():
            for caller, (calls, *_) in callers.items():
                times = calls / table[caller][1]
                if times >= ratio:
                    yield caller, callee, times

    return sorted(loops(), key=itemgetter(2), reverse=True)
