"""worker threads that empty a queue which is shut down before they begin, and boxes that hold what
came of each url."""

import queue
import threading


class Box:
    def __init__(self, url):
        self.url = url
        self.content = None

    def fill(self, fetch):
        try:
            self.content = fetch(self.url)
        except Exception as error:
            self.content = error


def fetch_all(fetch, urls, limit):
    if limit < 1:
        raise ValueError("limit must be positive")
    boxes = {}
    row = [boxes.setdefault(url, Box(url)) for url in urls]
    waiting = queue.Queue()
    for box in boxes.values():
        waiting.put(box)
    waiting.shutdown()

    def work():
        try:
            while True:
                waiting.get().fill(fetch)
        except queue.ShutDown:
            pass

    threads = [threading.Thread(target=work) for _ in range(limit)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [box.content for box in row]
