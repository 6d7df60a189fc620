"""A price list comes in: tried first, then taken in, then again without doubling anything."""

from __future__ import annotations

import csv
import io

import pytest

from tests.api.imports.conftest import ONE, START, Importing, counts
from tests.client import Api

LIST = """Artikelnr.;Bezeichnung;Verkaufspreis;Warengruppe;Einheit;MwSt;EAN
007;Lampe „Ölmühle“;1.234,50;Leuchten / Innen;pcs;S19;4006381333931
008;Glühbirne;2,5;Leuchten / Innen / Leuchtmittel;pcs;19%;
009;Montage;89;;h;S19;
=1+1;Formel;1;;;;
"""
PRODUCTS = """
query { products(first: 100, orderBy: [{field: SKU}]) { totalCount nodes {
  sku name kind salesPrice { amount } unit { code } salesTax { code } category { path } barcodes { code } version
} } }
"""


@pytest.fixture(autouse=True)
async def units(importing: Importing) -> None:
    """Let the test's units and taxes be there whatever the country's template calls them."""
    await importing.worker.change("UPDATE unit SET code = 'pcs' WHERE id = (SELECT id FROM unit ORDER BY id LIMIT 1)")
    await importing.worker.change("UPDATE unit SET code = 'h' WHERE id = (SELECT id FROM unit ORDER BY id LIMIT 1 OFFSET 1)")
    await importing.worker.change("UPDATE tax SET code = 'S19' WHERE id = (SELECT id FROM tax WHERE rate = 0.19 ORDER BY position LIMIT 1)")
    await importing.worker.change("UPDATE tax SET is_active = false WHERE rate = 0.19 AND code <> 'S19'")


@pytest.mark.behaviour("IMP-6", "IMP-7")
async def test_a_file_is_understood_before_it_is_taken_in(importing: Importing) -> None:
    found = await importing.preview("PRODUCTS", await importing.send("\ufeff" + LIST))
    assert (found["separator"], found["decimalSeparator"], found["rowCount"]) == (";", ",", 4)
    assert [column["field"] for column in found["columns"]] == ["sku", "name", "salesPrice", "category", "unit", "salesTax", "barcode"]
    assert found["columns"][0]["samples"] == ["007", "008", "009", "=1+1"]


@pytest.mark.behaviour("IMP-1", "IMP-2", "IMP-3")
async def test_a_list_comes_in_once_and_a_second_time_changes_nothing(importing: Importing, api: Api) -> None:
    tried = await importing.run("PRODUCTS", LIST, isDryRun=True)
    assert (tried["status"], counts(tried), tried["faults"]) == ("DONE", (4, 0, 0, 0), [])
    assert (await api.ok(PRODUCTS))["products"]["totalCount"] == 0
    assert await importing.worker.rows("SELECT id FROM product_category") == []

    done = await importing.run("PRODUCTS", LIST)
    assert (done["status"], done["progress"], counts(done)) == ("DONE", 100, (4, 0, 0, 0))
    products = (await api.ok(PRODUCTS))["products"]["nodes"]
    lamp = next(product for product in products if product["sku"] == "007")
    assert (lamp["name"], lamp["salesPrice"]["amount"]) == ("Lampe „Ölmühle“", "1234.50")
    assert (lamp["unit"]["code"], lamp["salesTax"]["code"], lamp["category"]["path"]) == ("pcs", "S19", "Leuchten / Innen")
    assert lamp["barcodes"] == [{"code": "4006381333931"}]
    assert "=1+1" in [product["sku"] for product in products]

    again = await importing.run("PRODUCTS", LIST)
    assert counts(again) == (0, 0, 4, 0)
    assert (await api.ok(PRODUCTS))["products"]["nodes"] == products
    assert len(await importing.worker.rows("SELECT id FROM product_category")) == 3

    changed = await importing.run("PRODUCTS", "SKU,Price\n007,1300.00\n008,2.50\n")
    assert counts(changed) == (0, 1, 1, 0)
    after = next(product for product in (await api.ok(PRODUCTS))["products"]["nodes"] if product["sku"] == "007")
    assert after == lamp | {"salesPrice": {"amount": "1300.00"}, "version": lamp["version"] + 1}


@pytest.mark.behaviour("IMP-1")
async def test_a_dry_run_names_every_bad_row_with_column_and_reason_and_writes_nothing(importing: Importing, api: Api) -> None:
    file = (
        "sku,name,price,unit,barcode\n"
        "A1,Good,1.00,pcs,\n"
        "A2,No price,abc,pcs,\n"
        "A3,No unit,1.00,barrel,4006381333930\n"
        ",Nameless,1.00,pcs,\n"
        "A1,Twice,1.00,pcs,\n"
        f"A6,{'x' * 201},-1,pcs,\n"
    )
    job = await importing.run("PRODUCTS", file, isDryRun=True)
    assert (job["status"], job["isDryRun"], counts(job)) == ("DONE", True, (1, 0, 0, 5))
    found = [(fault["row"], fault["column"], fault["value"], fault["code"]) for fault in job["faults"]]
    assert found == [
        (3, "price", "abc", "INVALID"),
        (4, "unit", "barrel", "NOT_FOUND"),
        (5, "sku", None, "REQUIRED"),
        (6, "sku", "A1", "DUPLICATE"),
        (7, "name", "x" * 99 + "…", "TOO_LONG"),
    ]
    assert "decimal point" in job["faults"][0]["message"]
    assert (await api.ok(PRODUCTS))["products"]["totalCount"] == 0
    audited = await importing.worker.rows("SELECT DISTINCT table_name FROM audit_entry WHERE table_name LIKE 'product%'")
    assert audited == []


