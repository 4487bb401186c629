import multiprocessing
import os
import socket
import subprocess
import threading
import urllib.request
from concurrent.futures import ThreadPoolExecutor


def thread():
    threading.Thread(target=print).start()


def pool():
    with ThreadPoolExecutor() as executor:
        return executor.submit(print)


def process():
    multiprocessing.Process(target=print).start()


def command():
    subprocess.run(["ls"])


def shell():
    os.system("ls")


def connect():
    socket.create_connection(("localhost", 80))


def fetch():
    urllib.request.urlopen("http://example.com")


def lock():
    with threading.Lock(), threading.RLock():
        return "locked"
