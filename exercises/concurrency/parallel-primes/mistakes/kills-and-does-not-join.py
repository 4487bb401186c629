"""ending the other processes with `terminate` when one has raised an exception: that only asks for their
end, and they are there until somebody has waited for it with `join`."""

from multiprocessing import Process, SimpleQueue


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
    queue = SimpleQueue()
    ps = [
        Process(target=_worker, args=(queue, check, range(start + i, stop, workers)), daemon=True)
        for i in range(workers)
    ]
    for p in ps:
        p.start()
    found = []
    for _ in ps:
        got = queue.get()
        if isinstance(got, Exception):
            for p in ps:
                p.terminate()
            raise got
        found += got
    for p in ps:
        p.join()
    return sorted(found)
