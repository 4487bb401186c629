"""collecting the blocks as they come: the first to come is the one that was done first, and not the
one with the smallest numbers."""

from concurrent.futures import ProcessPoolExecutor, as_completed


def is_prime(n):
    """Whether n is a prime; it takes longer, the larger n is."""
    return n > 1 and all(n % divisor for divisor in range(2, n))


def passing(check, numbers):
    return [n for n in numbers if check(n)]


def find_all(check, start, stop, workers):
    if workers < 1:
        raise ValueError("there must be at least one worker")
    workers = min(workers, stop - start)
    if workers < 1:
        return []
    found = []
    with ProcessPoolExecutor(workers) as pool:
        calls = [pool.submit(passing, check, block) for block in blocks(start, stop, workers)]
        for call in as_completed(calls):
            found += call.result()
    return found


def blocks(start, stop, workers):
    """As many blocks as workers, the sums of which are about equal."""
    share = sum(range(start, stop)) / workers
    firsts, total = [start], 0
    for n in range(start, stop):
        is_late = stop - n <= workers - len(firsts)
        if len(firsts) < workers and n > firsts[-1] and (total >= share * len(firsts) or is_late):
            firsts.append(n)
        total += n
    return [range(first, end) for first, end in zip(firsts, [*firsts[1:], stop])]
