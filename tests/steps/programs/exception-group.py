def many():
    raise ExceptionGroup("two", [ValueError("a"), KeyError("b")])


seen = []
try:
    many()
except ExceptionGroup as group:
    seen.append(len(group.exceptions))
