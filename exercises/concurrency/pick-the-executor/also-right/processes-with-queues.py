"""processes of one's own, no more than jobs for them, which take numbered jobs from a queue and put
outcomes into another; a thread each for what waits."""

import multiprocessing
import pickle
import threading
from typing import NamedTuple


class Job(NamedTuple):
    function: object
    args: tuple = ()
    kind: str = "quick"
    changes: bool = False


def outcome(function, args):
    try:
        return function(*args)
    except Exception as error:
        return error


def serve(todo, done):
    while (message := todo.get()) is not None:
        number, function, args = message
        done.put((number, outcome(function, args)))


def run_all(jobs, processes):
    groups = {"waits": [], "computes": [], "quick": []}
    jobs = list(jobs)
    for number, job in enumerate(jobs):
        if job.kind not in groups:
            raise ValueError(job.kind)
        kind = job.kind
        if kind == "computes":
            try:
                pickle.dumps((job.function, job.args))
            except Exception:
                kind = "quick"
            if job.changes:
                kind = "quick"
        groups[kind].append(number)

    results = {}

    def call(number):
        results[number] = outcome(jobs[number].function, jobs[number].args)

    todo, done = multiprocessing.SimpleQueue(), multiprocessing.SimpleQueue()
    computing = groups["computes"]
    workers = [
        multiprocessing.Process(target=serve, args=(todo, done))
        for _ in range(min(processes, len(computing)))
    ]
    threads = [threading.Thread(target=call, args=(number,)) for number in groups["waits"]]
    for each in workers + threads:
        each.start()
    for number in computing:
        todo.put((number, jobs[number].function, jobs[number].args))
    for _ in workers:
        todo.put(None)
    for number in groups["quick"]:
        call(number)
    for _ in computing:
        number, result = done.get()
        results[number] = result
    for each in workers + threads:
        each.join()
    return [results[number] for number in range(len(jobs))]
