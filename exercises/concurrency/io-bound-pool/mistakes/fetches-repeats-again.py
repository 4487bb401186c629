"""submitting a call for every place of the list: a url that occurs twice is fetched twice."""

from concurrent.futures import ThreadPoolExecutor


def fetch_all(fetch, urls, limit):
    with ThreadPoolExecutor(limit) as pool:
        calls = [pool.submit(fetch, url) for url in urls]
    return [
        call.result() if call.exception() is None else call.exception() for call in calls
    ]
