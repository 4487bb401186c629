"""dividing by the primitive calls of the caller, the first number of its row: what a recursive
function does in its inner calls then seems to happen in the outermost one."""

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
        raise ValueError("the share must be above 0 and at most 1")
    own = {function: row[2] for function, row in stats.stats.items()}
    wanted = share * sum(own.values())
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
    tops = {}
    for function, (_, _, _, cumulative, callers) in stats.stats.items():
        for caller, (_, _, _, seconds) in callers.items():
            callees[caller][function] = seconds
        if callers.keys() <= {function}:
            tops[function] = cumulative
    path, following = [], tops
    while following:
        function = max(following, key=following.get)
        if path and following[function] <= stats.stats[path[-1]][2]:
            break
        path.append(function)
        following = {
            callee: seconds for callee, seconds in callees[function].items() if callee not in path
        }
    return path


def repeated_calls(stats, ratio=10):
    """(caller, callee, calls of the callee for each call of the caller), the most first."""
    found = [
        (caller, callee, calls / stats.stats[caller][0])
        for callee, (*_, callers) in stats.stats.items()
        for caller, (calls, *_) in callers.items()
        if caller != callee
    ]
    found.sort(key=lambda pair: pair[2], reverse=True)
    return [pair for pair in found if pair[2] >= ratio]
