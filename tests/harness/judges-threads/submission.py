import threading
import time

ticks = []


def tick():
    while len(ticks) < 50:
        time.sleep(0.001)
        ticks.append(len(ticks))


# Still there when the tests begin, and in each of them anew.
threading.Thread(target=tick, daemon=True).start()


def in_threads(function, count):
    threads = [threading.Thread(target=function) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


class Counter:
    def __init__(self):
        self.value = 0
        self.lock = threading.Lock()

    def add(self):
        with self.lock:
            before = self.value
            time.sleep(0.001)
            self.value = before + 1

    def add_carelessly(self):
        before = self.value
        time.sleep(0.05)
        self.value = before + 1
