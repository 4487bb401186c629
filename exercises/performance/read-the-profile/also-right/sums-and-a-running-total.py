"""pairs of time and function, a running total, and dictionaries of callees"""

import pstats


def stats_of(table):
    """A pstats.Stats that holds this table, as if cProfile had measured it."""
    stats = pstats.Stats()
    stats.stats = table
    stats.get_top_level_stats()
    return stats


def hot_spots(stats, share=0.8):
    if not 0 < share <= 1:
        raise ValueError(f"a share above 0 and at most 1, not {share}")
    own = sorted(((row[2], f) for f, row in stats.stats.items()), key=lambda p: -p[0])
    total = sum(t for t, _ in own)
    found, so_far = [], 0.0
    for t, f in own:
        if so_far >= share * total:
            break
        found.append(f)
        so_far += t
    return found


def hot_path(stats):
    table = stats.stats
    callees = {f: {} for f in table}
    for f, row in table.items():
        for caller, part in row[4].items():
            callees[caller][f] = part[3]
    path = [f for f in table if not table[f][4]]
    while path and callees[path[-1]]:
        nexts = callees[path[-1]]
        path.append(max(nexts, key=nexts.get))
    return path


def repeated_calls(stats, ratio=10):
    table = stats.stats
    found = []
    for f, row in table.items():
        for caller, part in row[4].items():
            times = part[0] / table[caller][1]
            if times >= ratio:
                found.append((caller, f, times))
    return sorted(found, key=lambda r: -r[2])
