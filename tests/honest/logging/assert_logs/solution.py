"""Transfers money and logs what it does at fitting levels."""

import logging

log = logging.getLogger("bank.transfer")


def transfer(accounts, source, target, amount):
    log.debug("transfer %r", (source, target, amount))
    if accounts[source] < amount:
        log.warning("%s has only %d", source, accounts[source], extra={"account": source})
        return False
    accounts[source] -= amount
    accounts[target] += amount
    log.info("%d from %s to %s", amount, source, target)
    return True
