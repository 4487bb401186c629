"""keeping one pool for all calls: its size is that of the first call, two calls at once share its
threads, and it is never shut down."""

from concurrent.futures import ThreadPoolExecutor

pool = None


def fetch_all(fetch, urls, limit):
    global pool
    if limit < 1:
        raise ValueError("limit must be at least 1")
    if pool is None:
        pool = ThreadPoolExecutor(limit)
    urls = list(urls)
    calls = {url: pool.submit(fetch, url) for url in dict.fromkeys(urls)}
    return [
        calls[url].result() if calls[url].exception() is None else calls[url].exception()
        for url in urls
    ]
