"""`Pool.map` of the check itself, in the blocks that it makes by default."""

from multiprocessing import Pool


def is_prime(n):
    """Whether n is a prime; it takes longer, the larger n is."""
    return n > 1 and all(n % divisor for divisor in range(2, n))


def find_all(check, start, stop, workers):
    if workers < 1:
        raise ValueError("workers must be positive")
    numbers = range(start, max(start, stop))
    if len(numbers) == 0:
        return []
    pool = Pool(processes=min(workers, len(numbers)))
    try:
        answers = pool.map(check, numbers)
    finally:
        pool.close()
        pool.join()
    return [n for n, answer in zip(numbers, answers) if answer]
