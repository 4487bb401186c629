"""checking a share again in the calling process when its own has died, to see the exception there: it can
be caught where it is raised, and sent."""

from multiprocessing import Pipe, Process


def is_prime(n):
    """Whether n is a prime; it takes longer, the larger n is."""
    return n > 1 and all(n % divisor for divisor in range(2, n))


def _worker(conn, check, share):
    conn.send([n for n in share if check(n)])


def find_all(check, start, stop, workers):
    if workers < 1:
        raise ValueError
    workers = min(workers, max(0, stop - start))
    team = []
    for i in range(workers):
        share = range(start + i, stop, workers)
        a, b = Pipe(False)
        p = Process(target=_worker, args=(b, check, share))
        p.start()
        b.close()
        team.append((p, a, share))
    found = []
    failed = []
    for p, a, share in team:
        try:
            found += a.recv()
        except EOFError:
            failed.append(share)
        p.join()
    for share in failed:
        found += [n for n in share if check(n)]
    return sorted(found)
