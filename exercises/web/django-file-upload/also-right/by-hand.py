"""a function that asks the file itself, without a form"""

import secrets

import django
from django.conf import settings
from django.core.files.storage import storages
from django.http import HttpResponse, JsonResponse
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    STORAGES={
        "default": {
            "BACKEND": "django.core.files.storage.InMemoryStorage",
            "OPTIONS": {"base_url": "https://photos.example/"},
        },
    },
    # Each upload is in a temporary file when the view gets it, however small it is.
    FILE_UPLOAD_HANDLERS=["django.core.files.uploadhandler.TemporaryFileUploadHandler"],
)
django.setup()

storage = storages["default"]


def extension_of(photo):
    photo.seek(0)
    head = photo.read(8)
    if head == b"\x89PNG\r\n\x1a\n":
        return ".png"
    return ".jpg" if head[:3] == b"\xff\xd8\xff" else None


def refusal(message):
    return JsonResponse({"photo": [message]}, status=400)


def upload(request):
    photo = request.FILES.get("photo")
    if photo is None:
        return refusal("Which photo?")
    if photo.size > 100_000:
        return refusal("Too large.")
    extension = extension_of(photo)
    if extension is None:
        return refusal("Not a photo.")
    photo.seek(0)
    name = storage.save(f"{secrets.token_urlsafe(12)}{extension}", photo)
    response = HttpResponse("Stored.", status=201)
    response["Location"] = storage.url(name)
    return response


urlpatterns = [path("photos", upload)]
