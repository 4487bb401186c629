"""a `multiprocessing.Pool` that takes small blocks of numbers, one by one, and keeps their order."""

from functools import partial
from itertools import chain
from multiprocessing import Pool


def is_prime(n):
    """Whether n is a prime; it takes longer, the larger n is."""
    return n > 1 and all(n % divisor for divisor in range(2, n))


def passing(check, numbers):
    return list(filter(check, numbers))


def find_all(check, start, stop, workers):
    if workers <= 0:
        raise ValueError(f"no workers: {workers}")
    numbers = range(start, stop)
    if not numbers:
        return []
    size = max(1, len(numbers) // (workers * 10))
    blocks = [numbers[place : place + size] for place in range(0, len(numbers), size)]
    with Pool(min(workers, len(blocks))) as pool:
        return list(chain.from_iterable(pool.imap(partial(passing, check), blocks)))
