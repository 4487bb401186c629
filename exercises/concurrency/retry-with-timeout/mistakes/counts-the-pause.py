"""a timeout around the attempt and its pause together: a pause that is longer than the timeout is
then cut short."""

import asyncio


async def retry(call, attempts, timeout, pause, on=OSError):
    if attempts < 1:
        raise ValueError("attempts must be at least 1")
    for number in range(attempts):
        try:
            async with asyncio.timeout(timeout):
                try:
                    return await call()
                except on:
                    if number == attempts - 1:
                        raise
                await asyncio.sleep(pause)
        except TimeoutError as error:
            if number == attempts - 1 or not isinstance(error, on):
                raise
        pause *= 2
