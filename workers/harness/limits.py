"""Every cap of the harness, in characters unless the name says otherwise."""

EXAMPLE = 32 * 1024
"""What one example of a prompt may print."""

REPR = 2_000
MESSAGE = 2_000
PRETTY_WIDTH = 60
ITEMS = 1_000
"""A container with more items is shown by its first ones."""

INLINE = 60
"""The longest value that is quoted inside a sentence or put in place of a name."""

CALL_LINES = 12
CALL_SIZE = 2_000
FAILURES = 20
"""Failures reported for one test; subtests can have thousands."""

FRAMES = 40
CHAIN = 10
"""Frames of one exception, and exceptions of one chain, in a report."""

STEPS = 300_000
FALLBACK_STEPS = 150_000
"""What one measured call may take before it is ended; the second for sizes tried afterwards."""

GROWTH_SIZES = (64, 128, 256, 512)
TINY_SIZES = (4, 6, 8, 10, 12, 14)
"""The sizes that are measured, and those for code that gets nowhere with the others."""

MEMORY = 512
"""Megabytes that one interpreter has; `scripts/runtime/patch-pyodide.ts` sets them."""

EXCEPTION_HEAD = 300
EXCEPTION_TAIL = 100
EXCEPTION_LINES = 4
"""What is kept of an exception's long message in a sentence: its first and its last part, neither
with more lines than that."""

ROOM = 2 * 1024 * 1024
"""Bytes set aside for explaining that there are no more."""

DIGITS = 640
DIGITS_SHOWN = 20
DIGITS_COUNTED = 100_000
"""Of a whole number that Python will not print: what `str` turns into text under any setting, what
is shown at either end, and the most that are worked out."""

ALIKE = 100_000
"""Longer texts are not searched for characters that look alike."""

PATH = 20
ITEMS_AROUND = 2
ENTRIES = 5
AROUND = 30
SHORT = 80
"""Of a difference: the steps that lead to it, items shown on either side, entries of a dict or a
set that are named, characters of a text on either side, the longest text of an equal item."""

ALIGNED = 10_000
ALIGNED_FREELY = 1_000
PAIRS = 100_000
"""Of two lists, between their first and their last difference: items that are laid side by side
place by place, those where some may be left out, and the pairs of equal items among these."""

DEPTH = 12
"""How deep containers are looked into where they are nested without end."""

CLOCK_STARTS = 1_767_225_600
"""When a program on the clock begins, in seconds since 1970: with the year 2026, in UTC."""

SCHEDULES = 300
"""Schedules under which a test is run that is to hold in every one."""

LANE_LINE = 100
"""Of a line in a schedule."""

LANE_STEPS = 40
LANE_STEPS_AROUND = 3
LANE_STEPS_KEPT = 1_000
"""Lines of a schedule: at most shown, shown on either side of each change of thread, and looked at."""

BODY = 2_000
EXCHANGES = 10
"""Of web: the start of a body in bytes, and the last requests of one test."""

STATEMENT = 600
STATEMENTS = 30
"""Of SQL: the longest statement, and different ones of one test."""

PROCESS_FILES = 16 * 1024 * 1024
"""Bytes of files that a process is given by the one that starts it."""

TASKS = 5
"""Waiting tasks that are named where none can go on."""

TRACE_TEXT = 60
TRACE_ITEMS = 100
TRACE_OBJECTS = 200
"""Of what a step shows: characters of a text, items of a container, objects, the nearest first."""

TRACE_STEPS = 10_000
TRACE_STEPS_AT_THE_END = 1_000
"""Steps of a recorded run: kept from its beginning, and at least from its end."""

TRACE_SECONDS = 3
TRACE_CHANGES = 400_000
"""Seconds that a run is recorded for, and values that are told in all."""
