"""an event loop whose tasks pass the items on, and two pools of threads that read and work for it."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

END = object()


def process_all(sources, work, workers, room):
    if workers < 1 or room < 1:
        raise ValueError
    results, errors = [], []

    async def main():
        loop = asyncio.get_running_loop()
        todo = asyncio.Queue(room)

        async def read(source, pool):
            try:
                iterator = iter(source)
                while not errors:
                    item = await loop.run_in_executor(pool, next, iterator, END)
                    if item is END:
                        return
                    await todo.put(item)
            except BaseException as e:
                errors.append(e)

        async def run(pool):
            while (item := await todo.get()) is not END:
                if errors:
                    continue
                try:
                    results.append(await loop.run_in_executor(pool, work, item))
                except BaseException as e:
                    errors.append(e)

        with ThreadPoolExecutor(len(sources) or 1) as readers, ThreadPoolExecutor(workers) as pool:
            running = [asyncio.create_task(run(pool)) for _ in range(workers)]
            await asyncio.gather(*(read(s, readers) for s in sources))
            for _ in running:
                await todo.put(END)
            await asyncio.gather(*running)

    asyncio.run(main())
    if errors:
        raise errors[0]
    return results
