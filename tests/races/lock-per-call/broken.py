import threading


class Tally:
    def __init__(self):
        self.counts = {}

    def count(self, key):
        with threading.Lock():
            self.counts[key] = self.counts.get(key, 0) + 1
