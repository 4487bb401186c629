"""plain loops and indexes over the rows"""

import pstats


def stats_of(table):
    """A pstats.Stats that holds this table, as if cProfile had measured it."""
    stats = pstats.Stats()
    stats.stats = table
    stats.get_top_level_stats()
    return stats


def hot_spots(stats, share=0.8):
    """The fewest functions whose own times make up this share of the total."""
    if not 0 < share <= 1:
        raise ValueError(f"share must be above 0 and at most 1, not {share}")
    by_own = sorted(stats.stats.items(), key=lambda item: item[1][2], reverse=True)
    total = 0
    for _, row in by_own:
        total += row[2]
    found, so_far = [], 0
    for function, row in by_own:
        if so_far >= share * total:
            break
        found.append(function)
        so_far += row[2]
    return found


def hot_path(stats):
    """The way from the top to where the time is spent."""
    table = stats.stats
    current = None
    for function, row in table.items():
        if len(row[4]) == 0:
            current = function
    path = []
    while current is not None:
        path.append(current)
        following, longest = None, -1
        for callee, row in table.items():
            if current in row[4] and row[4][current][3] > longest:
                following, longest = callee, row[4][current][3]
        current = following
    return path


def repeated_calls(stats, ratio=10):
    """(caller, callee, calls of the callee for each call of the caller), the most first."""
    found = []
    for callee, row in stats.stats.items():
        for caller, (calls, _, _, _) in row[4].items():
            caller_calls = stats.stats[caller][1]
            if calls / caller_calls >= ratio:
                found.append((caller, callee, calls / caller_calls))
    found.sort(key=lambda entry: entry[2], reverse=True)
    return found
