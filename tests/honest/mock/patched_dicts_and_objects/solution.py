"""Reads settings from the environment and from a table."""

import os

DEFAULTS = {"colour": "never", "width": "80"}


class Settings:
    def read(self, name):
        return os.environ.get(f"APP_{name.upper()}", DEFAULTS.get(name))

    def width(self):
        return int(self.read("width"))
