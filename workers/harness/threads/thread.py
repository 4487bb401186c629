"""What is known of a thread, and of those that wait for the same."""

import collections

import _thread

_MAIN = _thread.get_ident()


class Queue:
    """Threads that wait for the same, the longest first."""

    __slots__ = ("waiting", "owner", "heir")

    def __init__(self):
        self.waiting = collections.deque()
        self.owner = None
        """The Thread that has what they wait for, as far as one knows."""
        self.heir = None
        """The one that was given it, and does not know yet."""


class Thread:
    """A thread as the scheduler sees it."""

    def __init__(self, number, is_daemon=False, known_as=None):
        self.known_as = known_as
        """The program's own `threading.Thread`; None where it has none."""
        self.number = number
        """The main thread's is 0."""
        self.ident = _MAIN + number
        """What `threading.get_ident` says in it."""
        self.is_daemon = is_daemon
        self.waits_for = None
        """A Queue, or None where it only lets time go by; while it waits."""
        self.until = None
        """The moment at which it goes on in any case; None where there is none."""
        self.frame = None
        """Where it waits."""
        self.is_waiting = False
        self.was_woken = False
        self.was_passed_over = False
        """Whether it was woken for a lock that another one had taken meanwhile."""
        self.error = None
        """Raised in it when it goes on."""
        self.end = Queue()
        """Who waits for it to be over."""
        self.end.owner = self
        self.is_over = False
