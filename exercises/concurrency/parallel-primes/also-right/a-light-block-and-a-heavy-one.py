"""a task for each process, of a block from the front and one from the back, which take as long together as
any other two."""

import multiprocessing


def is_prime(n):
    """Whether n is a prime; it takes longer, the larger n is."""
    return n > 1 and all(n % divisor for divisor in range(2, n))


def work(check, low, high):
    return list(filter(check, low)), list(filter(check, high))


def find_all(check, start, stop, workers):
    if workers < 1:
        raise ValueError("workers < 1")
    numbers = range(start, stop)
    workers = min(workers, len(numbers))
    if workers == 0:
        return []
    parts = 2 * workers
    cuts = [len(numbers) * i // parts for i in range(parts + 1)]
    blocks = [numbers[a:b] for a, b in zip(cuts, cuts[1:])]
    jobs = [(check, blocks[i], blocks[-1 - i]) for i in range(workers)]
    pool = multiprocessing.Pool(workers)
    try:
        answers = pool.starmap(work, jobs, chunksize=1)
    finally:
        pool.terminate()
        pool.join()
    lows = [low for low, _ in answers]
    highs = [high for _, high in reversed(answers)]
    return [n for part in lows + highs for n in part]
