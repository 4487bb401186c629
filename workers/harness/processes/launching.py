"""Starts a process: the process object, pickled, and all that the other interpreter lacks."""

import errno
import io
import os
import pickle
import signal
import tempfile

import multiprocessing.context as contexts
from multiprocessing import reduction

from ..limits import PROCESS_FILES
from ..sources import files
from . import kernel
from .pipes import IN, OUT

WHO_LACKS = "can't start new process (this browser cannot run processes; {})"
modules = {}
"""{name: (filename, text)} of modules that are in no file."""
_life = None


class Popen:
    """What stands behind a `multiprocessing.Process` that was started."""

    method = "spawn"

    def __init__(self, process):
        from multiprocessing import util

        util._flush_std_streams()
        self.returncode = None
        self.sentinel = kernel.number()
        self.pid = self._launch(process)

    def _launch(self, process):
        kernel.open_up()
        surroundings = kernel.pid(), life(), dict(os.environ), _files(), modules
        start = pickle.dumps((*surroundings, self._pickled(process)))
        kernel.tell("open", self.sentinel, OUT)
        pid, _ = kernel.ask("spawn", self.sentinel, payload=start)
        if pid is None:
            raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))
        return pid

    def _pickled(self, process):
        from multiprocessing import spawn

        preparation = spawn.get_preparation_data(process._name)
        stream = io.BytesIO()
        contexts.set_spawning_popen(self)
        try:
            reduction.dump(preparation, stream)
            reduction.dump(process, stream)
        finally:
            contexts.set_spawning_popen(None)
        return stream.getvalue()

    def duplicate_for_child(self, handle):
        return handle

    def poll(self, _flag=os.WNOHANG):
        if self.returncode is None:
            self.returncode, _ = kernel.ask("exit-code", self.pid)
        return self.returncode

    def wait(self, timeout=None):
        if self.returncode is None:
            from multiprocessing.connection import wait

            if not wait([self.sentinel], timeout):
                return None
        return self.poll()

    def interrupt(self):
        self._send(signal.SIGINT)

    def terminate(self):
        self._send(signal.SIGTERM)

    def kill(self):
        self._send(signal.SIGKILL)

    def _send(self, number):
        if self.returncode is None:
            kernel.ask("kill", self.pid, int(number))

    def close(self):
        kernel.tell("close", self.sentinel, OUT)


def life():
    """The channel that comes to its end with this process."""
    global _life
    if _life is None:
        _life = kernel.number()
        kernel.tell("open", _life, IN)
    return _life


def _files():
    """{path: bytes} of the program's files, and of those that it wrote."""
    found, room = {}, PROCESS_FILES
    for top in (files.DIRECTORY, tempfile.gettempdir()):
        for folder, _, names in os.walk(top):
            for name in names:
                path = os.path.join(folder, name)
                try:
                    room -= os.path.getsize(path)
                    if room < 0:
                        return found
                    with open(path, "rb") as file:
                        found[path] = file.read()
                except OSError:
                    continue
    return found
