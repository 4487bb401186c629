"""`csrf_protect` on the view of the page, and no middleware."""

import hmac

import django
from django.conf import settings
from django.http import HttpResponse, HttpResponseBadRequest, HttpResponseForbidden
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.csrf import csrf_protect
from django.views.decorators.http import require_http_methods

PAGE = r"""<!doctype html>
<title>Shopping list</title>
<ul>{% for item in items %}<li>{{ item }}</li>{% endfor %}</ul>
<form action="/" method="post">{% csrf_token %}<input name="item"><button>Add</button></form>
<button onclick="empty()">Empty the list</button>
<script>
  async function empty() {
    const token = document.cookie.match(/csrftoken=(\w+)/)[1];
    await fetch("/", { method: "DELETE", headers: { "X-CSRFToken": token } });
    location.reload();
  }
</script>
"""

settings.configure(
    ALLOWED_HOSTS=["testserver"],
    ROOT_URLCONF=__name__,
    MIDDLEWARE=[],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "OPTIONS": {
                "loaders": [("django.template.loaders.locmem.Loader", {"page.html": PAGE})],
            },
        }
    ],
)
django.setup()

ITEMS = []
KEY = "w4Yt7-hQ2p"


@require_http_methods(["GET", "HEAD", "POST", "DELETE"])
@csrf_protect
def page(request):
    match request.method:
        case "GET" | "HEAD":
            return render(request, "page.html", {"items": ITEMS})
        case "DELETE":
            del ITEMS[:]
            return HttpResponse(status=204)
        case "POST":
            if "item" not in request.POST or request.POST["item"] == "":
                return HttpResponseBadRequest()
            ITEMS.append(request.POST["item"])
            return redirect("/")


@require_http_methods(["POST"])
def assistant(request):
    sent = request.META.get("HTTP_AUTHORIZATION", "").encode()
    if not hmac.compare_digest(sent, b"Bearer " + KEY.encode()):
        return HttpResponseForbidden()
    if not request.POST.get("item", ""):
        return HttpResponseBadRequest()
    ITEMS.append(request.POST["item"])
    return HttpResponse(status=204)


urlpatterns = [path("", page), path("assistant/", assistant)]
