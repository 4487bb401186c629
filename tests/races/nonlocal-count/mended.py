import threading


def make_counter():
    count = 0
    lock = threading.Lock()

    def add():
        nonlocal count
        with lock:
            count += 1

    return add, lambda: count
