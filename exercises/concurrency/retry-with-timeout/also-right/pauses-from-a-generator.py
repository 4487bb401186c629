"""a loop over the pauses, None for the one that is missing at the end, with the error kept in a
name and raised after its traceback is trimmed."""

import asyncio


def pauses(first, attempts):
    for _ in range(attempts - 1):
        yield first
        first += first
    yield None


async def retry(call, attempts, timeout, pause, on=OSError):
    if attempts <= 0:
        raise ValueError("no attempts")
    for after in pauses(pause, attempts):
        failure = None
        try:
            async with asyncio.timeout(timeout):
                result = await call()
        except on as error:
            failure = error
        else:
            return result
        if after is None:
            raise failure
        await asyncio.sleep(after)
