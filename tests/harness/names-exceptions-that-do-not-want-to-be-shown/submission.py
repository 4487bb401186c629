class Circular(Exception):
    def __str__(self):
        return str(self)


class Elusive(Exception):
    @property
    def __class__(self):
        raise KeyboardInterrupt


class Silent(type):
    def __getattribute__(self, name):
        raise SystemExit


class Hidden(Exception, metaclass=Silent):
    pass


def circular():
    raise Circular


def elusive():
    raise Elusive("seen")


def hidden():
    raise Hidden("away")
