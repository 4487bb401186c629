from concurrent.futures import ThreadPoolExecutor


def fetch_all(fetch, urls, limit):
    """Fetch each different url once, in at most limit threads; return the results in order."""
    urls = list(urls)
    with ThreadPoolExecutor(max_workers=limit) as pool:
        calls = {url: pool.submit(fetch, url) for url in dict.fromkeys(urls)}
    return [result_or_error(calls[url]) for url in urls]


def result_or_error(call):
    """What a call that has ended returned, or the exception that it raised."""
    error = call.exception()
    return call.result() if error is None else error
