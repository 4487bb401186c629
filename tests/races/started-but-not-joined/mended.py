import threading


def total_of(numbers):
    total = Total()
    threads = [threading.Thread(target=total.add, args=(number,)) for number in numbers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return total.value


class Total:
    def __init__(self):
        self.value = 0
        self._lock = threading.Lock()

    def add(self, number):
        with self._lock:
            self.value += number
