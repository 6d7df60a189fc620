"""The template for France: account numbers by the Plan comptable général, TVA by CGI articles 278 to 281 octies."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from app.domain.accounting.account import AccountKind as Kind
from app.domain.accounting.journal import AccountPurpose as Purpose
from app.domain.catalog import TaxCategory
from app.services.setup.template import AccountTemplate, CountryTemplate, TaxTemplate, group

TEMPLATE: Final = CountryTemplate(
    language="fr",
    fiscal_year_start_month=1,
    prices_include_tax=False,
    accounts=(
        group("1", "Capitaux", Kind.EQUITY),
        AccountTemplate("101000", "Capital", Kind.EQUITY, "1"),
        AccountTemplate("106100", "Réserve légale", Kind.EQUITY, "1"),
        AccountTemplate("110000", "Report à nouveau", Kind.EQUITY, "1"),
        AccountTemplate("164000", "Emprunts auprès des banques", Kind.LIABILITY, "1"),
        group("2", "Immobilisations", Kind.ASSET),
        AccountTemplate("215400", "Matériel industriel", Kind.ASSET, "2"),
        AccountTemplate("218300", "Matériel de bureau et informatique", Kind.ASSET, "2"),
        group("3", "Stocks", Kind.ASSET),
        AccountTemplate("371000", "Stock de marchandises", Kind.STOCK, "3"),
        group("4", "Tiers", Kind.LIABILITY),
        AccountTemplate("401000", "Fournisseurs", Kind.PAYABLE, "4"),
        AccountTemplate("411000", "Clients", Kind.RECEIVABLE, "4"),
        AccountTemplate("421000", "Rémunérations dues au personnel", Kind.LIABILITY, "4"),
        AccountTemplate("445660", "TVA déductible", Kind.TAX, "4"),
        AccountTemplate("445710", "TVA collectée", Kind.TAX, "4"),
        AccountTemplate("467000", "Autres débiteurs et créditeurs", Kind.LIABILITY, "4"),
        group("5", "Finances", Kind.ASSET),
        AccountTemplate("512000", "Banque", Kind.BANK, "5"),
        AccountTemplate("530000", "Caisse", Kind.BANK, "5"),
        group("6", "Charges", Kind.EXPENSE),
        AccountTemplate("603700", "Sortie de stock des marchandises vendues", Kind.COGS, "6"),
        AccountTemplate("606400", "Fournitures de bureau", Kind.EXPENSE, "6"),
        AccountTemplate("607000", "Achats de marchandises", Kind.EXPENSE, "6"),
        AccountTemplate("613200", "Loyers", Kind.EXPENSE, "6"),
        AccountTemplate("622600", "Honoraires", Kind.EXPENSE, "6"),
        AccountTemplate("624200", "Transports sur ventes", Kind.EXPENSE, "6"),
        AccountTemplate("625100", "Déplacements", Kind.EXPENSE, "6"),
        AccountTemplate("626000", "Poste et télécommunications", Kind.EXPENSE, "6"),
        AccountTemplate("627000", "Frais bancaires", Kind.EXPENSE, "6"),
        AccountTemplate("641000", "Salaires", Kind.EXPENSE, "6"),
        AccountTemplate("645000", "Charges sociales", Kind.EXPENSE, "6"),
        AccountTemplate("658100", "Écarts d'inventaire", Kind.EXPENSE, "6"),
        group("7", "Produits", Kind.INCOME),
        AccountTemplate("706000", "Prestations de services", Kind.INCOME, "7"),
        AccountTemplate("707000", "Ventes de marchandises", Kind.INCOME, "7"),
        AccountTemplate("758000", "Autres produits de gestion", Kind.INCOME, "7"),
        group("8", "Comptes spéciaux", Kind.EQUITY),
        AccountTemplate("890000", "Bilan d'ouverture", Kind.EQUITY, "8"),
    ),
    purposes={
        Purpose.RECEIVABLE: "411000",
        Purpose.BANK: "512000",
        Purpose.CASH: "530000",
        Purpose.STOCK: "371000",
        Purpose.COGS: "603700",
        Purpose.INCOME: "707000",
        Purpose.OPENING_EQUITY: "890000",
        Purpose.STOCK_DIFFERENCE: "658100",
    },
    taxes=(
        TaxTemplate("T20", "TVA 20 %", Decimal("0.20"), TaxCategory.STANDARD, "445710"),
        TaxTemplate("T10", "TVA 10 %", Decimal("0.10"), TaxCategory.STANDARD, "445710"),
        TaxTemplate("T5", "TVA 5,5 %", Decimal("0.055"), TaxCategory.STANDARD, "445710"),
        TaxTemplate("T2", "TVA 2,1 %", Decimal("0.021"), TaxCategory.STANDARD, "445710"),
        TaxTemplate("TE", "Exonéré de TVA", Decimal(0), TaxCategory.EXEMPT, None),
        TaxTemplate("TH", "Hors champ de la TVA", Decimal(0), TaxCategory.OUT_OF_SCOPE, None),
    ),
    warehouse="Entrepôt principal",
    units=(
        ("pce", "Pièce", 0),
        ("h", "Heure", 2),
        ("kg", "Kilogramme", 3),
        ("m", "Mètre", 2),
        ("l", "Litre", 3),
        ("ctn", "Carton", 0),
    ),
)
