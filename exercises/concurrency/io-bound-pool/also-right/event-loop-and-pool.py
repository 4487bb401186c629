"""an event loop that hands the calls to a pool of threads, and gathers results and exceptions."""

import asyncio
from concurrent.futures import ThreadPoolExecutor


def fetch_all(fetch, urls, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    urls = list(urls)
    unique = list(dict.fromkeys(urls))

    async def main():
        loop = asyncio.get_running_loop()
        with ThreadPoolExecutor(limit) as pool:
            return await asyncio.gather(*(loop.run_in_executor(pool, fetch, u) for u in unique), return_exceptions=True)

    found = dict(zip(unique, asyncio.run(main())))
    return [found[u] for u in urls]
