class Opened:
    def __init__(self, name):
        self.name = name
        self.is_open = False

    def __enter__(self):
        self.is_open = True
        return self

    def __exit__(self, kind, error, trace):
        self.is_open = False
        return kind is KeyError


with Opened("a") as file:
    name = file.name
with Opened("b") as file:
    raise KeyError(name)
after = file.is_open
