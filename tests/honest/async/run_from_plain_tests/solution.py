"""A rate limiter and a lock, used from code that is not asynchronous."""

import asyncio


class Limiter:
    def __init__(self, at_once):
        self._semaphore = asyncio.Semaphore(at_once)
        self.now = self.most = 0

    async def run(self, coroutine):
        async with self._semaphore:
            self.now += 1
            self.most = max(self.most, self.now)
            try:
                return await coroutine
            finally:
                self.now -= 1


def run_all(count, at_once):
    async def main():
        limiter = Limiter(at_once)
        results = await asyncio.gather(
            *(limiter.run(asyncio.sleep(0.001, n)) for n in range(count))
        )
        return results, limiter.most

    return asyncio.run(main())
