"""Imports modules when they are first used, and makes modules of text."""

import importlib
import importlib.util
import sys
import types


class Lazy(types.ModuleType):
    def __getattr__(self, name):
        module = importlib.import_module(self.__name__)
        self.__dict__.update(vars(module))
        return getattr(module, name)


def module_from_text(name, text):
    module = types.ModuleType(name)
    exec(compile(text, f"<{name}>", "exec"), vars(module))
    sys.modules[name] = module
    return module


def load_from_file(name, path):
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
