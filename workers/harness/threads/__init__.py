"""Threads: one interpreter, in which one of them runs at a time, and the next one is chosen here.

  switching    How does one thread stop, and another go on?
  thread       What is known of one?
  scheduler    Who goes on when one waits, ends or has had its turn?
  timing       By which time do sleeps and timeouts go?
  locks        What are `threading.Lock` and `RLock`, and what is a thread that can be joined?
  deadlock     Who waits for what, where none can go on?
  endings      What becomes of threads that are still there at the end?
  thread_pool  What does a pool of threads need that CPython makes of processes?
  standing_in  How do `threading`, `queue` and their kin come to use all this?

Two runs of the same program switch at the same places.
"""
