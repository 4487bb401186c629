"""cutting the range into blocks of as many numbers each, one for each process: the last block has the
largest numbers, and its process still works when the others have long been done."""

from concurrent.futures import ProcessPoolExecutor


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
    size = -(-(stop - start) // workers)
    blocks = [range(first, min(first + size, stop)) for first in range(start, stop, size)]
    with ProcessPoolExecutor(workers) as pool:
        calls = [pool.submit(passing, check, block) for block in blocks]
    return [n for call in calls for n in call.result()]
