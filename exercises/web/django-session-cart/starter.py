from decimal import Decimal

import django
from django.conf import settings
from django.http import JsonResponse
from django.urls import path

settings.configure(
    SECRET_KEY="not secret in an exercise",
    ALLOWED_HOSTS=["testserver"],
    ROOT_URLCONF=__name__,
    MIDDLEWARE=["django.contrib.sessions.middleware.SessionMiddleware"],
    # The whole session is in the cookie, as signed JSON.
    SESSION_ENGINE="django.contrib.sessions.backends.signed_cookies",
)
django.setup()

PRICES = {1: Decimal("2.40"), 2: Decimal("3.30"), 3: Decimal("0.80")}


def show(request):
    """The visitor's basket, as JSON."""
    return JsonResponse({"quantities": {}, "total": "0.00"})


urlpatterns = [
    path("basket/", show),
]
