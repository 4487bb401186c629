"""Processes: each is another interpreter, in a worker of its own, that the program has started.

  kernel       How does one ask for what all processes have in common?
  semaphores   What are multiprocessing's locks and semaphores made of?
  pipes        How do messages get from one process into another?
  shared       What are `Value` and `Array`, where no memory is shared?
  launching    What does a process hand to the one that it starts?
  child        What does that one do with it?
  standing_in  How does the library come to use all this?

`multiprocessing` and `concurrent.futures.process` are CPython's own: only what they are built on is
replaced, and only where they are imported.
"""
