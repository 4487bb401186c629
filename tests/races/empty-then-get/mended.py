import queue
import threading


def drain_together(items):
    waiting = queue.Queue()
    for item in items:
        waiting.put(item)
    taken = []

    def drain():
        while True:
            try:
                taken.append(waiting.get_nowait())
            except queue.Empty:
                return

    threads = [threading.Thread(target=drain) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return taken
