from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "account" (
    "id" UUID NOT NULL PRIMARY KEY,
    "email" CITEXT NOT NULL UNIQUE,
    "name" VARCHAR(200) NOT NULL,
    "password_hash" VARCHAR(255) NOT NULL,
    "language" VARCHAR(8) NOT NULL,
    "state" VARCHAR(24) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "account" IS 'A person who may sign in; the one login for all their companies.';
CREATE TABLE "company" (
    "id" UUID NOT NULL PRIMARY KEY,
    "slug" VARCHAR(48) UNIQUE,
    "name" VARCHAR(200),
    "country" VARCHAR(2),
    "currency" VARCHAR(3),
    "zone" VARCHAR(64),
    "database" VARCHAR(63) NOT NULL UNIQUE,
    "server" VARCHAR(63) NOT NULL,
    "state" VARCHAR(24) NOT NULL,
    "shape" VARCHAR(64) NOT NULL,
    "request_key" UUID,
    "created_at" TIMESTAMPTZ NOT NULL,
    "claimed_at" TIMESTAMPTZ,
    "founder_id" UUID REFERENCES "account" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_company_founder_a72718" UNIQUE ("founder_id", "request_key")
);
COMMENT ON TABLE "company" IS 'A company and where its database is; a spare has no name and no owner yet.';
CREATE TABLE "login_attempt" (
    "id" UUID NOT NULL PRIMARY KEY,
    "subject" BYTEA NOT NULL,
    "is_success" BOOL NOT NULL,
    "address" VARCHAR(64) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_login_attem_subject_aefd83" ON "login_attempt" ("subject", "at");
COMMENT ON TABLE "login_attempt" IS 'One try to sign in. The address tried is kept as a keyed digest, known or not, so that both are limited alike.';
CREATE TABLE "membership" (
    "id" UUID NOT NULL PRIMARY KEY,
    "role" VARCHAR(40) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "company_id" UUID NOT NULL REFERENCES "company" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_membership_account_a761a0" UNIQUE ("account_id", "company_id")
);
CREATE INDEX "idx_membership_company_a2360f" ON "membership" ("company_id");
COMMENT ON TABLE "membership" IS 'That a person belongs to a company. What they may do there stands in the company''s own database.';
CREATE TABLE "session" (
    "id" UUID NOT NULL PRIMARY KEY,
    "refresh_digest" BYTEA NOT NULL,
    "previous_digest" BYTEA,
    "rotated_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "last_used_at" TIMESTAMPTZ NOT NULL,
    "user_agent" VARCHAR(400) NOT NULL,
    "address" VARCHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_session_account_2a0f19" ON "session" ("account_id");
COMMENT ON TABLE "session" IS 'One signing-in on one device. Its refresh token changes at each use; only keyed digests of the last two are kept.';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztm21z2jgQgP+Kxl8umckxvYRwnfbmZkhKr8wloZfQ93RcYQvQYUuuJZdwmfz3W8k2+A"
    "UDpgkl1J8SpF1LPCvJu6vl1rCpTyzJ/UmtaVk8YNJ4hm4Nhl0C/8zpPUAG9rxUn2qTuOdo"
    "DZyQ6wnpY0s9sY8dQaDJJsLyqScpZ0q4iTziC87QeMiRiydI0AFDlD1HckgQZwQ5fEAZ6n"
    "MfYcdRrdRHFnc9zCgRNTWKzS0YhrLBfT0wYPRrQEzJBwS6fXjsp8/QTJlNboiIP3ojs0+J"
    "Y6dwUVs9QLebcuLptjdv2i9eakk12Z5pcSdw2Uzam8ghZ1PxIKB2TemovgFhxMeS2AmELH"
    "CcCHbcFM4YGqQfkOlU7VmDTfo4cJQhjD/6AbMUf6RGMgNJHVHTAGRNtfz+ZzTPhI5pXnS6"
    "5lWra5pGzohqPhkzRE0WZ2oBUCYVtdu78LkzOrrVUAOcvmpe7h019jUPLuTA152anXGnFb"
    "HEoaq2wAw5cTF18tRbqnk+9qlGhjzM9WGYx4QegKnh4hvTIWwgh/Dx8Li+CHK723rfVYNx"
    "2JXhbr1427xU8A/3QHdfo56h1X9zZE+H2J8PNpa/H65xwwzs7BDZPNknTxaQjSDugdR+IV"
    "/Vl+brYSHG3LfNIRbDMqBzirtI/Ph4FeLHx8XEVV+auIPZIMCDUqs6qbM5zgZhD3UOpzk/"
    "XYHy00LGT7OEhQQQ8/G2WOBqxG2YDmYWyaGeKm+Qc/O0237bKsnayDoeK63oRYfzdEHXi9"
    "dz7oC2fKJwmFjmib+AHkldMn9RpzUzuO1ItRb/8xgPE/iCdoc5k+iFvAB9t33euuo2z1+r"
    "4VwhvjqaX7PbUj2HunWSad1rZMw0fQh61+6+Quoj+ti5aGU9mqlc96Oh5oQDyU3Gxya2E7"
    "5D3BpTu1MeZ3+UcIBUQw9bozGG10Cuhx/yItl8l3voZlswgwPPjuBqdNM44FT7yhNjfpQQ"
    "9y6LEqyE3ApRQiSOMLPBsyc+QVQKpHzCHhbwQTxHGAkPQwe8EhHjSE1Ni8P/fAxLF02InB"
    "cv3Nejr9k1+xKrfQE9iC8E12GHVuD9aQjic4fAByx1hAILlwEhJDmMXENfBPG/Ef8LEngi"
    "YEbUGqLX4QK6+ucMhb1oyMFcIH8A8kPswYBa8pq5dAC7FMCpXjXjZzB9z+fQ6oZjkhsPhh"
    "OIq+AGvikn6lvJ8Ml6Cl2YZx+COBsG6hEARISG0qe+kKhpu3E8NSITFIqF84Q2AClGxL5m"
    "KsKi6huOQBvaADiSY2opjL7rEFEYbH0yosFVv0+gW0gThjI+V2HY1oZhwgkGZbyqWH6tN3"
    "2EcxtDsPoq/lS92KGq5zyqjUZhWbI/+i3+8EGYzlaFb6dVCSdUdhDyKoiLAefwBr5PmFWO"
    "b0Jn9wAfrQD4qBDwURbwf+BRlIEby+8e2MYq8VWjOL5q5OKr2J0rwzeps3MJxsYqi7dRvH"
    "obueUb+rOlPIepxgazBC4A2Uw+5gEQP7KUTPnVvCXpGB2JlVrKscIGV/KGVvG9n8XJQDCH"
    "uDi4y6h9R5S3Ze++7wnjqgziz5dBTFndwWCTtaye0rwHqz+eXbVNRo6ZLLRylEUzy2XD0l"
    "rVeXmXz73nEOf5vuQ+oQP2N5nk3KvspplXYfMo0c5aZ1P08Xian80sLWBgE4dITeESVvtl"
    "+7Rr3P2wi40zVRjUlJK4XlENVErkYMkVhy40goNyJr30oqPDCICbqKuAqG4pTMbDpoclKa"
    "CPEltdLYyIJxEWCKsUPDTZdABOzgEawVnAEPdVQv8A6esHLFGPyyFSFxgOdSksKoQdOiL5"
    "y5DND7+81OrWmFnQEEHvXyCtYUpDSZIbT01N3XfEypHZoqUabzNDCwN//eGuujrYoquDmV"
    "XT3E8ow/6kIHSaKWXw9yYShn58/uYCuCdnnZOU1wFx0kn7onn5Ye+8+X4/5XqcdS7+iuWT"
    "hjj50G01M94/FaYILAs20Bz4nDsEs4J1n1LMGgA0d4x/p3OW4n/SztbRvTk/aV3u/aZtAU"
    "I0fK21L7oZ5NFZWiZLkFCp8gRL8wTlY5oqgt2u4Gb7a2DOidsjvhhSr8BRTAgscxPdtOhS"
    "H7GrXCocl7n3iMPZQCiXDcelLDX0TsnoYgxVYGLrKhTwv1QMoqpGmC7eiKR/EaqIZVrwkv"
    "cKNzHg3CqQxC8J4nKhbAVIyjuMhFR4UbmGu+EaqkqpMq/KWH6bLyvWLSxZpfahXlz6UM9X"
    "PlS535/kzZnyj8JTtWRWMK11n6fa9nr9Za5RZq+eElDTWhXUxbnWhDuwyVzrlrJdmmxN79"
    "iCZOucNXw/fBN14DvKN715ty2ZfRV6vsb88CTuXRabiITcSslrlTYGuL+Cx8+ZrnW3yTdq"
    "kRpqS4F80ofdPoTYYUQYsoaYDVRtuEQEW0MUCPIcVJxJKqks4sJ5BwsIMcZcZ5JVAnp+/n"
    "rjMyiZwk5syypI2ZEgJVxUZrhcyqWx87pVNvtgzWw27KRvlAdiLUPMUV7TEtt5ObtJQ/hc"
    "rhlYpjWrwPIxBZbwKgMnQqxh9bTmDlr9kVh5paoi5QWZ4Cmts72zujto6h3e4GA434SIY1"
    "4MXpySTWvt3AVmfaXfpNUX/Catnv9NWnVJ/MCXxFXq+2c8wAgQXcfmSb2q5HmbnZPqcqPK"
    "w29ZnnilPPwm88R3/wMqwXJo"
)
