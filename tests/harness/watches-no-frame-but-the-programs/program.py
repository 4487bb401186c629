import os
import sys


def work():
    print("printed")
    sys.stderr.write("written\n")
    line = input("asked ") + sys.stdin.readline() + str(os.read(0, 0))
    with open("note.txt", "w") as file:
        file.write(line)
    os.write(1, b"by number\n")
    return os.isatty(0)


seen = []


def watch(frame, event, argument):
    seen.append((event, frame.f_code.co_filename, frame.f_code.co_name))
    return None


sys.settrace(watch)
work()
sys.settrace(None)
sys.setprofile(lambda frame, event, argument: event == "call" and watch(frame, event, argument))
work()
sys.setprofile(None)
tool = sys.monitoring.PROFILER_ID
sys.monitoring.use_tool_id(tool, "golden")
sys.monitoring.register_callback(
    tool,
    sys.monitoring.events.PY_START,
    lambda code, offset: seen.append(("start", code.co_filename, code.co_name)),
)
sys.monitoring.set_events(tool, sys.monitoring.events.PY_START)
work()
heard = list(seen)
sys.monitoring.set_events(tool, 0)
print(*sorted({(file, name) for _, file, name in heard}), sep="\n")
sys.monitoring.set_events(tool, sys.monitoring.events.PY_START)
sys.settrace(lambda *frame: print("traced:", *frame))
