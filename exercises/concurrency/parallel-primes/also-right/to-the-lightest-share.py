"""each number, the largest first, to the share that is the lightest so far, which a heap knows; the shares are
objects that can be called."""

import heapq
from concurrent.futures import ProcessPoolExecutor, as_completed


def is_prime(n):
    """Whether n is a prime; it takes longer, the larger n is."""
    return n > 1 and all(n % divisor for divisor in range(2, n))


class Share:
    def __init__(self, check, numbers):
        self.check, self.numbers = check, numbers

    def __call__(self):
        return set(n for n in self.numbers if self.check(n))


def find_all(check, start, stop, workers):
    if workers < 1:
        raise ValueError("workers must be positive")
    heap = [(0, i, []) for i in range(min(workers, stop - start))]
    for n in reversed(range(start, stop)):
        load, i, share = heapq.heappop(heap)
        share.append(n)
        heapq.heappush(heap, (load + n + 1, i, share))
    if not heap:
        return []
    found = set()
    with ProcessPoolExecutor(len(heap)) as pool:
        for future in as_completed([pool.submit(Share(check, share)) for *_, share in heap]):
            found |= future.result()
    return sorted(found)
