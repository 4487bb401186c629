"""returning one result for each different url: the list has to have a result at every place, also
where a url occurs again."""

from concurrent.futures import ThreadPoolExecutor


def fetch_all(fetch, urls, limit):
    with ThreadPoolExecutor(limit) as pool:
        calls = [pool.submit(fetch, url) for url in dict.fromkeys(urls)]
    return [
        call.result() if call.exception() is None else call.exception() for call in calls
    ]
