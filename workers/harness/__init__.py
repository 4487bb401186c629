"""The Gradus harness: runs a learner's code against hidden tests and reports facts as JSON text.

Standard library only. Everything is imported here and now, before any learner code runs, so the
boot code can take the package out of `sys.modules` afterwards. Entry points: `harness.run`.
"""
