"""giving up on a result after some time: the call still goes on, and its result is lost."""

from concurrent.futures import ThreadPoolExecutor


def fetch_all(fetch, urls, limit):
    if limit < 1:
        raise ValueError("limit")
    urls = list(urls)
    results = {}
    with ThreadPoolExecutor(max_workers=limit) as pool:
        futures = {url: pool.submit(fetch, url) for url in dict.fromkeys(urls)}
        for url, f in futures.items():
            try:
                results[url] = f.result(timeout=60)
            except Exception as e:
                results[url] = e
    return [results[u] for u in urls]
