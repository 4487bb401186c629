"""A reader of settings that warns about lines of its own files, each once."""

import warnings


def read(text, path, registry=None):
    registry = {} if registry is None else registry
    settings = {}
    for number, line in enumerate(text.splitlines(), 1):
        name, found, value = line.partition("=")
        if not found:
            warnings.warn_explicit(
                f"no value: {line}", SyntaxWarning, path, number, module="settings", registry=registry
            )
            continue
        settings[name.strip()] = value.strip()
    return settings


def show(message):
    return warnings.formatwarning(
        message.message, message.category, message.filename, message.lineno, line=""
    )
