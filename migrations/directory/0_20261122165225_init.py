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
    "is_brand_public" BOOL NOT NULL DEFAULT True,
    "primary_color" VARCHAR(7),
    "accent_color" VARCHAR(7),
    "logo_sha256" VARCHAR(64),
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
    "eJztm1tz2jgUgP+Kxi+bzGSZbkJIZ7uzMySlW2aT0E3ovR1H2AK02BKV5FI2k/++R8IGX3"
    "DAlFBC/ZRYOscW35Hkc5FvLZcK4iguxpW64/CAKet3dGsx7BP4Z07vAbLwcJjo020Kdzyj"
    "gWNyHakEdvQdu9iTBJpcIh1Bh4pypoXraEiE5AyN+hz5eIwk7TFE2TOk+gRxRpDHe5ShLh"
    "cIe55upQI53B9iRoms6Ke43IHHUNZb1w0DRr8ExFa8R6BbwG0/foZmylzyjcjocjiwu5R4"
    "bgIXdfUNTLutxkPT9vp18/kLI6kH27Ed7gU+m0kPx6rP2VQ8CKhb0Tq6r0cYEVgRN4aQBZ"
    "4Xwo6aJiOGBiUCMh2qO2twSRcHnjaE9Uc3YI7mj/ST7EBRT1YMAFXRLSd/huOM6dj2Zatt"
    "Xzfatm1ljKjHkzJD2ORwpicAZUpTu72b3HdGx7Ra+gFnL+tXe0e1fcODS9UTptOws+6MIl"
    "Z4omosMENOfEy9LPWGbp6PfaqRIg9jfRjmEaEHYGr5+JvtEdZTfbg8PK7eB7nZbrxr64dx"
    "WJWT1Xr5pn6l4R/uge6+QT1Da/5myJ71sZgPNpJfD9eoYQZ2tolsnuyTJ/eQDSHugdR+Ll"
    "/dl+Q7xFKOuHDtPpb9IqAzirtI/Ph4GeLHx/nEdV+SuIdZL8C9QrM6rrM5zhZhD7UPJzk/"
    "XYLy01zGT9OEpQIQ8/E2WOAbxE0YDmYOyaCeKm+Qc/2s3XzTKMjaSjseS83o+zbn6YSu5s"
    "/nzAbtCKJx2FhliT+HHkV9Mn9SJzVTuN1QtRL98xg3E/iBbot54/CFfA/6dvOicd2uX7zS"
    "j/Ol/OIZfvV2Q/ccmtZxqnWvljLT9CbobbP9EulL9KF12Uh7NFO59gdLjwkHituMj2zsxn"
    "yHqDWidqc9zu4g5gDphg52BiMMr4FMDz/kebLZLv/QT7dgBhueG8I16KZxwJnxlcfW/Cgh"
    "6l0UJTgxuSWihFAcYeaCZ08EQVRJpH3CDpZwIZ8hjOQQQwe8EhHjSA/NiMP/fARTF42Jmh"
    "cvrOvWn9gndhOp3YAexBeSm7DDKPDuNAQR3CNwgZWJUGDiMiCEFIcnV9CNJOIrETdI4rGE"
    "EVGnj15NJtD1P+do0ov6HMxl5Ntw0y5EXC60dgj8GiI/Mf0TulRIhequH0U/AzJGE7nJXa"
    "ENfrYcENeEQ1QPZ0CkbgI6SI2oo3+z8D0icyOjj1b4cN0vCHRLZcOTrM9lzLS1MZP0gl4R"
    "FyiSX+m1HOLcxnipuozzU833fqoZ92ejIVOa7I9+5T58xGRSS5NXybKEYyo7CHkZxPmAM3"
    "gDIQhzivGN6ewe4KMlAB/lAj5KA/4PXv9F4Ebyuwe2tkwwVMsPhmqZYCjyvYrwjevsXDaw"
    "tszkreXP3lpm+k6cz0Kew1RjgyG9D0A2kzx5AMSPLH9SfDZvSe6ESrsjIIqzh0HHo04W+S"
    "mHMA2znDAkq51i3gH1TUKf7jPrjjNOW63zRGbktJkuIry+OG1c7f1m6IMQVaa5edlOJ7wF"
    "9bEYa4680DaSUdy9F+LJEhP8JHd+n6SnN3YcwlRx0mm9EvQC0B7vcVv28eFxrVBVIam2e5"
    "jX7+DFs0sZ0vkZo5Tad6SOtoz39+SGyhrCz1dDSFjdw2CTlaye0FyD1R/PqtomI0dM7rVy"
    "mJq3i6XYk1rlfnmXrb5lEGf5vuCC0B77m4wzMVt60cw7Y/co0c5aZ0MUeDQt+qSmFjBwiU"
    "cm0cIVzPar5hmEDD+stHmujwbWlSL+MO8UZELkYEGR0xw1hI1yJr2w1NliBMCNdTEwPLk4"
    "qfDBoocpKaGPElcXFwdkqBCWCOuyHjS5tAdOzgEawF7AEBeIcbgyBUisUIerPtIlTI/6EJ"
    "25CHt0QLLl0M0/fvFhy1trZkFLBp1/gbSBqSwtSb4N9dCA39TGodnCqRotM8sIA39zcVfW"
    "I7eoHjmzaioHQxmE/TmpxZlSOvUyVvDox+dv3peEOW+dJrwOiJNOm5f1q/d7F/V3+wnX47"
    "x1+VckHzfE6ft2o57NgskAQn4piyfAYoo/OPe1Af7rS4KFe2mhpMxMZYNp9A2l0NeeJyge"
    "05QR7HYFN9t/Cu6C+B0iZJ8OcxzFmMAiN9FPii70EdvapcLRhy4d4nHWk9plw9Fhtgp6q2"
    "XMAS99xMw159DA/9IxiD43xsyBsFD6F6mPsU2PvGW9wk08cO7Rsti3RNGBwfSxsoR3GArp"
    "8KJ0DXfDNdRnJYu8KiP5ba6ArnpabZkDVdX881TV7HGqMvf7k7w5U6VBvasWzAomtda5q2"
    "2v11+kjDJ79RSAmtQqod6fa425A5vMtW4p24XJ1uSKzUm2zpnD6+Eb+xJkR/kmF++2JbOv"
    "J56vNT88iXoXxSYyJrdU8lqnjQHur+Dxc2a+dnHJV+qQCmoqiQTpwmrvQ+wwIAw5fcx6+o"
    "MThQh2+iiQ5BmoeONEUllGn854WEKIMeImk6wT0PPz1xsfQcEUdmxZlkHKjgQpk0llT6ZL"
    "sTR2VrfMZh+smM2GlfSV8kCuZIg5yitaYjuLs5s0hOBqxcAyqVkGlo8psIRXGTgRcgWrJz"
    "V30OqPxMpLnSrSXpANntIqyzutu4Om3uEFDoYTNkQc82Lw/JRsUmvnCpjVpT50rd7zoWs1"
    "+6FrWSR+4CJxmfr+GTcwAkRXsXlcrzzyvM3OSVncKPPwW5YnXioPv8k88d3/eDy50Q=="
)
