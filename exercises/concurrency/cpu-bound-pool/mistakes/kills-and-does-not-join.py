"""ending the other processes with `terminate` and returning at once: that only asks for their end, and
they are there until somebody has waited for it with `join`."""

from concurrent.futures.process import BrokenProcessPool
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def _worker(conn, load, compute):
    model = load()
    while True:
        try:
            chunk = conn.recv()
        except EOFError:
            return
        if chunk is None:
            return
        answer = []
        for item in chunk:
            try:
                answer.append(("result", compute(model, item)))
            except BaseException as error:
                answer.append(("error", error))
        conn.send(answer)


def compute_all(load, compute, items, processes, size):
    if processes < 1:
        raise ValueError("processes")
    if size < 1:
        raise ValueError("size")
    items = list(items)
    starts = list(range(0, len(items), size))
    todo = iter(starts)
    outcome = [None] * len(items)
    workers = {}
    for _ in range(min(processes, len(starts))):
        ours, theirs = Pipe()
        process = Process(target=_worker, args=(theirs, load, compute))
        process.start()
        theirs.close()
        workers[ours] = process
    busy = {}

    def feed(conn):
        start = next(todo, None)
        if start is None:
            busy.pop(conn, None)
            return
        busy[conn] = start
        conn.send(items[start : start + size])

    try:
        for conn in workers:
            feed(conn)
        while busy:
            for conn in wait(list(busy)):
                answer = conn.recv()
                start = busy[conn]
                outcome[start : start + len(answer)] = answer
                feed(conn)
        for conn, process in workers.items():
            conn.send(None)
            process.join()
    except (EOFError, OSError):
        # one died: what is there already is kept
        for conn in list(busy):
            try:
                if conn.poll():
                    answer = conn.recv()
                    outcome[busy[conn] : busy[conn] + len(answer)] = answer
            except (EOFError, OSError):
                pass
        for process in workers.values():
            process.terminate()
    finally:
        for conn in workers:
            conn.close()
    good, bad = [], []
    for item, o in zip(items, outcome):
        if o is None:
            bad.append((item, BrokenProcessPool("a process died")))
        elif o[0] == "result":
            good.append((item, o[1]))
        else:
            bad.append((item, o[1]))
    return good, bad
