"""worker threads that take the next url from one shared iterator, under a lock."""

import threading


class Fetching:
    def __init__(self, fetch, urls):
        self.fetch = fetch
        self.results = dict.fromkeys(urls)
        self.waiting = iter(list(self.results))
        self.lock = threading.Lock()

    def work(self):
        while True:
            with self.lock:
                try:
                    url = next(self.waiting)
                except StopIteration:
                    return
            try:
                result = self.fetch(url)
            except Exception as error:
                result = error
            with self.lock:
                self.results[url] = result


def fetch_all(fetch, urls, limit):
    if limit <= 0:
        raise ValueError(f"no threads: {limit}")
    urls = tuple(urls)
    fetching = Fetching(fetch, urls)
    threads = []
    for _ in range(limit):
        threads.append(threading.Thread(target=fetching.work))
        threads[-1].start()
    for thread in threads:
        thread.join()
    return [fetching.results[url] for url in urls]
