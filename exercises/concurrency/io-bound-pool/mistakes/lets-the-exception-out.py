"""asking for the results without catching anything: `result` raises what the call has raised, and
one site that does not answer costs the results of all."""

from concurrent.futures import ThreadPoolExecutor


def fetch_all(fetch, urls, limit):
    urls = list(urls)
    different = list(dict.fromkeys(urls))
    with ThreadPoolExecutor(limit) as pool:
        results = dict(zip(different, pool.map(fetch, different)))
    return [results[url] for url in urls]
