"""Raises errors of the wrong kind, with the wrong text and without the cause."""


class ConfigError(Exception):
    pass


def read(settings, key):
    try:
        return int(settings[key])
    except (KeyError, ValueError):
        raise ConfigError(f"bad {key}") from None
