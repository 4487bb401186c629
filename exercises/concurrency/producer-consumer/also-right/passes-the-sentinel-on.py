"""one sentinel, which the last source to end puts into the queue and each worker hands on; classes of
threads, and outcomes in a queue of their own."""

import queue
import threading


class Job:
    END = object()

    def __init__(self, work, room, sources):
        self.work = work
        self.items = queue.Queue(room)
        self.outcomes = queue.SimpleQueue()
        self.lock = threading.Lock()
        self.sources = sources
        self.error = None

    def fail(self, error):
        with self.lock:
            if self.error is None:
                self.error = error

    def source_ended(self):
        with self.lock:
            self.sources -= 1
            is_last = self.sources == 0
        if is_last:
            self.items.put(self.END)


class Reader(threading.Thread):
    def __init__(self, job, source):
        super().__init__()
        self.job, self.source = job, source

    def run(self):
        try:
            iterator = iter(self.source)
            while self.job.error is None:
                try:
                    item = next(iterator)
                except StopIteration:
                    break
                self.job.items.put(item)
        except Exception as error:
            self.job.fail(error)
        finally:
            self.job.source_ended()


class Worker(threading.Thread):
    def __init__(self, job):
        super().__init__()
        self.job = job

    def run(self):
        job = self.job
        while (item := job.items.get()) is not job.END:
            if job.error is None:
                try:
                    job.outcomes.put(job.work(item))
                except Exception as error:
                    job.fail(error)
        job.items.put(job.END)


def process_all(sources, work, workers, room):
    if workers < 1 or room < 1:
        raise ValueError("workers and room must be at least 1")
    sources = list(sources)
    if not sources:
        return []
    job = Job(work, room, len(sources))
    threads = [Reader(job, source) for source in sources] + [Worker(job) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if job.error is not None:
        raise job.error
    return [job.outcomes.get() for _ in range(job.outcomes.qsize())]
