"""plain data in an envelope, with a plan that says at which path a date or an object stands."""

import json
from dataclasses import fields
from datetime import date


class Codec:
    MARK = "value and plan"

    def __init__(self, *classes):
        self._by_name = {cls.__name__: cls for cls in classes}

    def encode(self, value):
        plan = []
        plain = self._strip(value, (), plan)
        if plan or (type(plain) is dict and self.MARK in plain):
            return json.dumps({self.MARK: [plain, plan]})
        return json.dumps(plain)

    def _strip(self, value, path, plan):
        """The value as plain data; notes in the plan what was a date (None) or an object."""
        kind = type(value)
        if value is None or kind in (bool, int, float, str):
            return value
        if kind is list:
            return [self._strip(item, (*path, i), plan) for i, item in enumerate(value)]
        if kind is dict:
            if not all(type(key) is str for key in value):
                raise TypeError("the keys of a dict must be strings")
            return {key: self._strip(item, (*path, key), plan) for key, item in value.items()}
        if kind is date:
            plan.append([path, None])
            return value.toordinal()
        if kind in self._by_name.values():
            plan.append([path, kind.__name__])
            names = [field.name for field in fields(value)]
            return {name: self._strip(getattr(value, name), (*path, name), plan) for name in names}
        raise TypeError(f"a {kind.__name__} cannot be encoded")

    def decode(self, string):
        value = json.loads(string)
        if type(value) is not dict or self.MARK not in value:
            return value
        value, plan = value[self.MARK]
        holder = [value]
        for path, name in sorted(plan, key=lambda step: -len(step[0])):
            if name is not None and name not in self._by_name:
                raise ValueError(f"{name} is unknown")
            place, last = holder, 0
            for step in path:
                place, last = place[last], step
            old = place[last]
            place[last] = date.fromordinal(old) if name is None else self._by_name[name](**old)
        return holder[0]
