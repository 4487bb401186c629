"""sending repeats through the pool as well: a thread that gets one waits for the answer to the
first, and meanwhile does nothing that it could do."""

import threading
from concurrent.futures import ThreadPoolExecutor


def fetch_all(fetch, urls, limit):
    lock = threading.Lock()
    results = {}
    done = {}

    def work(url):
        with lock:
            is_first = url not in done
            event = done.setdefault(url, threading.Event())
        if is_first:
            try:
                results[url] = fetch(url)
            except Exception as error:
                results[url] = error
            event.set()
        event.wait()
        return results[url]

    with ThreadPoolExecutor(limit) as pool:
        return list(pool.map(work, urls))
