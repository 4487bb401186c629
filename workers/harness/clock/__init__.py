"""The capability `clock`: a program whose time passes only where it waits.

  reading      What time is it, in nanoseconds, and how much of it was waited away?
  loop         How do asyncio's tasks, timers and threads wait on it?
  standing_in  How do `time` and asyncio come to follow it, and what do the tests read from it?

Two runs of the same program meet the same times in the same order, and a sleep costs nothing.
"""
