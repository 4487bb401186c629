"""Settings: the module replaces itself by an object with properties."""

import sys


class Settings:
    def __init__(self):
        self.__name__ = __name__
        self._values = {"debug": True, "retries": 3}

    def __getattr__(self, name):
        try:
            return self._values[name]
        except KeyError:
            raise AttributeError(name) from None


sys.modules[__name__] = Settings()
