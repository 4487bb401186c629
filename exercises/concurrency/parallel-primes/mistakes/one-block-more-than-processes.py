"""cutting one block more than there are processes: whoever takes the last one works twice as long as the
others."""

from multiprocessing import Pool
from functools import partial


def is_prime(n):
    """Whether n is a prime; it takes longer, the larger n is."""
    return n > 1 and all(n % divisor for divisor in range(2, n))


def _scan(check, r):
    return [n for n in r if check(n)]


def find_all(check, start, stop, workers):
    if workers < 1:
        raise ValueError
    r = range(start, stop)
    if not r:
        return []
    workers = min(workers, len(r))
    step = -(-len(r) // (workers + 1))
    with Pool(workers) as pool:
        out = [
            n
            for part in pool.imap(
                partial(_scan, check), [r[i : i + step] for i in range(0, len(r), step)]
            )
            for n in part
        ]
        pool.close()
        pool.join()
    return out
