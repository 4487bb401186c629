class Log:
    def __init__(self, names):
        self._entries = {name: 0 for name in names}

    def write(self, name, value):
        self._entries[name] = value

    def lines(self):
        return [f"{name}: {value}" for name, value in self._entries.items()]
