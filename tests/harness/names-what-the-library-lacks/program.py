import signal
import zoneinfo

for attempt in (
    lambda: __import__("tkinter"),
    lambda: __import__("shelve").open("file"),
    lambda: __import__("maths"),
    lambda: zoneinfo.ZoneInfo("Europe/Paris"),
    lambda: signal.alarm(1),
):
    try:
        attempt()
    except (ImportError, OSError, KeyError) as error:
        print(type(error).__name__, error)
