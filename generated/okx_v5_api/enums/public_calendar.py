# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: public_calendar."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "EconomicCalendarRegion",
    "EconomicCalendarRegionLike",
    "EconomicImportance",
    "EconomicImportanceLike",
    "EconomicReleasePrecision",
    "EconomicReleasePrecisionLike",
]


class EconomicCalendarRegion(OpenEnum):
    """Country, region or organization that economic data are about."""

    AFGHANISTAN = "afghanistan"
    ALBANIA = "albania"
    ALGERIA = "algeria"
    ANDORRA = "andorra"
    ANGOLA = "angola"
    ANTIGUA_AND_BARBUDA = "antigua_and_barbuda"
    ARGENTINA = "argentina"
    ARMENIA = "armenia"
    ARUBA = "aruba"
    AUSTRALIA = "australia"
    AUSTRIA = "austria"
    AZERBAIJAN = "azerbaijan"
    BAHAMAS = "bahamas"
    BAHRAIN = "bahrain"
    BANGLADESH = "bangladesh"
    BARBADOS = "barbados"
    BELARUS = "belarus"
    BELGIUM = "belgium"
    BELIZE = "belize"
    BENIN = "benin"
    BERMUDA = "bermuda"
    BHUTAN = "bhutan"
    BOLIVIA = "bolivia"
    BOSNIA_AND_HERZEGOVINA = "bosnia_and_herzegovina"
    BOTSWANA = "botswana"
    BRAZIL = "brazil"
    BRUNEI = "brunei"
    BULGARIA = "bulgaria"
    BURKINA_FASO = "burkina_faso"
    BURUNDI = "burundi"
    CAMBODIA = "cambodia"
    CAMEROON = "cameroon"
    CANADA = "canada"
    CAPE_VERDE = "cape_verde"
    CAYMAN_ISLANDS = "cayman_islands"
    CENTRAL_AFRICAN_REPUBLIC = "central_african_republic"
    CHAD = "chad"
    CHILE = "chile"
    CHINA = "china"
    COLOMBIA = "colombia"
    COMOROS = "comoros"
    CONGO = "congo"
    COSTA_RICA = "costa_rica"
    CROATIA = "croatia"
    CUBA = "cuba"
    CYPRUS = "cyprus"
    CZECH_REPUBLIC = "czech_republic"
    DENMARK = "denmark"
    DJIBOUTI = "djibouti"
    DOMINICA = "dominica"
    DOMINICAN_REPUBLIC = "dominican_republic"
    EAST_TIMOR = "east_timor"
    ECUADOR = "ecuador"
    EGYPT = "egypt"
    EL_SALVADOR = "el_salvador"
    EQUATORIAL_GUINEA = "equatorial_guinea"
    ERITREA = "eritrea"
    ESTONIA = "estonia"
    ETHIOPIA = "ethiopia"
    EURO_AREA = "euro_area"
    EUROPEAN_UNION = "european_union"
    FAROE_ISLANDS = "faroe_islands"
    FIJI = "fiji"
    FINLAND = "finland"
    FRANCE = "france"
    G20 = "g20"
    G7 = "g7"
    GABON = "gabon"
    GAMBIA = "gambia"
    GEORGIA = "georgia"
    GERMANY = "germany"
    GHANA = "ghana"
    GREECE = "greece"
    GREENLAND = "greenland"
    GRENADA = "grenada"
    GUATEMALA = "guatemala"
    GUINEA = "guinea"
    GUINEA_BISSAU = "guinea_bissau"
    GUYANA = "guyana"
    HUNGARY = "hungary"
    HAITI = "haiti"
    HONDURAS = "honduras"
    HONG_KONG = "hong_kong"
    IMF = "imf"
    INDONESIA = "indonesia"
    ICELAND = "iceland"
    INDIA = "india"
    IRAN = "iran"
    IRAQ = "iraq"
    IRELAND = "ireland"
    ISLE_OF_MAN = "isle_of_man"
    ISRAEL = "israel"
    ITALY = "italy"
    IVORY_COAST = "ivory_coast"
    JAMAICA = "jamaica"
    JAPAN = "japan"
    JORDAN = "jordan"
    KAZAKHSTAN = "kazakhstan"
    KENYA = "kenya"
    KIRIBATI = "kiribati"
    KOSOVO = "kosovo"
    KUWAIT = "kuwait"
    KYRGYZSTAN = "kyrgyzstan"
    LAOS = "laos"
    LATVIA = "latvia"
    LEBANON = "lebanon"
    LESOTHO = "lesotho"
    LIBERIA = "liberia"
    LIBYA = "libya"
    LIECHTENSTEIN = "liechtenstein"
    LITHUANIA = "lithuania"
    LUXEMBOURG = "luxembourg"
    MACAU = "macau"
    MACEDONIA = "macedonia"
    MADAGASCAR = "madagascar"
    MALAWI = "malawi"
    MALAYSIA = "malaysia"
    MALDIVES = "maldives"
    MALI = "mali"
    MALTA = "malta"
    MAURITANIA = "mauritania"
    MAURITIUS = "mauritius"
    MEXICO = "mexico"
    MICRONESIA = "micronesia"
    MOLDOVA = "moldova"
    MONACO = "monaco"
    MONGOLIA = "mongolia"
    MONTENEGRO = "montenegro"
    MOROCCO = "morocco"
    MOZAMBIQUE = "mozambique"
    MYANMAR = "myanmar"
    NAMIBIA = "namibia"
    NEPAL = "nepal"
    NETHERLANDS = "netherlands"
    NEW_CALEDONIA = "new_caledonia"
    NEW_ZEALAND = "new_zealand"
    NICARAGUA = "nicaragua"
    NIGER = "niger"
    NIGERIA = "nigeria"
    NORTH_KOREA = "north_korea"
    NORTHERN_MARIANA_ISLANDS = "northern_mariana_islands"
    NORWAY = "norway"
    OPEC = "opec"
    OMAN = "oman"
    PAKISTAN = "pakistan"
    PALAU = "palau"
    PALESTINE = "palestine"
    PANAMA = "panama"
    PAPUA_NEW_GUINEA = "papua_new_guinea"
    PARAGUAY = "paraguay"
    PERU = "peru"
    PHILIPPINES = "philippines"
    POLAND = "poland"
    PORTUGAL = "portugal"
    PUERTO_RICO = "puerto_rico"
    QATAR = "qatar"
    RUSSIA = "russia"
    REPUBLIC_OF_THE_CONGO = "republic_of_the_congo"
    ROMANIA = "romania"
    RWANDA = "rwanda"
    SLOVAKIA = "slovakia"
    SAMOA = "samoa"
    SAN_MARINO = "san_marino"
    SAO_TOME_AND_PRINCIPE = "sao_tome_and_principe"
    SAUDI_ARABIA = "saudi_arabia"
    SENEGAL = "senegal"
    SERBIA = "serbia"
    SEYCHELLES = "seychelles"
    SIERRA_LEONE = "sierra_leone"
    SINGAPORE = "singapore"
    SLOVENIA = "slovenia"
    SOLOMON_ISLANDS = "solomon_islands"
    SOMALIA = "somalia"
    SOUTH_AFRICA = "south_africa"
    SOUTH_KOREA = "south_korea"
    SOUTH_SUDAN = "south_sudan"
    SPAIN = "spain"
    SRI_LANKA = "sri_lanka"
    ST_KITTS_AND_NEVIS = "st_kitts_and_nevis"
    ST_LUCIA = "st_lucia"
    SUDAN = "sudan"
    SURINAME = "suriname"
    SWAZILAND = "swaziland"
    SWEDEN = "sweden"
    SWITZERLAND = "switzerland"
    SYRIA = "syria"
    TAIWAN = "taiwan"
    TAJIKISTAN = "tajikistan"
    TANZANIA = "tanzania"
    THAILAND = "thailand"
    TOGO = "togo"
    TONGA = "tonga"
    TRINIDAD_AND_TOBAGO = "trinidad_and_tobago"
    TUNISIA = "tunisia"
    TURKEY = "turkey"
    TURKMENISTAN = "turkmenistan"
    UGANDA = "uganda"
    UKRAINE = "ukraine"
    UNITED_ARAB_EMIRATES = "united_arab_emirates"
    UNITED_KINGDOM = "united_kingdom"
    UNITED_STATES = "united_states"
    URUGUAY = "uruguay"
    UZBEKISTAN = "uzbekistan"
    VANUATU = "vanuatu"
    VENEZUELA = "venezuela"
    VIETNAM = "vietnam"
    WORLD = "world"
    YEMEN = "yemen"
    ZAMBIA = "zambia"
    ZIMBABWE = "zimbabwe"


