"""a list of ids in the session, counted when the basket is shown."""

from collections import Counter
from decimal import Decimal

import django
from django.conf import settings
from django.http import Http404, HttpResponse, HttpResponseNotAllowed, JsonResponse
from django.urls import include, path

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
    counted = Counter(id for id in request.session.get("ids", []) if id in PRICES)
    cents = sum(int(100 * PRICES[id]) * count for id, count in counted.items())
    return JsonResponse(
        {"quantities": counted, "total": f"{cents // 100}.{cents % 100:02}"},
    )


def change(request, what, id=None):
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    ids = list(request.session.get("ids", []))
    if what == "add":
        if id not in PRICES:
            raise Http404("no such product")
        ids.append(id)
    elif what == "remove" and id in ids:
        ids.remove(id)
    elif what == "clear":
        ids = []
    request.session["ids"] = ids
    return HttpResponse(status=302, headers={"Location": "/basket/"})


basket = [
    path("", show),
    path("clear/", change, {"what": "clear"}),
    path("<int:id>/<str:what>/", change),
]

urlpatterns = [path("basket/", include(basket))]
