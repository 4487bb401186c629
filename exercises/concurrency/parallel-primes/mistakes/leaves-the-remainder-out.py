"""giving each process the quotient and nobody the remainder: where the numbers do not come out even,
the last ones are never checked."""

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
    size = (stop - start) // workers
    step = max(1, size // 8)
    blocks = []
    for first in range(start, start + size * workers, step):
        blocks.append(range(first, min(first + step, start + size * workers)))
    with ProcessPoolExecutor(workers) as pool:
        calls = [pool.submit(passing, check, block) for block in blocks]
    return [n for call in calls for n in call.result()]
