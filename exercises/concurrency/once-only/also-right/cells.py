"""an object for each set of arguments, which has a lock and makes its own value."""

import functools
import threading


class Cell:
    def __init__(self, make):
        self._make = make
        self._lock = threading.Lock()
        self._is_made = False

    def value(self):
        with self._lock:
            if not self._is_made:
                self._value = self._make()
                self._is_made = True
            return self._value


class once:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self._cells = {}
        self._lock = threading.Lock()

    def __call__(self, *arguments):
        with self._lock:
            if arguments not in self._cells:
                self._cells[arguments] = Cell(functools.partial(self.__wrapped__, *arguments))
            cell = self._cells[arguments]
        return cell.value()
