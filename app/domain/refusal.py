"""Says no to people: the closed list of reasons, and the exceptions that carry them to the screen."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal


class Code(enum.StrEnum):
    """The published reasons for a refusal; the API shows them as UserErrorCode, so a member is never renamed."""

    description: str

    def __new__(cls, value: str, description: str) -> Code:
        member = str.__new__(cls, value)
        member._value_ = value
        member.description = description
        return member

    REQUIRED = "REQUIRED", "A value that must be given is missing."
    INVALID = "INVALID", "A value is not of the form that is asked for."
    NOT_FOUND = "NOT_FOUND", "What is named does not exist, or is not yours to see."
    DUPLICATE = "DUPLICATE", "Another record already has this value, and it must be unique."
    STALE = "STALE", "Somebody changed the record since you read it; read it again."
    WRONG_STATE = "WRONG_STATE", "The document's state does not allow this step."
    PERIOD_LOCKED = "PERIOD_LOCKED", "The date lies in a period that is locked."
    OUT_OF_STOCK = "OUT_OF_STOCK", "There is less on hand than is asked for."
    NOT_BALANCED = "NOT_BALANCED", "Debits and credits differ."
    CREDIT_LIMIT = "CREDIT_LIMIT", "The customer's credit limit would be exceeded."
    IDEMPOTENCY_KEY_REUSED = "IDEMPOTENCY_KEY_REUSED", "The key was used before, for another operation or another input."
    TOO_LONG = "TOO_LONG", "A text is longer than its limit."
    TOO_MANY = "TOO_MANY", "A list has more entries than its limit."
    OUT_OF_RANGE = "OUT_OF_RANGE", "A number or date lies outside what is allowed."
    IN_USE = "IN_USE", "Other records depend on this one, so it cannot be changed or removed this way."
    ARCHIVED = "ARCHIVED", "What is named has been archived and takes no new business."
    CURRENCY_MISMATCH = "CURRENCY_MISMATCH", "Amounts in different currencies were mixed."
    OVER_ALLOCATED = "OVER_ALLOCATED", "More would be allocated than is open."
    CYCLE = "CYCLE", "A record would end up above or below itself."
    BAD_CREDENTIALS = "BAD_CREDENTIALS", "The sign-in does not match."
    REAUTHENTICATE = "REAUTHENTICATE", "This asks for a fresh proof of who you are: call `reauthenticate`, then send it again."
    NOT_ALLOWED = "NOT_ALLOWED", "Your rights, or your own part in the matter, do not allow this; somebody else may do it."
    NEEDS_APPROVAL = "NEEDS_APPROVAL", "A second person has to approve this first."
    UNAVAILABLE = "UNAVAILABLE", "The service cannot do this just now; try again later."


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong, and where in the input; the path uses the input's own field names."""

    code: Code
    message: str
    path: tuple[str, ...] = ()
    details: Mapping[str, object] | None = None


class Refused(Exception):
    """A request that the rules do not allow; its faults are written for the person who asked."""

    faults: tuple[Fault, ...]

    def __init__(self, code: Code, message: str, path: Iterable[str] = (), details: Mapping[str, object] | None = None) -> None:
        super().__init__(message)
        self.faults = (Fault(code, message, tuple(path), details),)

    @staticmethod
    def all_of(faults: Iterable[Fault]) -> Refused:
        """Make one refusal of several faults."""
        found = tuple(faults)
        assert found, "a refusal needs at least one fault"
        refused = Refused(found[0].code, " ".join(fault.message for fault in found))
        refused.faults = found
        return refused

    @property
    def code(self) -> Code:
        """The first fault's reason."""
        return self.faults[0].code


class Faults:
    """Collects what is wrong with an input, so that all of it is reported at once."""

    __slots__ = ("_found",)

    def __init__(self) -> None:
        self._found: list[Fault] = []

    def add(self, code: Code, message: str, *path: str) -> None:
        """Note one fault at the given place of the input."""
        self._found.append(Fault(code, message, path))

    def take(self, refused: Refused, *path: str) -> None:
        """Note all faults of a refusal, each below the given place of the input."""
        self._found.extend(replace(fault, path=path + fault.path) for fault in refused.faults)

    def raise_if_any(self) -> None:
        """Raise one refusal with every fault noted so far, if there are any."""
        if self._found:
            raise Refused.all_of(self._found)


class NotFound(Refused):
    """The thing named does not exist here."""

    def __init__(self, thing: str, path: Iterable[str] = ()) -> None:
        super().__init__(Code.NOT_FOUND, f"This {thing} does not exist.", path)


class WrongState(Refused):
    """A document's state does not allow the step."""

    def __init__(self, thing: str, current: str, wanted: str, possible: Iterable[str]) -> None:
        choices = tuple(possible)
        ways = f"it can become {either([_spoken(choice) for choice in choices])}" if choices else "nothing follows that state"
        super().__init__(
            Code.WRONG_STATE,
            f"This {thing} is {_spoken(current)} and cannot become {_spoken(wanted)}; {ways}.",
            details={"current": str(current), "wanted": str(wanted), "possible": [str(choice) for choice in choices]},
        )


class OutOfStock(Refused):
    """More is asked for than is there."""

    def __init__(self, wanted: Decimal, on_hand: Decimal, thing: str = "", path: Iterable[str] = ()) -> None:
        what = f" of {thing}" if thing else ""
        missing = wanted - on_hand
        super().__init__(
            Code.OUT_OF_STOCK,
            f"{plain(wanted)}{what} are asked for and {plain(on_hand)} are on hand: {plain(missing)} missing.",
            path,
            {"wanted": plain(wanted), "onHand": plain(on_hand), "missing": plain(missing)},
        )


class NotBalanced(Refused):
    """An entry's debits and credits differ, by however little (T-12)."""

    def __init__(self, debit: Decimal, credit: Decimal, currency: str) -> None:
        difference = debit - credit
        super().__init__(
            Code.NOT_BALANCED,
            f"Debits are {debit:f} {currency} and credits {credit:f} {currency}: they differ by {abs(difference):f} {currency}.",
            details={"debit": f"{debit:f}", "credit": f"{credit:f}", "difference": f"{difference:f}", "currency": currency},
        )


class OverAllocated(Refused):
    """More would be allocated than is open on one of the two sides (invariant 5)."""

    def __init__(self, amount: Decimal, open_debit: Decimal, open_credit: Decimal, path: Iterable[str] = ()) -> None:
        excess = amount - min(open_debit, open_credit)
        super().__init__(
            Code.OVER_ALLOCATED,
            f"{amount:f} cannot be allocated: {open_debit:f} is to be paid and {open_credit:f} is available, so it is {excess:f} too much.",
            path,
            {"amount": f"{amount:f}", "openDebit": f"{open_debit:f}", "openCredit": f"{open_credit:f}", "excess": f"{excess:f}"},
        )


def plain(number: Decimal) -> str:
    """Write a quantity or rate as a person would: no exponent, no zeros at the end."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def either(ways: Sequence[str]) -> str:
    """Write choices as a person would: this, that or the other."""
    return " or ".join([", ".join(ways[:-1]), ways[-1]]) if len(ways) > 1 else "".join(ways)


def _spoken(state: str) -> str:
    return str(state).replace("_", " ").lower()
