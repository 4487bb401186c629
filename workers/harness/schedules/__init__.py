"""The capability `threads`: a test under many schedules, and the one that breaks it, shown.

  points   Where in the learner's code may one thread be stopped for another?
  search   Which schedules are tried, and what came of each?
  lanes    Which lines did the threads run in that one, in which order, with which values?
  offered  What do tests import, and how does a failure come to its schedule?
"""
