"""making the pool no larger than the list: for an empty list that is a pool of no threads, which
raises ValueError."""

from concurrent.futures import ThreadPoolExecutor


def fetch_all(fetch, urls, limit):
    urls = list(urls)
    different = dict.fromkeys(urls)
    with ThreadPoolExecutor(min(limit, len(different))) as pool:
        calls = {url: pool.submit(fetch, url) for url in different}
    return [
        calls[url].result() if calls[url].exception() is None else calls[url].exception()
        for url in urls
    ]
