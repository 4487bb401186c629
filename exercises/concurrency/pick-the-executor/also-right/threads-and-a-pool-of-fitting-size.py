"""a thread for each job that waits, and a `multiprocessing.Pool` of no more processes than jobs, with
`apply_async`; whoever computes tells its outcome by callback."""

import pickle
from dataclasses import dataclass
from multiprocessing import Pool
from threading import Thread


@dataclass
class Job:
    function: object
    args: tuple = ()
    kind: str = "quick"
    changes: bool = False


def is_picklable(*things):
    try:
        return bool(pickle.dumps(things))
    except Exception:
        return False


def run_all(jobs, processes):
    threads, sent, local = [], [], []
    results = []

    def call(place, job):
        try:
            results[place] = job.function(*job.args)
        except Exception as error:
            results[place] = error

    for place, job in enumerate(jobs):
        results.append(None)
        match job.kind:
            case "waits":
                threads.append(Thread(target=call, args=(place, job)))
            case "computes" if not job.changes and is_picklable(job.function, job.args):
                sent.append((place, job))
            case "computes" | "quick":
                local.append((place, job))
            case _:
                raise ValueError(f"no such kind: {job.kind}")

    pool = Pool(min(processes, len(sent))) if sent else None
    for thread in threads:
        thread.start()
    for place, job in sent:

        def keep(outcome, place=place):
            results[place] = outcome

        pool.apply_async(job.function, job.args, callback=keep, error_callback=keep)
    for place, job in local:
        call(place, job)
    for thread in threads:
        thread.join()
    if pool:
        pool.close()
        pool.join()
    return results
