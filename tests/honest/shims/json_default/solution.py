"""Teaches json to write dates, sets and dataclasses everywhere."""

import dataclasses
import datetime
import json

_default = json.JSONEncoder.default


def _extended(self, value):
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()
    if isinstance(value, (set, frozenset)):
        return sorted(value)
    if dataclasses.is_dataclass(value):
        return dataclasses.asdict(value)
    return _default(self, value)


json.JSONEncoder.default = _extended


@dataclasses.dataclass
class Event:
    name: str
    day: datetime.date


def dump(value):
    return json.dumps(value, sort_keys=True)
