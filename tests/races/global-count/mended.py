import threading

count = 0
lock = threading.Lock()


def add():
    global count
    with lock:
        count += 1
