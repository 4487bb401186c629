"""joining each process before the next one is started: there are several, and one of them at a time
has something to do."""

from multiprocessing import Process, SimpleQueue


def is_prime(n):
    """Whether n is a prime; it takes longer, the larger n is."""
    return n > 1 and all(n % divisor for divisor in range(2, n))


def search(check, numbers, results):
    try:
        results.put([n for n in numbers if check(n)])
    except Exception as error:
        results.put(error)


def find_all(check, start, stop, workers):
    if workers < 1:
        raise ValueError("there must be at least one worker")
    workers = min(workers, stop - start)
    if workers < 1:
        return []
    found = []
    for first in range(workers):
        results = SimpleQueue()
        share = range(start + first, stop, workers)
        process = Process(target=search, args=(check, share, results))
        process.start()
        answer = results.get()
        process.join()
        if isinstance(answer, Exception):
            raise answer
        found += answer
    return sorted(found)
