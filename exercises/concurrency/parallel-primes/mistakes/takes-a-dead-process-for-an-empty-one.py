"""looking at the results only, and not at how the processes have ended: one that an exception has ended
has put nothing into the queue, and its numbers are missing without a word."""

from multiprocessing import Process, SimpleQueue


def is_prime(n):
    """Whether n is a prime; it takes longer, the larger n is."""
    return n > 1 and all(n % divisor for divisor in range(2, n))


def search(check, numbers, results):
    results.put([n for n in numbers if check(n)])


def find_all(check, start, stop, workers):
    if workers < 1:
        raise ValueError("there must be at least one worker")
    workers = min(workers, stop - start)
    if workers < 1:
        return []
    results = SimpleQueue()
    processes = []
    for first in range(workers):
        share = range(start + first, stop, workers)
        processes.append(Process(target=search, args=(check, share, results)))
        processes[-1].start()
    for process in processes:
        process.join()
    found = []
    while not results.empty():
        found += results.get()
    return sorted(found)
