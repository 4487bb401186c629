"""Errors of a configuration, each with what led to it."""


class ConfigError(Exception):
    def __init__(self, key, problem):
        super().__init__(f"{key}: {problem}")
        self.key = key


def read_int(settings, key):
    try:
        text = settings[key]
    except KeyError:
        raise ConfigError(key, "missing") from None
    try:
        return int(text)
    except ValueError as error:
        error.add_note(f"while reading {key}")
        raise ConfigError(key, f"no number: {text}") from error


def read_or_default(settings, key, default):
    try:
        return read_int(settings, key)
    except ConfigError as error:
        settings["last error"] = error
        return default
    else:
        return None
    finally:
        settings.setdefault("read", []).append(key)
