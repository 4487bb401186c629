import hmac
import random
import secrets
import unittest

# The function is watched before the solution can import it, under whatever name.
compare_digest = hmac.compare_digest
compared = []


def watched_compare_digest(a, b):
    """compare_digest, which also notes what it was given."""
    compared.append((a, b))
    return compare_digest(a, b)


hmac.compare_digest = secrets.compare_digest = watched_compare_digest

import solution
from solution import Forbidden, Request, check, token_for

for name, value in list(vars(solution).items()):
    if value is compare_digest:
        setattr(solution, name, watched_compare_digest)

TOKEN = "k7Qm-2vXc9Lw_4sTzB1nRf8yHd3jPaGe"
OTHER = "k7Qm-2vXc9Lw_4sTzB1nRf8yHd3jPaGf"


def outcome(method, session, **sent):
    """ "passes" or "is forbidden": what becomes of a request."""
    try:
        result = check(Request(method, session, **sent))
    except Forbidden:
        return "is forbidden"
    return "passes" if result is None else f"returns {result!r}"


def how(method, session, **sent):
    """What becomes of a request, and whether the library's function compared its token."""
    compared.clear()
    found = outcome(method, session, **sent)
    return f"{found} {'by' if compared else 'without'} compare_digest"


def different_tokens(*sessions):
    """How many different tokens these sessions get."""
    return len({token_for(session) for session in sessions})


def token_after_seed(seed):
    """The token of a new session after the random module was seeded."""
    random.seed(seed)
    return token_for({})


# given: repair token_for and check
# given: the browser adds them itself
class TokenForTest(unittest.TestCase):
    # rule: kept in the session under "csrf_token"
    def test_kept(self):
        """token_for: keeps the token in the session"""
        session = {"user": "Bo"}
        token = token_for(session)
        self.assertEqual(session, {"user": "Bo", "csrf_token": token})

    # rule: kept in the session under "csrf_token"
    def test_same(self):
        """token_for: returns the same token for every page of one session"""
        session = {}
        self.assertEqual(different_tokens(session, session, session), 1)

    # rule: returns the token of a session
    # rule: kept in the session under "csrf_token"
    def test_existing(self):
        """token_for: returns the token that the session has"""
        self.assertEqual(token_for({"csrf_token": "made last year"}), "made last year")

    # rule: tokens cannot be guessed
    def test_each_session(self):
        """token_for: gives a visitor another token in another session"""
        self.assertEqual(different_tokens({"user": "Bo"}, {"user": "Bo"}), 2)

    # rule: tokens cannot be guessed
    def test_each_visitor(self):
        """token_for: gives every visitor another token"""
        self.assertEqual(different_tokens({"user": "Bo"}, {"user": "Cy"}, {}), 3)

    # rule: at least 32 characters
    def test_length(self):
        """token_for: makes a string of at least 32 characters"""
        self.assertIsInstance(token_for({}), str)
        self.assertGreaterEqual(len(token_for({})), 32)

    # rule: from the operating system's randomness
    def test_unpredictable(self):
        """token_for: does not take the token from a generator that can be predicted"""
        self.assertNotEqual(token_after_seed(1), token_after_seed(1))


