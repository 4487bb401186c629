"""keeping the results in the module: the next call gets what an earlier one has fetched, even where
that was an error or another `fetch`."""

from concurrent.futures import ThreadPoolExecutor

calls = {}


def fetch_all(fetch, urls, limit):
    urls = list(urls)
    with ThreadPoolExecutor(limit) as pool:
        for url in urls:
            if url not in calls:
                calls[url] = pool.submit(fetch, url)
    return [
        calls[url].result() if calls[url].exception() is None else calls[url].exception()
        for url in urls
    ]
