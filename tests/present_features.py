"""Leaves out features whose schema is still being written, until all of them are there."""

from app import modules


def _is_there(feature: str) -> bool:
    try:
        modules.schema_of(feature)
    except Exception:  # noqa: BLE001
        return False
    return True


modules.FEATURES = tuple(feature for feature in modules.FEATURES if _is_there(feature))
