"""Connections of `multiprocessing.connection`: over the kernel's channels, a whole message at a time."""

import errno
import io
import os

from . import kernel

OUT, IN = "out", "in"
"""The ends of a channel: where messages come out, and where they go in."""
_PORTS = 1024, 64_000


def amend(connection):
    """Has the module make connections, listeners and clients of this room."""

    class Connection(connection._ConnectionBase):
        """Reads one channel and writes another one; one of the two where it goes one way."""

        def __init__(self, handle, readable=True, writable=True, goes_to=None):
            super().__init__(handle, readable, writable)
            self._goes_to = handle if goes_to is None else goes_to

        def _ends(self):
            ends = [(self._handle, OUT)] if self._readable else []
            return ends + ([(self._goes_to, IN)] if self._writable else [])

        def _close(self):
            for end in self._ends():
                kernel.tell("close", *end)

        def _send_bytes(self, buffer):
            is_sent, _ = kernel.ask("send", self._goes_to, payload=bytes(buffer))
            if not is_sent:
                raise BrokenPipeError(errno.EPIPE, os.strerror(errno.EPIPE))

        def _recv_bytes(self, maxsize=None):
            has_come, message = kernel.ask("receive", self._handle)
            if not has_come:
                raise EOFError
            if maxsize is not None and len(message) > maxsize:
                return None
            buffer = io.BytesIO()
            buffer.write(message)
            return buffer

        def _poll(self, timeout):
            return bool(wait([self], timeout))

    def opened(*arguments):
        made = Connection(*arguments)
        for end in made._ends():
            kernel.tell("open", *end)
        return made

    def rebuild_connection(*arguments):
        made = Connection(*arguments)
        for end in made._ends():
            kernel.tell("take", *end)
        return made

    def reduce_connection(made):
        made._check_closed()
        for end in made._ends():
            kernel.tell("lend", *end)
        return rebuild_connection, (made._handle, made._readable, made._writable, made._goes_to)

    def Pipe(duplex=True):
        """Returns two connection objects, the ends of a pipe."""
        there = kernel.number()
        if not duplex:
            return opened(there, True, False), opened(there, False, True)
        back = kernel.number()
        return opened(there, True, True, back), opened(back, True, True, there)

    def wait(object_list, timeout=None):
        """Waits until an object is ready, or for so many seconds -> those that are."""
        objects = list(object_list)
        numbers = [each if isinstance(each, int) else each.fileno() for each in objects]
        ready, _ = kernel.ask("wait", numbers, kernel.milliseconds(timeout))
        return [each for each, number in zip(objects, numbers) if number in ready]

    class SocketListener:
        """Waits at an address, which is only a name here, for those who connect."""

        def __init__(self, address, family, backlog=1):
            self._channel = kernel.number()
            if isinstance(address, tuple) and address[1] == 0:
                lowest, many = _PORTS
                address = address[0], lowest + self._channel % many
            self._address, self._family, self._last_accepted = address, family, None
            # Somebody may still connect: it has no end as long as it is open here.
            for end in (OUT, IN):
                kernel.tell("open", self._channel, end)
            if not kernel.ask("publish", repr(address), self._channel)[0]:
                self.close()
                raise OSError(errno.EADDRINUSE, os.strerror(errno.EADDRINUSE))

        def accept(self):
            has_come, names = kernel.ask("receive", self._channel)
            if not has_come:
                raise OSError(errno.EBADF, os.strerror(errno.EBADF))
            there, back = map(int, names.split())
            return rebuild_connection(there, True, True, back)

        def close(self):
            if self._channel is not None:
                for end in (OUT, IN):
                    kernel.tell("close", self._channel, end)
                self._channel = None

    def SocketClient(address):
        """Connects to whoever listens there."""
        listener, _ = kernel.ask("find", repr(address))
        if listener is None:
            refused = errno.ECONNREFUSED
            raise ConnectionRefusedError(refused, os.strerror(refused))
        there, back = kernel.number(), kernel.number()
        made = opened(back, True, True, there)
        kernel.tell("lend", there, OUT)
        kernel.tell("lend", back, IN)
        kernel.ask("send", listener, payload=f"{there} {back}".encode())
        return made

    made = Connection, Pipe, wait, SocketListener, SocketClient, rebuild_connection
    for each in made:
        each.__module__, each.__qualname__ = connection.__name__, each.__name__
        setattr(connection, each.__name__, each)
    connection.reduction.register(Connection, reduce_connection)
