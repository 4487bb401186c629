import asyncio
import multiprocessing
import os
import signal
import sys
import time
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import Array, Barrier, Event, Lock, Manager, Pipe, Pool, Process, Queue, Value


def square(number):
    return number * number


def squares(tasks, results):
    for number in iter(tasks.get, None):
        results.put(number * number)


def queues():
    tasks, results = Queue(), Queue()
    workers = [Process(target=squares, args=(tasks, results)) for _ in range(2)]
    for worker in workers:
        worker.start()
    for number in [*range(5), None, None]:
        tasks.put(number)
    print(sorted(results.get() for _ in range(5)))
    for worker in workers:
        worker.join()


def answer(connection):
    try:
        while True:
            connection.send(connection.recv() + 1)
    except EOFError:
        print("nobody asks any more")


def pipes():
    ours, theirs = Pipe()
    process = Process(target=answer, args=(theirs,))
    process.start()
    theirs.close()
    ours.send(41)
    print(ours.recv(), ours.poll())
    ours.close()
    process.join()


def add(value, array, place):
    for _ in range(20):
        with value.get_lock():
            value.value += 1
    array[place] = place / 2


def shared():
    try:
        Array("i", -1)
    except ValueError as error:
        print(error)
    value, array = Value("i", 0), Array("d", 2)
    processes = [Process(target=add, args=(value, array, place)) for place in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print(value.value, array[:], value.get_obj().value)


def meet(barrier, event, results):
    barrier.wait()
    event.wait()
    results.put(multiprocessing.current_process().name)


def synchronised():
    barrier, event, results = Barrier(3), Event(), Queue()
    for name in "ab":
        Process(target=meet, args=(barrier, event, results), name=name).start()
    barrier.wait()
    event.set()
    print(sorted([results.get(), results.get()]))


def note(entries, numbers):
    entries["who"] = multiprocessing.parent_process().name
    numbers.append(7)


def managed():
    with Manager() as manager:
        entries, numbers = manager.dict(), manager.list()
        process = Process(target=note, args=(entries, numbers))
        process.start()
        process.join()
        print(dict(entries), list(numbers))


def fail(number):
    if number == 2:
        raise ValueError(f"not {number}")
    return number


class Point:
    def __init__(self, x):
        self.x = x


class Refused(Exception):
    pass


def make(x):
    if x is None:
        raise Refused(os.environ["REASON"])
    return Point(x)


def own_classes():
    os.environ["REASON"] = "no x"
    with Pool(1) as pool:
        print(pool.apply(make, (3,)).x)
        try:
            pool.apply(make, (None,))
        except Refused as error:
            print(repr(error))


def interrupt():
    try:
        os.kill(os.getpid(), signal.SIGINT)
    except KeyboardInterrupt:
        sys.exit(7)


def pools():
    with Pool(2) as pool:
        print(pool.map(square, range(6)), pool.starmap(pow, [(2, 3), (3, 2)]))
        print(sorted(pool.imap_unordered(square, range(4))))
        for function in (fail, lambda number: number):
            try:
                pool.map(function, range(4))
            except Exception as error:
                print(type(error).__name__, str(error).partition(" <")[0])


def leave(_):
    os._exit(3)


def executors():
    with ProcessPoolExecutor(2) as pool:
        futures = [pool.submit(square, number) for number in range(3)]
        print(sorted(future.result() for future in as_completed(futures)))
        print(list(pool.map(square, range(5), chunksize=2)))
        try:
            pool.submit(fail, 2).result()
        except ValueError as error:
            print(repr(error), "raise ValueError" in str(error.__cause__))
        try:
            pool.submit(leave, 0).result()
        except Exception as error:
            print(type(error).__name__)


async def in_asyncio():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(1) as pool:
        print(await asyncio.gather(*(loop.run_in_executor(pool, square, n) for n in (8, 9))))


def spin():
    while True:
        pass


def ends():
    for target, arguments in (
        (print, ("printed by another process",)),
        (sys.exit, (4,)),
        (sys.exit, ("a message",)),
        (os._exit, (5,)),
        (os.kill, (0, signal.SIGKILL)),
        (interrupt, ()),
        (fail, (2,)),
    ):
        process = Process(target=target, args=arguments)
        process.start()
        process.join()
        print(process.exitcode, flush=True)
    for target, arguments in ((spin, ()), (time.sleep, (60,))):
        process = Process(target=target, args=arguments)
        process.start()
        process.join(0.05)
        print(process.is_alive(), process.exitcode)
        process.terminate()
        process.join()
        print(process.exitcode)


def start_another():
    process = Process(target=print, args=("printed by a grandchild",))
    process.start()
    process.join()


if __name__ == "__main__":
    queues()
    pipes()
    shared()
    synchronised()
    managed()
    own_classes()
    pools()
    executors()
    asyncio.run(in_asyncio())
    ends()
    process = Process(target=start_another)
    process.start()
    process.join()
    print(multiprocessing.active_children(), multiprocessing.get_all_start_methods())
    with Lock() as taken:
        print(taken)
    # Ends with the program, though it would go on for ever.
    Process(target=spin, daemon=True).start()
    # The program waits for it.
    Process(target=print, args=("printed after the program's last line",)).start()
