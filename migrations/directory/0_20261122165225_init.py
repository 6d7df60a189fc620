from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "account" (
    "id" UUID NOT NULL PRIMARY KEY,
    "email" CITEXT NOT NULL UNIQUE,
    "name" VARCHAR(200) NOT NULL,
    "password_hash" VARCHAR(255) NOT NULL,
    "language" VARCHAR(8),
    "zone" VARCHAR(64),
    "number_format" VARCHAR(24),
    "date_format" VARCHAR(24),
    "theme" VARCHAR(24),
    "default_company_id" UUID,
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
    "request_key" UUID,
    "created_at" TIMESTAMPTZ NOT NULL,
    "claimed_at" TIMESTAMPTZ,
    "founder_id" UUID REFERENCES "account" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_company_founder_a72718" UNIQUE ("founder_id", "request_key")
);
COMMENT ON TABLE "company" IS 'A company and where its database is; a spare has no name and no owner yet.';
CREATE TABLE "api_token" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "digest" BYTEA NOT NULL,
    "permissions" TEXT[] NOT NULL,
    "is_read_only" BOOL NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "last_used_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    "company_id" UUID NOT NULL REFERENCES "company" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_api_token_account_a0092c" ON "api_token" ("account_id");
CREATE INDEX "idx_api_token_company_47ec76" ON "api_token" ("company_id");
COMMENT ON TABLE "api_token" IS 'A token with which a program acts for a person in one company, with some of their rights; only its keyed digest is kept.';
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
    "is_active" BOOL NOT NULL,
    "last_used_at" TIMESTAMPTZ,
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
    "eJztXGtz27YS/SsYfbnOjK6ncWQ303Q6Iztqq7l+tLbSV5JhIBIScUUCLABaUTP5712ApM"
    "SnXrFlSuEnm8AuCB0swN2DBT61HCqIrbiYHXdtm4dMtb5Dn1oM+wT+KaltoxYOgkydLlN4"
    "6BkNnJIbSiWwrVscYU8SKHKItAUNFOVMC3dRQITkDE1djnw8Q5KOGaLsFVIuQZwR5PExZW"
    "jEBcKep0upQDb3A8wokcf6LQ634TWUjR+iwXfsHbsZIZdPddUMTTFTSHE0JEgGfEIYPLSh"
    "cawQlYj4gZrpf7CMWxoKPpVEtBG0r98YtTxrIxdEqDpGAyh0yAiHnkoqTQNoSqWLMHMQ4+"
    "+YICMiCLPJd1CTiNmYoTFHeIqhPS0ZEB548IsIvje/zcARMvp3SCzFxwQ6IACUt++hmDKH"
    "fCQyeQwm1ogSz8kMNnV0A6bcUrPAlL1503/9o5HUUA8tm3uhzxbSwUy5nM3Fw5A6x1pH14"
    "0JIwIr4qQMgIWeF5tKUhT1GAqUCMm8q86iIMZLt//9KGS2th6k32SFinry2ACkjnXJtz/E"
    "/UzpWNb1zcC66w0sq1UwQd2fnBHFRTZn2nwpUxq1T5+jdhfomNKWfsHFz93boxdnzwweXK"
    "qxMJUGu9Zno4gVjlTNCCwgJz6mXhH1ni4uh32ukUMe+vo4mCcIPQKmLR9/tDzCxsqFx5PT"
    "zjKQ+4PeHwP9Mg5rSrTWXP/WvdXgnxyB7jMD9QJa87eA7IWLRTmwifzD4JoULIBdLIG7R/"
    "abb5YgG4N4BFLPKvHVdVl8AyzllAvHgqXN3QToguIhIn56ug7ip6fViOu6LOIeZuMQjzey"
    "6rTOVjjH60E9YX65BsgvKyF+mQf4H/iIbgJuIn94wJ4tW4oTZM86ldCeFZfj0B8SYYHj5W"
    "NVDnIPZAzQfegZBu+nuEbnG6kx8q28c7rWurEO7ifVuJ8UcAfXg3wh6rkmGsxXYQ6Od5Xv"
    "sRrtuXKD80rbjrprxRGStVkAU679BQFNzVb0L4lYFhiDlaqtbXmuvDsXr9W9GPR/620YBt"
    "bEoG1BNBxW2Vr9GmoU9Um5MWc1c3A7sepx8s8++tfwA50b5s3iibYE+kH/qnc36F79ol/n"
    "S/m3Z/DrDnq65sSUznKlR2e5YZo3gn7vD35G+hH9dXPdy0+Zudzgr5buEw4VtxifWthJhd"
    "NJaYLaZ03CjCYpTkAXDLE9mWKIjAo1/IRXyRar/BM/X4IZxABODK6BbkHsBXSgma1WBe+X"
    "VLdXEX8BtdRccg3qzwijKVUumrrUdhFGgeBjgX0EmjLi6BI+jzLD3s35NKMmuU8QH8Xcm6"
    "BjV8lXIOfNEIUGJmRGHOTQMZGGrpuQQJVRhk/TEU019hUacyKjRrRk/BLN7s3L4letye59"
    "ai2GPiFj9adNi5GPAVithBGYW0Y84PGcSxaMlhGGETQPZolKtZr6YH5Jqw0PWR8esiHL5l"
    "/152uRZc+XkGXPi2RZNPeLCJ9ThsWswj+d6+RQHs4U9Gj/cF4C6/nlzXnmaw1gnvevu7d/"
    "Hl11/3iW+WRf3lz/lMinzfz8z0GvmycpifBpvDYVwO8KgSuwz+nlBsCj0bgcDv6aW3/7Pg"
    "celZZ2uiz9HSsxXc49glnFopxTzVsw6B4WgOc3N5cZAz7v5zcr3lyd92DhMMYMQlSZ4v71"
    "IAc7fE/BwZJbBAFZzQMMAvbE6U8wKXj9WTZfKiuUW0V7ed0HGOr9IS/2bqSbqL7a9TqsqD"
    "6zjAOi24x5Wq+Z13We16noujDG1fFqVush49b6Du0GfPN2XP6DcfiHA2qBYSwYbhHgH7kg"
    "dMz+R2YFXj+/FJUlBu4ntovSxXIp8HROTOVmLIDgEI9E3vtF9+6i+7rXKjPhh4H3YtHYgc"
    "Kbnbvl8D4ZO57AX06OpwZnKTeesoh1mPEk49PQwC4RxPDAmrwbYgkP8hXCSAYYKnReKeNI"
    "dy3OHkV8CmaCZqSU636opjV7/SFR+2BSWD3JTc6rUYjIcEOVC+4ReMDKJOSCOTBASCfV6n"
    "zYD5KIeyI+IIlnMqbff4kWs7tfL1FUi1wOwzXPnx3BbHSgdEjg1xD5jumfMKJCKtR1/CTZ"
    "d0JmKJKLWjX5vFhOiGMIfaq7MyE6d3cC6CA1pbb+zcL3iJRVZPvbVvxyXS8IVEMgBm9qvW"
    "+SbGtLbksvHG9CbifyD5KAUaME28466XKd6ny5TiFhbqfbBjWLZHaQYmvcDlHiSFQjnFI5"
    "QJDXgbga4AK8odCHLDbDN6VzeAC/WAPgF5UAv2jyaXeXT5v4Xpvgm9Y5uOMjZ+sY71m19Z"
    "4VzDdyPjfyHOYaO0x48wGQx3LIHh3iPcsu3NtU2XSsskH8kVNrkmObfM1mZ8f2MIzJVqOe"
    "0Wx2d+q8uxMTPRtuRGS1mvVy6T5Eikvb5T5EPaFdyZNnTSvDk9+Ctd/2LwZPSJRf6nsVuk"
    "rpOxFa5Wx5RqS9gjI39zTAQrmQXkmc3zACwM00tRxf+xDxxTDpdYIy1FHiJPnX+s4GnMnM"
    "bqMJrAVMX93AODwZOhsrNOTKRZoQ96hPwagQ9uiEFMn13b9+w2xwGQ7/D0gbMFWTun0o7P"
    "ZiVNfPLU4pNcnF7S2Ti6m0ZGjbMIFKwF+RHZtSbHJj18+NjdfSTTiZlMoOSZkdETIPTitu"
    "HtM0EWy9gpv6nzi8IvoWB+nSoMJRTAmschP9rOhKH3GgXar5Yb4h8TgbS+2yze/ZOka/ax"
    "mTLqATFhyT1QD+l45BdBYCS9/s9R+pkyLmCRRFr3AXLyxNVEgleSXpJ/kkheZU32G7hjrz"
    "ZpNPZSJfZz5929yHdbbnO9W7853C5jw4cbDS0PsShFc5fwu9Hfp+ibnvre/XHJj5WqjXZl"
    "vla3FKm+MUj+ISNMcpmuMUtd3HWHKcYrGP0ZyneIzzFDXYJ7qLgspWeeSf1LZXhP0yJbfW"
    "vpDekQFw/2uu7zHHEhxyT21yjPpKIkFGMNvd+CYg28VsrE8GKESw7SLwG+PLfNL7NTI546"
    "B9S6Sm3GzSlN8x9CQ9eJq7gpr4v0bxf2RU1ja3zxR1m42i9pYbRTCT7ikP5VYDUaK85Ujs"
    "T8T6WAMhuNoysMxqNoHlPgWWzYU628zBOo3yWqxRzfjBug31AU9wGDhhQcRRFoNX73ZktQ"
    "4uN6Cz1onEzpITiZ3iicQm/+KR8y8a6vtrXMCau6IO3TlpNjcaHr5mPPFaPPwueeLP/wLC"
    "2voj"
)
