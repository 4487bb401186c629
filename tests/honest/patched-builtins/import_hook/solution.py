"""Records which modules are imported in a block."""

import builtins


class ImportLog:
    def __enter__(self):
        self.names = []
        self._import = builtins.__import__
        builtins.__import__ = self._logged
        return self

    def _logged(self, name, *args, **kwargs):
        self.names.append(name)
        return self._import(name, *args, **kwargs)

    def __exit__(self, *exc_info):
        builtins.__import__ = self._import
