"""Configures logging from a dict, with filters and a stream of its own."""

import io
import logging
import logging.config


class Short(logging.Filter):
    def filter(self, record):
        return len(record.getMessage()) <= 10


def configure():
    stream = io.StringIO()
    logging.config.dictConfig(
        {
            "version": 1,
            "disable_existing_loggers": False,
            "formatters": {"brief": {"format": "{levelname:.1s}|{message}", "style": "{"}},
            "filters": {"short": {"()": Short}},
            "handlers": {
                "memory": {
                    "class": "logging.StreamHandler",
                    "stream": stream,
                    "formatter": "brief",
                    "filters": ["short"],
                }
            },
            "loggers": {"shop": {"handlers": ["memory"], "level": "INFO", "propagate": False}},
        }
    )
    return stream
