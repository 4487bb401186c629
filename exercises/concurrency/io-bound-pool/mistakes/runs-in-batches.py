"""starting the next calls only when all of the last ones have ended: each batch waits for its
slowest call, while the other threads have nothing to do."""

from concurrent.futures import ThreadPoolExecutor, wait


def fetch_all(fetch, urls, limit):
    urls = list(urls)
    different = list(dict.fromkeys(urls))
    calls = {}
    with ThreadPoolExecutor(limit) as pool:
        for first in range(0, len(different), limit):
            for url in different[first : first + limit]:
                calls[url] = pool.submit(fetch, url)
            wait(calls.values())
    return [calls[url].exception() or calls[url].result() for url in urls]
