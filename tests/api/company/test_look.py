"""How the company looks: colours that can be read on each other, a logo that is a picture and nothing else, and who sees them."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from tests.client import Api

READ = "{ companyLook { version primaryColor accentColor logoUrl isBrandPublic } }"
UPDATE = """mutation ($input: CompanyLookUpdateInput!) { companyLookUpdate(input: $input) {
  look { version primaryColor accentColor isBrandPublic } errors { code path message details } } }"""
SET = """mutation ($input: CompanyLogoSetInput!) { companyLogoSet(input: $input) {
  look { version logoUrl } errors { code path message } } }"""
REMOVE = "mutation ($input: CompanyLogoRemoveInput!) { companyLogoRemove(input: $input) { look { logoUrl } errors { code path } } }"
BRAND = "query ($slug: String!) { companyBrand(slug: $slug) { name primaryColor accentColor logoUrl } }"


def picture(size: tuple[int, int] = (300, 100), kind: str = "PNG", **options: Any) -> bytes:
    """Make a picture."""
    made = io.BytesIO()
    Image.new("RGB", size, (200, 30, 30)).save(made, kind, **options)
    return made.getvalue()


async def send(api: Api, content: bytes, name: str = "logo.png") -> str:
    """Send a file and return its id."""
    answer = await api.http.post(f"/c/{api.slug}/files", files={"file": (name, content)})
    assert answer.status_code == 201
    found: str = answer.json()["id"]
    return found


async def version(api: Api) -> int:
    """Read the profile's version."""
    found: int = (await api.ok(READ))["companyLook"]["version"]
    return found


async def set_logo(api: Api, content: bytes) -> str:
    """Give the company a logo and return its address."""
    file_id = await send(api, content)
    done = await api.ok(SET, input={"expectedVersion": await version(api), "fileId": file_id})
    found: str = done["companyLogoSet"]["look"]["logoUrl"]
    return found


async def fetched(api: Api, url: str) -> httpx.Response:
    """Fetch a logo."""
    return await api.http.get(url)


@pytest.mark.behaviour("TEN-9")
async def test_a_pair_that_cannot_be_read_is_refused_with_its_contrast_and_a_remedy(api: Api) -> None:
    before = await api.ok(READ)
    (error,) = await api.refused(UPDATE, input={"expectedVersion": 1, "primaryColor": "#FFFF00", "accentColor": "#fff"})
    assert (error["code"], error["path"]) == ("INVALID", ["accentColor"])
    assert "1.07:1" in error["message"]
    assert "4.5:1" in error["message"]
    assert await api.ok(READ) == before

    # What it advises is accepted, either way.
    advice = error["details"]
    done = await api.ok(UPDATE, input={"expectedVersion": 1, "primaryColor": "#ffff00", "accentColor": advice["accentColor"]})
    assert done["companyLookUpdate"]["look"]["accentColor"] == advice["accentColor"]
    done = await api.ok(UPDATE, input={"expectedVersion": 2, "primaryColor": advice["primaryColor"], "accentColor": "#ffffff"})
    assert done["companyLookUpdate"]["look"]["version"] == 3
    # One colour alone is held against the other that is there.
    (error,) = await api.refused(UPDATE, input={"expectedVersion": 3, "primaryColor": "#eeeeee"})
    assert error["code"] == "INVALID"


async def test_what_is_no_colour_is_refused(api: Api) -> None:
    for wrong in ("red", "#12345", "url(x)", "#12345g"):
        (error,) = await api.refused(UPDATE, input={"expectedVersion": 1, "primaryColor": wrong})
        assert (error["code"], error["path"]) == ("INVALID", ["primaryColor"])


