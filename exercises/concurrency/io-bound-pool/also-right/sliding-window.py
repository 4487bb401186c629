"""a set of running calls: the caller submits the next one when `wait` says that one is done."""

from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait


def fetch_all(fetch, urls, limit):
    calls = {}
    order = []
    running = set()
    with ThreadPoolExecutor(limit) as pool:
        for url in urls:
            order.append(url)
            if url in calls:
                continue
            if len(running) == limit:
                running = wait(running, return_when=FIRST_COMPLETED).not_done
            calls[url] = pool.submit(fetch, url)
            running.add(calls[url])

    def outcome(url):
        try:
            return calls[url].result()
        except Exception as error:
            return error

    return [outcome(url) for url in order]
