"""the pool's own `map` over a function that returns the exception instead of raising it."""

from concurrent.futures import ThreadPoolExecutor


def fetch_all(fetch, urls, limit):
    def attempt(url):
        try:
            return fetch(url)
        except Exception as error:
            return error

    places = {}
    for place, url in enumerate(urls):
        places.setdefault(url, []).append(place)
    results = [None] * sum(map(len, places.values()))
    with ThreadPoolExecutor(limit) as pool:
        for url, result in zip(places, pool.map(attempt, places)):
            for place in places[url]:
                results[place] = result
    return results