EconomicCalendarRegionLike = EconomicCalendarRegion | Literal[
    "afghanistan",
    "albania",
    "algeria",
    "andorra",
    "angola",
    "antigua_and_barbuda",
    "argentina",
    "armenia",
    "aruba",
    "australia",
    "austria",
    "azerbaijan",
    "bahamas",
    "bahrain",
    "bangladesh",
    "barbados",
    "belarus",
    "belgium",
    "belize",
    "benin",
    "bermuda",
    "bhutan",
    "bolivia",
    "bosnia_and_herzegovina",
    "botswana",
    "brazil",
    "brunei",
    "bulgaria",
    "burkina_faso",
    "burundi",
    "cambodia",
    "cameroon",
    "canada",
    "cape_verde",
    "cayman_islands",
    "central_african_republic",
    "chad",
    "chile",
    "china",
    "colombia",
    "comoros",
    "congo",
    "costa_rica",
    "croatia",
    "cuba",
    "cyprus",
    "czech_republic",
    "denmark",
    "djibouti",
    "dominica",
    "dominican_republic",
    "east_timor",
    "ecuador",
    "egypt",
    "el_salvador",
    "equatorial_guinea",
    "eritrea",
    "estonia",
    "ethiopia",
    "euro_area",
    "european_union",
    "faroe_islands",
    "fiji",
    "finland",
    "france",
    "g20",
    "g7",
    "gabon",
    "gambia",
    "georgia",
    "germany",
    "ghana",
    "greece",
    "greenland",
    "grenada",
    "guatemala",
    "guinea",
    "guinea_bissau",
    "guyana",
    "hungary",
    "haiti",
    "honduras",
    "hong_kong",
    "imf",
    "indonesia",
    "iceland",
    "india",
    "iran",
    "iraq",
    "ireland",
    "isle_of_man",
    "israel",
    "italy",
    "ivory_coast",
    "jamaica",
    "japan",
    "jordan",
    "kazakhstan",
    "kenya",
    "kiribati",
    "kosovo",
    "kuwait",
    "kyrgyzstan",
    "laos",
    "latvia",
    "lebanon",
    "lesotho",
    "liberia",
    "libya",
    "liechtenstein",
    "lithuania",
    "luxembourg",
    "macau",
    "macedonia",
    "madagascar",
    "malawi",
    "malaysia",
    "maldives",
    "mali",
    "malta",
    "mauritania",
    "mauritius",
    "mexico",
    "micronesia",
    "moldova",
    "monaco",
    "mongolia",
    "montenegro",
    "morocco",
    "mozambique",
    "myanmar",
    "namibia",
    "nepal",
    "netherlands",
    "new_caledonia",
    "new_zealand",
    "nicaragua",
    "niger",
    "nigeria",
    "north_korea",
    "northern_mariana_islands",
    "norway",
    "opec",
    "oman",
    "pakistan",
    "palau",
    "palestine",
    "panama",
    "papua_new_guinea",
    "paraguay",
    "peru",
    "philippines",
    "poland",
    "portugal",
    "puerto_rico",
    "qatar",
    "russia",
    "republic_of_the_congo",
    "romania",
    "rwanda",
    "slovakia",
    "samoa",
    "san_marino",
    "sao_tome_and_principe",
    "saudi_arabia",
    "senegal",
    "serbia",
    "seychelles",
    "sierra_leone",
    "singapore",
    "slovenia",
    "solomon_islands",
    "somalia",
    "south_africa",
    "south_korea",
    "south_sudan",
    "spain",
    "sri_lanka",
    "st_kitts_and_nevis",
    "st_lucia",
    "sudan",
    "suriname",
    "swaziland",
    "sweden",
    "switzerland",
    "syria",
    "taiwan",
    "tajikistan",
    "tanzania",
    "thailand",
    "togo",
    "tonga",
    "trinidad_and_tobago",
    "tunisia",
    "turkey",
    "turkmenistan",
    "uganda",
    "ukraine",
    "united_arab_emirates",
    "united_kingdom",
    "united_states",
    "uruguay",
    "uzbekistan",
    "vanuatu",
    "venezuela",
    "vietnam",
    "world",
    "yemen",
    "zambia",
    "zimbabwe",
]


class EconomicImportance(OpenEnum):
    """How much a piece of economic data matters to markets."""

    LOW = "1"
    MEDIUM = "2"
    HIGH = "3"


EconomicImportanceLike = EconomicImportance | Literal[
    "1",
    "2",
    "3",
]


class EconomicReleasePrecision(OpenEnum):
    """How exactly the time of a release is known."""

    TIME = "0"
    """The time is known."""
    DATE = "1"
    """Only the day is known."""


EconomicReleasePrecisionLike = EconomicReleasePrecision | Literal[
    "0",
    "1",
]
