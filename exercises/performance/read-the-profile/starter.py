import pstats


def stats_of(table):
    """A pstats.Stats that holds this table, as if cProfile had measured it."""
    stats = pstats.Stats()
    stats.stats = table
    stats.get_top_level_stats()
    return stats


def hot_spots(stats, share=0.8):
    """The fewest functions whose own times make up this share of the total."""
    return []


def hot_path(stats):
    """The way from the top to where the time is spent."""
    return []


def repeated_calls(stats, ratio=10):
    """(caller, callee, calls of the callee for each call of the caller), the most first."""
    return []