@pytest.mark.behaviour("TEN-9")
async def test_a_logo_is_shown_to_members_and_strangers_until_the_company_hides_it(api: Api, outside: Api, anonymous: Api) -> None:
    await api.ok(UPDATE, input={"expectedVersion": 1, "primaryColor": "#123456", "accentColor": "#ffffff"})
    url = await set_logo(api, picture())
    shown = {"name": "Amber Trading", "primaryColor": "#123456", "accentColor": "#ffffff", "logoUrl": url}
    assert (await outside.ok(BRAND, slug=api.slug))["companyBrand"] == shown
    for someone in (api, anonymous):
        answer = await fetched(someone, url)
        assert (answer.status_code, answer.headers["content-type"]) == (200, "image/png")
        assert answer.headers["content-security-policy"].startswith("default-src 'none'; sandbox")
    assert (await api.ok("{ viewer { company { logoUrl primaryColor } } }"))["viewer"]["company"] == {
        "logoUrl": url,
        "primaryColor": "#123456",
    }

    await api.ok(UPDATE, input={"expectedVersion": await version(api), "isBrandPublic": False})
    assert (await outside.ok(BRAND, slug=api.slug))["companyBrand"] is None
    assert (await fetched(api, url)).status_code == 200
    # A company that hides itself cannot be told from one that is not there.
    hidden, absent = await fetched(anonymous, url), await fetched(anonymous, "/c/nobody-at-all/logo")
    assert (hidden.status_code, hidden.content) == (absent.status_code, absent.content) == (404, hidden.content)
    assert (await outside.ok(BRAND, slug="nobody-at-all"))["companyBrand"] is None


async def test_a_logo_goes_again(api: Api, anonymous: Api) -> None:
    url = await set_logo(api, picture())
    done = await api.ok(REMOVE, input={"expectedVersion": await version(api)})
    assert done["companyLogoRemove"]["look"]["logoUrl"] is None
    assert (await fetched(api, url)).status_code == 404
    assert (await fetched(anonymous, url)).status_code == 404


@pytest.mark.promise("S17")
async def test_a_logo_is_drawn_anew_and_small(api: Api) -> None:
    said = PngInfo()
    said.add_text("Comment", "<script>alert(1)</script>")
    big = picture((3000, 2000), pnginfo=said) + b"<?php system('id'); ?>"
    content = (await fetched(api, await set_logo(api, big))).content
    assert b"script" not in content
    assert b"php" not in content
    with Image.open(io.BytesIO(content)) as drawn:
        assert (drawn.format, drawn.size) == ("PNG", (540, 360))
    jpeg = (await fetched(api, await set_logo(api, picture(kind="JPEG")))).content
    assert jpeg.startswith(b"\x89PNG")


def bomb() -> bytes:
    """Make a small file that says it is a picture of 60 000 × 60 000 dots."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")


@pytest.mark.promise("S17", "S20")
@pytest.mark.parametrize(
    "content",
    [
        b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
        b'<svg xmlns="http://www.w3.org/2000/svg"><image href="http://127.0.0.1:1/x.png"/></svg>',
        b"%PDF-1.7 not a picture",
        bomb(),
        picture()[:120],
        picture((8, 8)),
        picture(kind="GIF"),
        b"\x89PNG\r\n\x1a\n" + bytes(3 * 1024 * 1024),
    ],
    ids=["script", "fetches", "pdf", "bomb", "cut", "tiny", "gif", "large"],
)
async def test_what_is_no_harmless_picture_is_refused(api: Api, content: bytes) -> None:
    file_id = await send(api, content)
    (error,) = await api.refused(SET, input={"expectedVersion": 1, "fileId": file_id})
    assert (error["code"], error["path"]) == ("INVALID", ["fileId"])
    assert (await api.ok(READ))["companyLook"]["logoUrl"] is None


@pytest.mark.behaviour("TEN-1")
async def test_a_file_of_somebody_else_is_as_absent_as_none(api: Api, stranger: Api, as_role: Callable[[str], Awaitable[Api]]) -> None:
    colleague = await as_role("Manager")
    errors = [
        await api.refused(SET, input={"expectedVersion": 1, "fileId": file_id})
        for file_id in (await send(stranger, picture()), await send(colleague, picture()), "0197a000-0000-7000-8000-000000000001")
    ]
    assert errors[0] == errors[1] == errors[2]
    assert errors[0][0]["code"] == "NOT_FOUND"
    assert await colleague.fails(UPDATE, input={"expectedVersion": 1, "primaryColor": "#000000"}) == ["FORBIDDEN"]
