"""A printer with a queue; its queue is a file named like the library's."""

from queue import Urgent
from jobs import Job


class Printer:
    def __init__(self):
        self.jobs = Urgent()

    def submit(self, title, pages, priority=5):
        self.jobs.put(priority, Job(title, pages))

    def run(self):
        done = []
        while job := self.jobs.take():
            done.append(f"{job.title} ({job.pages})")
        return done
