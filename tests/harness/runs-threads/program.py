import queue
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor, as_completed


def work(name):
    print(name, "begins in", threading.current_thread().name)
    time.sleep(0.01)
    print(name, "ends")


threads = [threading.Thread(target=work, args=(name,)) for name in ("one", "two")]
for thread in threads:
    thread.start()
print(threading.active_count(), "threads")
for thread in threads:
    thread.join()

# A loop that never waits makes way all the same, as one with a lock does while others wait for it.
is_over = threading.Event()
waiter = threading.Thread(target=lambda: is_over.set(), name="setter")
rounds = 0
waiter.start()
while not is_over.is_set():
    rounds += 1
waiter.join()

inbox, outbox = queue.Queue(maxsize=1), queue.SimpleQueue()


def square():
    while (number := inbox.get()) is not None:
        outbox.put(number * number)


worker = threading.Thread(target=square)
worker.start()
for number in (2, 3, 4, None):
    inbox.put(number)
worker.join()
print([outbox.get() for _ in range(3)])

with ThreadPoolExecutor(2) as pool:
    print(list(pool.map(lambda n: n + 1, range(4))))
    sleepers = {pool.submit(time.sleep, seconds): seconds for seconds in (0.03, 0.01)}
    print([sleepers[done] for done in as_completed(sleepers)])

own = threading.local()
own.name = "main"
names = []
barrier = threading.Barrier(2)


def meet(name):
    own.name = name
    barrier.wait()
    names.append(own.name)


meeting = [threading.Thread(target=meet, args=(name,)) for name in ("left", "right")]
for thread in meeting:
    thread.start()
for thread in meeting:
    thread.join()
print(sorted(names), own.name)


def fail():
    raise ValueError("in a thread")


failing = threading.Thread(target=fail, name="failing")
failing.start()
failing.join()
leaving = threading.Thread(target=sys.exit, args=("is ignored",))
leaving.start()
leaving.join()

first, second = threading.Lock(), threading.Lock()


def take(one, other):
    with one:
        time.sleep(0.01)
        with other:
            pass


crossing = [
    threading.Thread(target=take, args=(first, second), name="forwards"),
    threading.Thread(target=take, args=(second, first), name="backwards"),
]
for thread in crossing:
    thread.daemon = True
    thread.start()
try:
    crossing[0].join()
except RuntimeError as error:
    print(error)

threading.Thread(target=lambda: (time.sleep(0.02), print("after the main thread"))).start()
threading.Thread(target=time.sleep, args=(1000,), daemon=True).start()
print("the main thread ends")