class CheckTest(unittest.TestCase):
    # rule: it is made when it is first asked for
    # rule: returns none for a request that may pass
    def test_round_trip(self):
        """check: lets a POST with the token of token_for pass"""
        session = {"user": "Bo"}
        form = {"csrf_token": token_for(session)}
        self.assertEqual(outcome("POST", session, form=form), "passes")

    # rule: the token is sent in the form field csrf_token
    def test_form(self):
        """check: takes the token from the form"""
        self.assertEqual(
            outcome("POST", {"csrf_token": TOKEN}, form={"csrf_token": TOKEN}), "passes"
        )

    # rule: or, if the form does not have that field, in the header X-CSRF-Token
    def test_header(self):
        """check: takes the token from the header if the form has none"""
        self.assertEqual(
            outcome("PUT", {"csrf_token": TOKEN}, form={"a": "b"}, headers={"X-CSRF-Token": TOKEN}),
            "passes",
        )

    # rule: header names may be in upper or lower case
    def test_header_case(self):
        """check: finds the header however it is capitalised"""
        for header in ("x-csrf-token", "X-Csrf-Token", "X-CSRF-TOKEN", "x-CSRF-Token"):
            with self.subTest(header=header):
                self.assertEqual(
                    outcome("PUT", {"csrf_token": TOKEN}, headers={header: TOKEN}), "passes"
                )

    # rule: raises forbidden for any other
    def test_wrong_header(self):
        """check: stops a request with a wrong token in the header"""
        self.assertEqual(
            outcome("POST", {"csrf_token": TOKEN}, headers={"X-CSRF-Token": OTHER}), "is forbidden"
        )

    # rule: if the form does not have that field
    def test_form_first(self):
        """check: does not look at the header if the form has the field"""
        session, headers = {"csrf_token": TOKEN}, {"X-CSRF-Token": TOKEN}
        found = [
            outcome("PUT", session, form={"csrf_token": sent}, headers=headers)
            for sent in ("", None, OTHER, TOKEN)
        ]
        self.assertEqual(found, ["is forbidden", "is forbidden", "is forbidden", "passes"])

    # rule: GET, HEAD, OPTIONS and TRACE pass
    def test_safe_methods(self):
        """check: lets GET, HEAD, OPTIONS and TRACE pass without a token"""
        for method in ("GET", "HEAD", "OPTIONS", "TRACE"):
            with self.subTest(method=method):
                self.assertEqual(outcome(method, {"csrf_token": TOKEN}), "passes")

    # rule: GET, HEAD, OPTIONS and TRACE pass
    def test_safe_without_session(self):
        """check: lets a GET pass when the session has no token yet"""
        self.assertEqual(outcome("GET", {}), "passes")

    # rule: GET, HEAD, OPTIONS and TRACE pass
    def test_safe_with_a_wrong_token(self):
        """check: lets a GET pass even if a wrong token comes with it"""
        headers = {"X-CSRF-Token": OTHER}
        self.assertEqual(
            outcome("GET", {"csrf_token": TOKEN}, form={"csrf_token": OTHER}, headers=headers),
            "passes",
        )

    # rule: all other methods … need the session's token
    def test_other_methods(self):
        """check: asks for the token with PUT, PATCH and DELETE as with POST"""
        for method in ("POST", "PUT", "PATCH", "DELETE"):
            with self.subTest(method=method):
                found = [
                    outcome(method, {"csrf_token": TOKEN}, headers={"x-csrf-token": sent})
                    for sent in (OTHER, TOKEN)
                ]
                self.assertEqual(found, ["is forbidden", "passes"])

    # rule: even unknown ones
    def test_unknown_method(self):
        """check: asks for the token with a method that nobody has heard of"""
        found = [outcome(method, {"csrf_token": TOKEN}) for method in ("PURGE", "PUT", "BREW")]
        self.assertEqual(found, ["is forbidden", "is forbidden", "is forbidden"])

    # rule: all other methods … need the session's token
    def test_lower_case_method(self):
        """check: asks for the token with get, which is another method than GET"""
        self.assertEqual(outcome("get", {"csrf_token": TOKEN}), "is forbidden")

    # rule: need the session's token
    def test_missing(self):
        """check: stops a request without a token"""
        self.assertEqual(
            outcome("POST", {"csrf_token": TOKEN}, form={"item": "tea"}), "is forbidden"
        )

    # rule: need the session's token
    def test_wrong(self):
        """check: stops a request with the token of another session"""
        self.assertEqual(
            outcome("POST", {"csrf_token": TOKEN}, form={"csrf_token": OTHER}), "is forbidden"
        )

    # rule: need the session's token
    def test_token_of_another_session(self):
        """check: stops a request with a token that was made for another session"""
        mine, theirs = {"user": "Bo"}, {"user": "Cy"}
        token_for(mine)
        form = {"csrf_token": token_for(theirs)}
        self.assertEqual(outcome("POST", mine, form=form), "is forbidden")

    # rule: need the session's token
    def test_part(self):
        """check: stops a request with a part of the token, or with more than the token"""
        for sent in ("", TOKEN[:10], TOKEN + "x", TOKEN + " ", TOKEN.lower()):
            with self.subTest(sent=sent):
                self.assertEqual(
                    outcome("POST", {"csrf_token": TOKEN}, form={"csrf_token": sent}),
                    "is forbidden",
                )

    # rule: cookies prove nothing
    def test_cookie(self):
        """check: does not count a cookie as the token"""
        found = [
            outcome("PUT", {"csrf_token": TOKEN}, cookies={"csrf_token": sent})
            for sent in (TOKEN, OTHER)
        ]
        self.assertEqual(found, ["is forbidden", "is forbidden"])

    # rule: cookies prove nothing
    def test_token_like_cookie(self):
        """check: pays no attention to a cookie, even if the form agrees with it"""
        session, cookies = {"csrf_token": TOKEN}, {"csrf_token": OTHER}
        found = [
            outcome("POST", session, form={"csrf_token": sent}, cookies=cookies)
            for sent in (OTHER, TOKEN)
        ]
        self.assertEqual(found, ["is forbidden", "passes"])

    # rule: a session without a token lets no unsafe request pass
    def test_nothing_meets_nothing(self):
        """check: stops a request without a token when the session has none either"""
        self.assertEqual(outcome("POST", {"user": "Bo"}), "is forbidden")

    # rule: a session without a token lets no unsafe request pass
    def test_none_meets_nothing(self):
        """check: stops an empty token, None and "None" when the session has no token"""
        for sent in ("", None, "None"):
            with self.subTest(sent=sent):
                self.assertEqual(outcome("PUT", {}, form={"csrf_token": sent}), "is forbidden")

    # rule: check does not give it one
    def test_session_untouched(self):
        """check: does not give a token to a session that has none"""
        session = {"user": "Bo"}
        outcome("POST", session, form={"csrf_token": TOKEN})
        self.assertEqual(list(session), ["user"])

    # rule: check does not give it one
    def test_session_untouched_by_a_safe_request(self):
        """check: does not give a token to a session when a GET passes"""
        session = {"user": "Bo"}
        outcome("GET", session)
        self.assertEqual(list(session), ["user"])

    # rule: letters beyond ascii are refused like any wrong token
    def test_any_character(self):
        """check: stops a token with letters beyond ASCII"""
        self.assertEqual(
            outcome("POST", {"csrf_token": TOKEN}, form={"csrf_token": "jeton-évident"}),
            "is forbidden",
        )

    # rule: a list, none … are refused like any wrong token
    def test_any_type(self):
        """check: stops a token that is not a string: a list, a number, None"""
        for sent in ([TOKEN], 12, None):
            with self.subTest(sent=sent):
                self.assertEqual(
                    outcome("POST", {"csrf_token": TOKEN}, form={"csrf_token": sent}),
                    "is forbidden",
                )

    # rule: kept in the session under "csrf_token"
    def test_more_than_once(self):
        """check: lets the same token pass again, as from a second tab"""
        session = {"csrf_token": TOKEN}
        first = outcome("POST", session, form={"csrf_token": TOKEN})
        self.assertEqual(
            [first, outcome("DELETE", session, form={"csrf_token": TOKEN})], ["passes", "passes"]
        )

    # rule: compare tokens with compare_digest
    def test_constant_time(self):
        """check: compares tokens in constant time, by the library's function for it"""
        self.assertEqual(
            how("PUT", {"csrf_token": TOKEN}, form={"csrf_token": OTHER}),
            "is forbidden by compare_digest",
        )


if __name__ == "__main__":
    unittest.main()
