"""joining the processes before taking what they have put into the queue: a process ends only when that has
gone through the pipe, and once it is more than the pipe holds both wait forever."""

from multiprocessing import Process, Queue


def is_prime(n):
    """Whether n is a prime; it takes longer, the larger n is."""
    return n > 1 and all(n % divisor for divisor in range(2, n))


def _worker(queue, check, share):
    try:
        queue.put([n for n in share if check(n)])
    except Exception as e:
        queue.put(e)


def find_all(check, start, stop, workers):
    if workers < 1:
        raise ValueError
    workers = min(workers, max(0, stop - start))
    queue = Queue()
    ps = [
        Process(target=_worker, args=(queue, check, range(start + i, stop, workers)))
        for i in range(workers)
    ]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    found = []
    for _ in ps:
        got = queue.get()
        if isinstance(got, Exception):
            raise got
        found += got
    return sorted(found)
