"""collecting in an array of C integers: one of type `i` holds 32 bits, and numbers of a range can be larger."""

from multiprocessing import Array, Process, Value, Pipe


def is_prime(n):
    """Whether n is a prime; it takes longer, the larger n is."""
    return n > 1 and all(n % divisor for divisor in range(2, n))


def _scan(check, r, places, out, conn):
    try:
        for place, n in zip(places, r):
            if check(n):
                out[place] = n
        conn.send(None)
    except Exception as e:
        conn.send(e)


def find_all(check, start, stop, workers):
    if workers < 1:
        raise ValueError
    r = range(start, stop)
    if not r:
        return []
    workers = min(workers, len(r))
    out = Array("i", [-1] * len(r), lock=False)
    team = []
    for i in range(workers):
        a, b = Pipe(False)
        p = Process(target=_scan, args=(check, r[i::workers], range(i, len(r), workers), out, b))
        p.start()
        b.close()
        team.append((p, a))
    errors = [a.recv() for _, a in team]
    for p, _ in team:
        p.join()
    for e in errors:
        if e:
            raise e
    return [n for n in out if n >= 0]
