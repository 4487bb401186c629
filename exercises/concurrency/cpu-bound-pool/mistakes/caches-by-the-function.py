"""caching the model by the function that loads it: a message that carries another callable, such as a
`functools.partial`, brings a copy each time, and for each copy the model is loaded anew."""

import functools
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


@functools.cache
def model_of(load):
    return load()


def work(load, compute, chunk):
    answers = []
    for item in chunk:
        answer = {}
        try:
            answer["result"] = compute(model_of(load), item)
        except Exception as error:
            answer["error"] = error
        answers.append(answer)
    return answers


def compute_all(load, compute, items, processes, size):
    if processes < 1 or size < 1:
        raise ValueError("processes and size must be at least 1")
    items = list(items)
    chunks = [items[start : start + size] for start in range(0, len(items), size)]
    done, failed = [], []
    if not chunks:
        return done, failed
    with ProcessPoolExecutor(min(processes, len(chunks))) as pool:
        futures = [pool.submit(work, load, compute, chunk) for chunk in chunks]
        for chunk, future in zip(chunks, futures):
            try:
                answers = future.result()
            except BrokenProcessPool as error:
                failed.extend((item, error) for item in chunk)
                continue
            for item, answer in zip(chunk, answers):
                if "error" in answer:
                    failed.append((item, answer["error"]))
                else:
                    done.append((item, answer["result"]))
    return done, failed
