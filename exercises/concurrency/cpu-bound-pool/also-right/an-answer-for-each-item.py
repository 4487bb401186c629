"""processes of one's own with a queue of chunks each, which answer item by item, so that a crash loses as little as
possible."""

import multiprocessing as mp
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.connection import wait


def _serve(load, compute, tasks, answers):
    model = load()
    while (task := tasks.get()) is not None:
        start, chunk = task
        for place, item in enumerate(chunk, start):
            try:
                answers.send((place, True, compute(model, item)))
            except Exception as error:
                answers.send((place, False, error))
        answers.send(None)
    answers.close()


def compute_all(load, compute, items, processes, size):
    if min(processes, size) < 1:
        raise ValueError(f"{processes=} and {size=} must be 1 or more")
    items = [*items]
    chunks = [(i, items[i : i + size]) for i in range(0, len(items), size)]
    pending = chunks[::-1]
    got = {}
    crew = {}
    for _ in range(min(processes, len(chunks))):
        tasks = mp.SimpleQueue()
        mine, theirs = mp.Pipe(duplex=False)
        p = mp.Process(target=_serve, args=(load, compute, tasks, theirs))
        p.start()
        theirs.close()
        tasks.put(pending.pop())
        crew[mine] = (p, tasks)
    while crew:
        for mine in wait(list(crew)):
            p, tasks = crew[mine]
            try:
                message = mine.recv()
            except (EOFError, ConnectionError):
                p.join()
                mine.close()
                tasks.close()
                del crew[mine]
                continue
            if message is None:
                tasks.put(pending.pop() if pending else None)
            else:
                place, ok, value = message
                got[place] = ok, value
    good = [(item, got[i][1]) for i, item in enumerate(items) if i in got and got[i][0]]
    bad = []
    for i, item in enumerate(items):
        if i not in got:
            bad.append((item, BrokenProcessPool("process died")))
        elif not got[i][0]:
            bad.append((item, got[i][1]))
    return good, bad
