"""a loop that runs 0 times: it ends without a result and without a word, where the caller made
a mistake."""

import asyncio


async def retry(call, attempts, timeout, pause, on=OSError):
    for number in range(attempts):
        try:
            async with asyncio.timeout(timeout):
                return await call()
        except on:
            if number == attempts - 1:
                raise
        await asyncio.sleep(pause)
        pause *= 2
