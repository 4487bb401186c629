import threading


def total_of(numbers):
    total = Total()
    for number in numbers:
        threading.Thread(target=total.add, args=(number,)).start()
    return total.value


class Total:
    def __init__(self):
        self.value = 0
        self._lock = threading.Lock()

    def add(self, number):
        with self._lock:
            self.value += number