@pytest.mark.behaviour("IMP-2")
async def test_all_or_nothing_writes_nothing_and_skipping_writes_the_rest(importing: Importing, api: Api) -> None:
    file = "sku,name,price,barcode\nB1,Good,1.00,\nB2,Bad,x,\nB3,Bad code,1.00,4006381333930\nB4,Fine,2.00,\n"
    refused = await importing.run("PRODUCTS", file)
    assert (refused["status"], refused["failedCount"]) == ("FAILED", 2)
    assert "Nothing was written" in refused["message"]
    assert (await api.ok(PRODUCTS))["products"]["totalCount"] == 0

    taken = await importing.run("PRODUCTS", file, skipBadRows=True)
    assert (taken["status"], counts(taken)) == ("DONE", (2, 0, 0, 2))
    assert [product["sku"] for product in (await api.ok(PRODUCTS))["products"]["nodes"]] == ["B1", "B4"]

    mended = await importing.run("PRODUCTS", file.replace(",x,", ",3.00,").replace("4006381333930", "4006381333931"), skipBadRows=True)
    assert counts(mended) == (2, 0, 2, 0)
    assert (await api.ok(PRODUCTS))["products"]["totalCount"] == 4


@pytest.mark.behaviour("IMP-2")
@pytest.mark.promise("S18")
async def test_the_file_of_results_says_what_became_of_each_row_and_holds_no_formula(importing: Importing, api: Api) -> None:
    formulas = ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://x","y")', "=cmd|' /C calc'!A0"]
    lines = io.StringIO()
    csv.writer(lines).writerows(
        [["sku", "name", "price"], *([f"C{index}", text, "1.00"] for index, text in enumerate(formulas)), ["C9", "", "1"]]
    )
    job = await importing.run("PRODUCTS", lines.getvalue(), skipBadRows=True)
    answer = await api.http.get(job["fileUrl"])
    assert answer.headers["content-disposition"].startswith("attachment")
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert rows[0] == ["Row", "Status", "Message", "sku", "name", "price"]
    assert [row[1] for row in rows[1:]] == ["CREATED"] * len(formulas) + ["FAILED"]
    assert "name" in rows[-1][2]
    assert [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []
    names = [row["name"] for row in await importing.worker.rows("SELECT name FROM product ORDER BY sku")]
    assert names == formulas, "what is stored is what was in the file"


async def test_a_product_without_a_sku_is_known_by_its_barcode_and_keeps_its_other_codes(importing: Importing, api: Api) -> None:
    await importing.run("PRODUCTS", "sku,name,price,ean\nD1,Lamp,1.00,4006381333931 A-1\n")
    job = await importing.run("PRODUCTS", "ean,price\nA-1,2.00\n")
    assert counts(job) == (0, 1, 0, 0)
    job = await importing.run("PRODUCTS", "sku,ean\nD1,A-2\n")
    assert counts(job) == (0, 1, 0, 0)
    (lamp,) = (await api.ok(PRODUCTS))["products"]["nodes"]
    assert lamp["salesPrice"]["amount"] == "2.00"
    assert {barcode["code"] for barcode in lamp["barcodes"]} == {"4006381333931", "A-1", "A-2"}


async def test_one_key_starts_one_job(importing: Importing, api: Api) -> None:
    wish = await importing.wish("PRODUCTS", await importing.send(LIST))
    first = (await api.ok(START, input=wish))["importStart"]["job"]["id"]
    assert (await api.ok(START, input=wish))["importStart"]["job"]["id"] == first
    (refusal,) = await api.refused(START, input=wish | {"isDryRun": True})
    assert refusal["code"] == "IDEMPOTENCY_KEY_REUSED"
    assert len(await importing.worker.rows("SELECT id FROM job")) == 1


@pytest.mark.parametrize(
    ("columns", "code"),
    [
        ([{"header": "Bezeichnung", "field": "name"}], "REQUIRED"),
        ([{"header": "Artikelnr.", "field": "sku"}, {"header": "Bezeichnung", "field": "sku"}], "DUPLICATE"),
        ([{"header": "Artikelnr.", "field": "sku"}, {"header": "Farbe", "field": "name"}], "NOT_FOUND"),
        ([{"header": "Artikelnr.", "field": "sku"}, {"header": "Bezeichnung", "field": "color"}], "INVALID"),
    ],
)
async def test_a_wrong_choice_of_columns_is_refused_at_once(
    importing: Importing, api: Api, columns: list[dict[str, str]], code: str
) -> None:
    wish = await importing.wish("PRODUCTS", await importing.send(LIST), columns=columns)
    (refusal,) = await api.refused(START, input=wish)
    assert refusal["code"] == code
    assert refusal["path"][0] == "columns"
    assert await importing.worker.rows("SELECT id FROM job") == []
    assert (await api.ok(ONE, id=wish["fileId"]))["job"] is None


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("sku;name\n1;ä\n".encode("latin-1"), "Line 2 is not UTF-8"),
        ("sku;name\n".encode("utf-16"), "UTF-16"),
        (b"sku,name\n1,a,b,c\n", "Row 2 has more cells"),
        (b'sku,name\n1,"a\n', "cannot be read"),
    ],
)
async def test_a_file_that_is_no_table_is_refused_with_the_line(importing: Importing, api: Api, content: bytes, reason: str) -> None:
    file_id = await importing.send(content)
    columns = [{"header": "sku", "field": "sku"}]
    wish = {
        "idempotencyKey": "0197b2f0-3c1e-7d24-9c55-0f6a1f0c2b11",
        "kind": "PRODUCTS",
        "fileId": file_id,
        "columns": columns,
        "isDryRun": True,
    }
    (refusal,) = await api.refused(START, input=wish)
    assert reason in refusal["message"]
    assert refusal["path"] == ["fileId"]
