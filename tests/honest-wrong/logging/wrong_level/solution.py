"""Logs its refusals as information, and stops them at its own logger."""

import logging

log = logging.getLogger("bank")
quiet = logging.getLogger("bank.quiet")
quiet.disabled = True


def pay(balance, amount):
    if amount > balance:
        log.info("refused %d", amount)
        quiet.warning("refused")
        return balance
    return balance - amount
