"""an initializer that gives the check to each process once, and blocks that are collected as they
come, the most expensive first."""

from concurrent.futures import ProcessPoolExecutor, as_completed


def is_prime(n):
    """Whether n is a prime; it takes longer, the larger n is."""
    return n > 1 and all(n % divisor for divisor in range(2, n))


def remember(check):
    global the_check
    the_check = check


def passing(block):
    return block, [n for n in block if the_check(n)]


def find_all(check, start, stop, workers):
    if workers < 1:
        raise ValueError("workers has to be at least 1")
    if stop <= start:
        return []
    workers = min(workers, stop - start)
    size = 1 + (stop - start - 1) // (5 * workers)
    found = {}
    with ProcessPoolExecutor(workers, initializer=remember, initargs=[check]) as pool:
        blocks = [range(first, min(first + size, stop)) for first in range(start, stop, size)]
        for call in as_completed([pool.submit(passing, block) for block in reversed(blocks)]):
            block, numbers = call.result()
            found[block.start] = numbers
    return [n for first in sorted(found) for n in found[first]]
