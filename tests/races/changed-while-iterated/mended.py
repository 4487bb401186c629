import threading


class Log:
    def __init__(self, names):
        self._entries = {name: 0 for name in names}
        self._lock = threading.Lock()

    def write(self, name, value):
        with self._lock:
            self._entries[name] = value

    def lines(self):
        with self._lock:
            entries = dict(self._entries)
        return [f"{name}: {value}" for name, value in entries.items()]
