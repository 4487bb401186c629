"""Futures in the order in which they end, each known by the place of its chunk; the outcomes are put where
they belong, and what nobody has filled is what was lost."""

from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool


class Worker:
    """What a process keeps: class attributes, which each process has for itself."""

    model = None
    compute = None

    @classmethod
    def set_up(cls, load, compute):
        cls.model = load()
        cls.compute = staticmethod(compute)

    @classmethod
    def handle(cls, chunk):
        return [cls.handle_one(item) for item in chunk]

    @classmethod
    def handle_one(cls, item):
        try:
            return True, cls.compute(cls.model, item)
        except Exception as error:
            return False, error


def compute_all(load, compute, items, processes, size):
    if size <= 0:
        raise ValueError("size")
    items = list(items)
    lost = BrokenProcessPool("a process died before it could answer")
    outcomes = [(False, lost)] * len(items)
    with ProcessPoolExecutor(
        max_workers=processes, initializer=Worker.set_up, initargs=(load, compute)
    ) as pool:
        starts = {}
        for start in range(0, len(items), size):
            try:
                starts[pool.submit(Worker.handle, items[start : start + size])] = start
            except BrokenProcessPool:
                break
        for future in as_completed(starts):
            if future.exception() is None:
                start = starts[future]
                outcomes[start : start + size] = future.result()
    pairs = list(zip(items, outcomes))
    return (
        [(item, result) for item, (is_well, result) in pairs if is_well],
        [(item, error) for item, (is_well, error) in pairs if not is_well],
    )
