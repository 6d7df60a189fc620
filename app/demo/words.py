"""The vocabulary of the demo: an assortment with its prices and seasons, and the names of towns and firms. All of it is invented."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Shelf:
    """A category at the bottom of the tree: its goods, what the cheapest and the dearest cost, and how its months compare."""

    above: str
    name: str
    nouns: tuple[str, ...]
    kinds: tuple[str, ...]
    price_low: int
    price_high: int
    season: str
    """Twelve digits, January first: 5 is an ordinary month."""
    tax: str | None = None


EVEN: Final = "555555555555"
SPRING: Final = "235899765322"
SUMMER: Final = "123578998421"
WINTER: Final = "853222235799"
GIFTS: Final = "433444445699"
OFFICE: Final = "765544469754"

SHELVES: Final = (
    Shelf(
        "Garden",
        "Planters",
        ("Planter", "Window box", "Seed tray", "Trellis"),
        ("terracotta", "zinc", "slate grey", "cedar"),
        6,
        58,
        SPRING,
    ),
    Shelf("Garden", "Hand tools", ("Trowel", "Hand fork", "Secateurs", "Dibber"), ("ash handle", "forged", "long reach"), 7, 34, SPRING),
    Shelf(
        "Garden", "Watering", ("Watering can", "Hose reel", "Sprinkler", "Rain gauge"), ("galvanised", "compact", "large"), 9, 72, SUMMER
    ),
    Shelf(
        "Garden", "Outdoor living", ("Folding chair", "Lantern", "Picnic blanket", "Fire bowl"), ("oak", "black", "wool"), 18, 145, SUMMER
    ),
    Shelf(
        "Kitchen", "Cookware", ("Frying pan", "Saucepan", "Casserole", "Griddle"), ("20 cm", "24 cm", "28 cm", "cast iron"), 19, 118, GIFTS
    ),
    Shelf("Kitchen", "Knives and boards", ("Chef's knife", "Bread knife", "Chopping board"), ("beech", "walnut", "steel"), 14, 89, GIFTS),
    Shelf("Kitchen", "Tableware", ("Dinner plate", "Bowl", "Mug", "Jug"), ("stoneware", "speckled", "cobalt", "cream"), 5, 32, GIFTS),
    Shelf("Kitchen", "Storage", ("Storage jar", "Bread bin", "Lunch box"), ("glass", "enamel", "bamboo lid"), 4, 38, EVEN),
    Shelf(
        "Pantry",
        "Coffee",
        ("Whole beans 1 kg", "Ground coffee 500 g"),
        ("house blend", "single origin", "decaffeinated"),
        8,
        26,
        WINTER,
        "V0",
    ),
    Shelf("Pantry", "Tea", ("Loose tea 250 g", "Tea bags, 80"), ("breakfast", "green", "chamomile"), 4, 15, WINTER, "V0"),
    Shelf("Pantry", "Preserves", ("Marmalade 340 g", "Chutney 280 g", "Honey 340 g"), ("orange", "apple", "heather"), 3, 9, GIFTS, "V0"),
    Shelf(
        "Workshop",
        "Hand tools",
        ("Claw hammer", "Screwdriver set", "Try square", "Block plane"),
        ("hickory", "insulated", "small"),
        9,
        96,
        EVEN,
    ),
    Shelf("Workshop", "Fixings", ("Wood screws, 200", "Brass hinges, pair", "Cup hooks, 50"), ("20 mm", "40 mm", "60 mm"), 3, 14, EVEN),
    Shelf("Workshop", "Safety", ("Work gloves", "Safety glasses", "Ear defenders", "Knee pads"), ("medium", "large"), 5, 42, EVEN),
    Shelf("Office", "Paper", ("Copy paper A4, 5 reams", "Notebook A5", "Envelopes C5, 250"), ("recycled", "white", "lined"), 4, 31, OFFICE),
    Shelf("Office", "Desk", ("Desk lamp", "Letter tray", "Monitor riser", "Pen pot"), ("oak", "graphite", "white"), 8, 84, OFFICE),
    Shelf("Office", "Packing", ("Parcel boxes, 25", "Paper tape, 6 rolls", "Padded bags, 100"), ("small", "medium", "large"), 9, 37, GIFTS),
    Shelf("Home", "Lighting", ("Table lamp", "Pendant shade", "Candle holder"), ("linen", "brass", "smoked glass"), 12, 112, WINTER),
    Shelf("Home", "Textiles", ("Cushion", "Throw", "Bath towel", "Tea towel, 3"), ("oatmeal", "indigo", "striped"), 7, 64, WINTER),
    Shelf("Home", "Cleaning", ("Hand brush", "Enamel bucket", "Dish brush, 2", "Laundry basket"), ("beech", "grey"), 3, 46, EVEN),
)

SERVICES: Final = (
    ("Delivery to the door", 14, 0),
    ("Gift wrapping, per item", 3, 0),
    ("Shop fitting advice, per hour", 68, 2),
    ("Engraving, per line", 6, 0),
)

FIRM_FIRST: Final = (
    "Fernleigh",
    "Saltmarsh",
    "Oak & Anvil",
    "Marlow Street",
    "Pebble Cove",
    "Thornbury",
    "Old Mill",
    "Copper Lane",
    "Kestrel",
    "Willowdown",
    "Highfield",
    "Bramble",
    "Northgate",
    "Tidewater",
    "Larkspur",
    "Greyfriars",
    "Heron Quay",
    "Millstone",
    "Foxglove",
    "Harrowgate Road",
    "Ashcombe",
    "Blackthorn",
    "Castle Row",
    "Dovetail",
    "Eastbrook",
)
FIRM_SECOND: Final = (
    "Garden Centre",
    "Hardware",
    "Kitchens",
    "Hotel",
    "Stores",
    "Interiors",
    "Café",
    "Farm Shop",
    "Builders",
    "Gift Company",
    "School",
    "Bakery",
    "Lettings",
    "Studio",
    "Trading",
)
STREETS: Final = (
    "High Street",
    "Station Road",
    "Church Lane",
    "Mill Lane",
    "Market Place",
    "Bridge Street",
    "Victoria Road",
    "Quay Street",
    "Park Avenue",
    "The Green",
)
TOWNS: Final = tuple(
    (place.split(" ")[0], place.split(" ")[1])
    for place in [
        "Bristol BS",
        "Bath BA",
        "Exeter EX",
        "Gloucester GL",
        "Swindon SN",
        "Taunton TA",
        "Cardiff CF",
        "Oxford OX",
        "Reading RG",
        "Southampton SO",
        "Salisbury SP",
        "Truro TR",
        "Plymouth PL",
        "Hereford HR",
        "Worcester WR",
    ]
)
