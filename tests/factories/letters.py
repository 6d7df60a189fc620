"""The letters that a person got about their account, from where mail is kept when there is no server."""

from __future__ import annotations

import email
import re
from dataclasses import dataclass
from email.policy import default

from app.settings import settings
from app.workers import account_mail


@dataclass(frozen=True, slots=True)
class Got:
    """A letter as it arrived."""

    subject: str
    body: str

    @property
    def token(self) -> str:
        """What stands behind the `#` of the letter's link."""
        found = re.search(r"#(\S+)", self.body)
        assert found is not None, "the letter has no link"
        return found[1]


async def letters_to(address: str) -> list[Got]:
    """Send what is due and return everything that came to an address, oldest first."""
    await account_mail.send_due()
    found = [email.message_from_bytes(path.read_bytes(), policy=default) for path in sorted((settings().var / "mail").glob("*.eml"))]
    return [Got(str(each["Subject"]), each.get_content()) for each in found if each["To"] == address]
