"""processes of one's own, each at the other end of a pipe: who has answered gets the next chunk, and a pipe
that ends tells that its process has died; the others compute on."""

from concurrent.futures.process import BrokenProcessPool
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def serve(connection, load, compute):
    model = load()
    try:
        while True:
            outcomes = []
            for item in connection.recv():
                try:
                    outcomes.append(("done", compute(model, item)))
                except Exception as error:
                    outcomes.append(("failed", error))
            connection.send(outcomes)
    except EOFError:
        pass


def compute_all(load, compute, items, processes, size):
    if processes < 1 or size < 1:
        raise ValueError("too few")
    items = list(items)
    chunks = [range(start, min(start + size, len(items))) for start in range(0, len(items), size)]
    waiting = chunks[::-1]
    outcomes = {}
    at_work, started = {}, []

    def hand_out(connection):
        if waiting:
            at_work[connection] = waiting.pop()
            try:
                connection.send([items[place] for place in at_work[connection]])
            except OSError:
                pass
        else:
            connection.close()

    for _ in range(min(processes, len(chunks))):
        mine, other = Pipe()
        started.append(Process(target=serve, args=(other, load, compute)))
        started[-1].start()
        other.close()
        hand_out(mine)
    while at_work:
        for connection in wait(list(at_work)):
            chunk = at_work.pop(connection)
            try:
                answers = connection.recv()
            except (EOFError, OSError):
                connection.close()
            else:
                outcomes.update(zip(chunk, answers))
                hand_out(connection)
    for process in started:
        process.join()
    broken = BrokenProcessPool("its process died")
    done, failed = [], []
    for place, item in enumerate(items):
        what, value = outcomes.get(place, ("failed", broken))
        (done if what == "done" else failed).append((item, value))
    return done, failed
