"""A helper that logs in the name of its caller."""

import logging

log = logging.getLogger("app")


def note(message, *args):
    log.info(message, *args, stacklevel=2)
