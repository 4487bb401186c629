"""Let one thread alone touch the seats; whoever sells asks it, and waits for its answer."""

import queue
import threading
from concurrent.futures import Future


class Show:
    def __init__(self, seats, announce):
        self.left = seats
        self.announce = announce
        self._inbox = queue.SimpleQueue()
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self):
        while True:
            count, answer = self._inbox.get()
            is_enough = count <= self.left
            if is_enough:
                self.left -= count
                self.announce(self.left)
            answer.set_result(is_enough)

    def _ask(self, count):
        answer = Future()
        self._inbox.put((count, answer))
        return answer.result()

    def sell(self, count, pay):
        if count < 1:
            raise ValueError
        if not self._ask(count):
            return False
        try:
            pay()
        except BaseException:
            self._ask(-count)
            raise
        return True
