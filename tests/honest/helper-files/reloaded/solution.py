"""Reads settings from a module and reads them again when asked."""

import importlib
import pkgutil

import settings


def current():
    return {name: v for name, v in vars(settings).items() if name.isupper()}


def again():
    importlib.reload(settings)
    return current()


def plugins():
    import extensions

    found = {}
    for info in pkgutil.iter_modules(extensions.__path__):
        module = importlib.import_module(f"extensions.{info.name}")
        found[info.name] = module.run
    return found
