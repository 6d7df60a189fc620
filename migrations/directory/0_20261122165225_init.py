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
    "failed_tries" INT NOT NULL,
    "password_changed_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "account" IS 'A person who may sign in; the one login for all their companies.';
CREATE TABLE "account_mail" (
    "id" UUID NOT NULL PRIMARY KEY,
    "recipient" VARCHAR(254) NOT NULL,
    "letter" TEXT NOT NULL,
    "state" VARCHAR(24) NOT NULL,
    "attempts" INT NOT NULL,
    "due_at" TIMESTAMPTZ NOT NULL,
    "error" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "sent_at" TIMESTAMPTZ
);
COMMENT ON TABLE "account_mail" IS 'A letter to a person about their account, as it waits to be sent. What it says is sealed, and forgotten when it has gone.';
CREATE TABLE "backup_code" (
    "id" UUID NOT NULL PRIMARY KEY,
    "digest" BYTEA NOT NULL,
    "used_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_backup_code_account_3cb0e5" UNIQUE ("account_id", "digest")
);
COMMENT ON TABLE "backup_code" IS 'A code that stands in for the phone once; only its keyed digest is kept.';
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
    "shape" VARCHAR(64) NOT NULL,
    "request_key" UUID,
    "factor_policy" VARCHAR(24) NOT NULL,
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
CREATE TABLE "known_device" (
    "id" UUID NOT NULL PRIMARY KEY,
    "digest" BYTEA NOT NULL,
    "last_used_at" TIMESTAMPTZ NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_known_devic_account_42bf08" UNIQUE ("account_id", "digest")
);
COMMENT ON TABLE "known_device" IS 'A browser on which somebody has signed in before; only a keyed digest of its cookie is kept.';
CREATE TABLE "login_attempt" (
    "id" UUID NOT NULL PRIMARY KEY,
    "subject" BYTEA NOT NULL,
    "is_success" BOOL NOT NULL,
    "address" VARCHAR(64) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_login_attem_subject_aefd83" ON "login_attempt" ("subject", "at");
COMMENT ON TABLE "login_attempt" IS 'One try to sign in. The address tried is kept as a keyed digest, known or not, so that both are limited alike.';
CREATE TABLE "mailed_token" (
    "id" UUID NOT NULL PRIMARY KEY,
    "purpose" VARCHAR(24) NOT NULL,
    "digest" BYTEA NOT NULL,
    "email" CITEXT,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_mailed_toke_digest_90e72a" UNIQUE ("digest")
);
CREATE INDEX "idx_mailed_toke_account_026fd9" ON "mailed_token" ("account_id", "purpose");
COMMENT ON TABLE "mailed_token" IS 'A link that was mailed: it works once, for a while, and only its keyed digest is kept.';
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
CREATE TABLE "pending_sign_up" (
    "id" UUID NOT NULL PRIMARY KEY,
    "email" CITEXT NOT NULL,
    "digest" BYTEA NOT NULL,
    "wish" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_pending_sig_digest_cd2581" UNIQUE ("digest")
);
COMMENT ON TABLE "pending_sign_up" IS 'A sign-up that waits for its mailed link. What was asked for is sealed, and of the link only the keyed digest is kept.';
CREATE TABLE "second_factor" (
    "id" UUID NOT NULL PRIMARY KEY,
    "secret" VARCHAR(255),
    "pending" VARCHAR(255),
    "last_step" BIGINT NOT NULL,
    "confirmed_at" TIMESTAMPTZ,
    "account_id" UUID NOT NULL UNIQUE REFERENCES "account" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "second_factor" IS 'What a person''s phone knows too (TOTP). Secrets are sealed; a step of thirty seconds that was used, and those before it, are spent.';
CREATE TABLE "second_step" (
    "id" UUID NOT NULL PRIMARY KEY,
    "digest" BYTEA NOT NULL,
    "failures" INT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_second_step_digest_2f6ab3" UNIQUE ("digest")
);
CREATE INDEX "idx_second_step_account_5c6363" ON "second_step" ("account_id");
COMMENT ON TABLE "second_step" IS 'A sign-in between its two steps: the password was right, the second factor is still asked for.';
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
    "proved_at" TIMESTAMPTZ,
    "is_newcomer" BOOL NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_session_account_2a0f19" ON "session" ("account_id");
COMMENT ON TABLE "session" IS 'One signing-in on one device. Its refresh token changes at each use; only keyed digests of the last two are kept.';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXWtz27YS/SsYfWkyo3oSW37c9M6dkR231TSJ01jpMx0GEiEJ1xTBAlQU3U7/+90FH+"
    "JTohQ9aBZf2hjEgtTBEtyzu1j81bK5ZENfyMVJdzgUM9dvvSB/tVw6ZfCPgqtt0qKel7qG"
    "bT4dOFqCJvoNlC/pEEccUUcxaLKZGkru+Vy42LlLPCaVcMl8IsiULojiY5dw9xviTxgRLi"
    "OOGHOXjIQk1HGwlUsyFFOPupypE7yLLYZwG+6OdzHgB/eD+3FEucNsCwZl6iPRP0eRuRTu"
    "mHhUqbmQtoIxCSVSzMlIiimx2Sc+ZArGoz6hkhFX+OTBFXO3TcQnBjdzF8Rh7tifEDEiPp"
    "8yfa+7EZnAGPAYCzKnrk98QQaMKE88MBf+aMMPgRG5Imzq+Qv8B1XhUw/g7opJuIHUvy74"
    "FYs2mUAX7p+QPjTabERnjh9d1AOQOVcTeCIbnvKDK9mISeYO2Qu4EnUbUpeMBaFzCuNhT4"
    "8JzwH0GP2kcdTQz1z+54xZvhgzeAAJE/D7H9DMXZt9Zir603uwRpw5dkqxuI0D6HbLX3i6"
    "7f373stvdU+c1oE1FM5s6i57ewt/Ity4+2zG7ROUwWtj5jJJfWYnlM2dOU6ollFT8MTQ4M"
    "sZix/VXjaEeOH4/x7N3CFqKsE7WTOfO+pEA+SfYMvlf8LnTMhY1pu7vnV/27esVk7d8Xky"
    "Chs2DYWLrwoHRUOU/g7GXaKjW1t4g5vvu++enF081XgI5Y+lvqixa/2tBalPA1E9A0vI2R"
    "T0Oo/6LTYXwx5LZJCHZ90P5hFCe8C0NaWfreANhD9PzzurQO71b3/p480ErF/Buvbmp+47"
    "BP/0Ccg+1VAvodX/zyF7M6GyGNio/25wjRqWwC6X28Mj++zZCmRDEJ9Ar6el+OK1NL7Rsm"
    "vB0jbZBOicYBMRPz+vgvj5eTnieC2NuEPd8YyON9LqpMxWOIfrQT1hvqoA8lUpxFdZgP8H"
    "H9FNwI36Nw/Yi1VLcYTsRacU2ov8cjybDpi0wMibUr8Y5Fvoo4HuwZNRsH7ya3R2kBoj38"
    "oawpXWjSq4n5bjfprDHUwP9oWoZ4YwmK/DHAzvMttjPdqxsMF5rW4Hj2uFDMnajMAUS38B"
    "oanZiv4ljGWJMWipv7Uux8KHM/Fa3Zt+76fbDWlgTRQ66eXIY95z/WJNzopl0OaB62cfaD"
    "/blzUyxif4+vR557JzdXbRuYIu+injlssV2Pfe9MvIynACBjFgVfQ1fAngoBdoDW1JD5HB"
    "2g7HOIn+0ah1o997fXvf775+i8NPlfrT0bh1+7d45VS3LjKtTy4yL0A8CPm51/+e4J/kt7"
    "s3t9nFKO7X/62Fz0RnvrBcMbeoncQkao6aUvM+lAxx32K605I7mOXaEVb4gfad6yxCDXwk"
    "0x6+LLlZR6/m6CHhZMOGAR0+zCm8s7kr4lSU9c1fmp5Osy3UBVJth+Bq6LJe+dfop1vpt3"
    "8devKq+O6tyO1XxYHvMN9nEv3WNPK904GY+aGTOhyyTbRPmswp91Xk5Gauf0J+1v5tnyi6"
    "UOidVozC9yVwOgMPGAsYHt358B/oha7tceR+znj+j/gkxhFeP7Oy3BEOqs89ztwSklqMfE"
    "qokV7EShbm+QoTM+8XD17JPMx99rnEvFxKNALjVR+6MMQQf+MiJJ+87v7yNPWde3X35ruC"
    "iMTNq7vrx86gfnx/+/725eNkUBRUder5m7CnpIhhTlnmZMM3dHPreSnVQMv5kVjKlQgSk1"
    "Js9DGIBWrsnqztp8DQ0fJ1q1l0NGUAgIW6xZQnxIyTqW5raI3cDR7vY2Zaq8TXEF1ur3M0"
    "eBzIctSzgpdBdyZz7k+AgPPhBCm+FGNJp8DrgcfrfL6I9XNXZ/rF+XBaTIkp06l32hkg+X"
    "jiq2+gn7Mg6Ah4YAtmE5uPmdLpdg/M84ucDMd5EEwV7PlkLJgKBsGekY/DtZdt4a0qOiX+"
    "ai2nPnb+cLuF3dhnD9RWwQzEmhFOePiSRQtES3eGGdR/6MUoMWoi4PUloxr3SX3cJybZLe"
    "aUzysluz1fkez2PJ/sFrz7eYSvuUvlooQDxTIZlAcLP4jTPTKcV8B6jbZu8nMNYF733nTf"
    "/VpsLkf9k2p+/Wv/tpuN2zE55eHalAO/KyUtwT4jl5kAh6u98frjsZXf/8iAx5WFRrWF37"
    "EC1RXCYdQtWZQzolkNBtlmAXh9d/cqpcDXvSyfe//6+hYWDq3M0In7gVsp5zGB7ykYWGoL"
    "iz8t2UCS99it/nQ2rvKtmdqKzWdlDb+r80wbr0256dVcrw0DRLeZ86Scea/r/F4n2HVujs"
    "v5alpql7y1vlO7Qb7odrm4O8vBbQ6oOQ9jTnHzAH8rJONj9we2yEWVs0tR0Sbix4ntsnW5"
    "XEo6jx1TmTcWQLCZwwLr/aZ7f9N9edsqUuHdwHuzHKyh8Kbf3WJ4j+Ydv4aBZt6NsFmr2D"
    "+e6NBe4yEf6K4ASNi3go8c+wYb0FFVgi3qo3BvuDdBR7QABdrC5727gQtc0r8nV5jQjfWH"
    "SZ6rrffXeCeP453ckv0b4v9ICIIh/qXT3GDib2ihYTA1M7GrMJijmdgRwym2rxP8Z6VxnS"
    "Bd1QzroCiSzrQAs5VpIxctpAFV8If6hlCiPCz7hLtCXEHw0cICS0TMQU3IgpWY1rsZWtet"
    "isQ+6ipPjhLaQtcCQb6JzkaRwgmteayPBergAkK4EQZLRn1UTH5i8mOwCSbIcHkbvG33P7"
    "4iwVUyEQ6yAL8N/SfUgxvqnh/cKR/DG4GR0HCLzItEfoy+J/vsMcyTEWj/wy/FjBaslaVH"
    "jqtWjUADbbjRgAFATGlQRlwCm+ja06iaF7AMEnQLnlMX0aLqgdkfXKQnHH/hA8OKWQ8AOP"
    "HnfIgwyqnDlCrnI+HN8bpkcFn5FtzKkJIakxLlzMZ50MtTUqL+O8krrlFZq06VIjWd8io1"
    "nVyZmoMm+9SMXhygsJX+1MoC9185wgmRBoJcBeJygHPwziSWNtwM34RM8wA+qwDwWSnAZ6"
    "aK1eGqWEXm3Cb4JmUaV7TxooryXpRr70VOfQN7diPLIZY44CbJKQCyL4Ns7xA/sh2pm2tz"
    "TXajcmUNJBBDy5sNHD4s8NCvScLMSh85DzNeZ2qcfulJPqVygTgW7WxcUZc0K9i8D+Kqrb"
    "+Rgl+W6vdlbrP1cIh71DZGOitngF4DtCPGwlITenp+sQnOGbHmwbx7A0/7zjYyPiKBA9oe"
    "B7I7dg5u0nWXg7jcHZcRMxUas0UD0ZtueQJshBJWvd6qyw1yyIqNL1/33txvqNQ1sfBMiL"
    "gc+uaGiIcOhTnZatZTkib9o87pH2HQacNEgLSU+VitzANIxPUOmQdQT2jXpgGkVSuVBvAO"
    "tP1d76Z/xDyAH/BopZf60KVWcS5Askd7TT6APqjJspedKyQFhKcvEX3WFIafsa7DQNgLHa"
    "jHY6eYjYmyAzYC9QqTY2k6NVaMwqIN4oGzVRm4+72Zycp99AFwk5V7nKzcmm3MrduMNNks"
    "N2TsHzjrJl/X5OvWzFCvdb7uKzxttRsUvS0x1FNd1lnq+vRWiyZ6rzXV71wGuC0wwzU8DD"
    "bIMYWXHkuRETzJxI7sYSwOn7ab28ExrnjIqivgL51VS30yEP5En/Tq8CkHpSLU4Q8FdekP"
    "f/sN676p2eC/gLQG0zdF2hpCCBKzWp0RJIQMJdiWEnBlqdlwCC9QAfhrUjASgqYKVvU0jH"
    "AtLY5HlZhkSxETTF0bTN2c5Bhy8zjITc4OP5qp+FofLLeqvHCyxzpDcRoeU7dJkWGHuw+B"
    "dTUHOywY4YU+K0jIB6WLHLTDAr/zCVwMjgbauJzCvm5T6MYt8d2WVf5FpZpJ0CtmLMGGWI"
    "LRfG7wcUyI1Dnxdts9Jrs/G9Z4349iarPooLo07LfYXIx6LNG8/MTVB3jd9ApODVl1dJep"
    "LLuNptfJ5KuUd2LKyjR7fk3AwgQsTMBiAxbKpgMm1YR7rRISuuzQXsdB013XMtA+csL48J"
    "gBc4Q7VsF5ttG5LsEhtbrSBVbvsHWJD8kShfmwMkbY+yuFFULiaiJ5LnqIG65LLopqsaxk"
    "qOYUmcbRUixDswknjfo3kJB2qhSW6JTXlejkykpwsL5BWT4VILwuBLGUO2AEIlL3RxuBqF"
    "kemDGoTZ1GExoxeV/1o1GmfP8eQDXc9ADcdLnrxdTv30f9/hrsKnrLXBt+5T3M2/sy/p/u"
    "017jAvCC3ham/lmzin6Ars4U/HrmRVFiHh4si/8P4sU6iBySc4wi67KXQR9FFKPQJQwbB4"
    "U/dcxZh5DDypmVItXHeoxNItmG09eH0x86Hle3VXCvATkTZD5OkHnO1SSPep999osxj/o3"
    "QqNXUbhQfWO8I+0thrtA229wBkzU+R/iRKlPpuE9A2jtb3UVmhIrL9VlnZGndGdrtOy91s"
    "T7ORl5+UqFxyjhVg+MvwjypH/Xf/v0hMBzSAbmFu70COwpXRDeZ15gUnHpL0hwf7XMKURn"
    "YmB3wVugWLgtXBds1wOBVVpg79XgmXQZ+9BmDqrY40Bwt+U4aoIhpqAAvo/l60dcTsGMHC"
    "x01Mpmcan99ftgjO1YH9sxmOdNIkJLiSYmc51XSVI8Py/PUsRr2QPu9Yu1CcYJEQNyJZB1"
    "NAcXwyJLfdxzS6zGlFgGar4/l9uzfQE9xif4+l+np2dnl6fPzi6uzjuXl+dXz66gr37c/K"
    "VVdSyve99h0C01DfkoXPw12CY6k5E1Ubi6GZB1jscctUr6DgMHm9jkFYIMdy7rC/jPQUIM"
    "dZiD3Se/7Ybs3OOXZRXVuQ8/PVWITvSZquzJ1pWp/DljrvYd+3Oh6YJ6ERwhS5WaC2lr81"
    "7y8QQoAbYHdyMBrdIOZbBxnaWPudRjvcfb7WKPlclgawZjMQ7Z4zhkR5Q7M8kKtnuXWtdJ"
    "kcYY16fPO5edq7OLTmxTxy2rTOm82Wycrv8Imxmo/FbMKClnWFGdZ7hurKi+U2sSqurKdw"
    "4bCNImeKuMGAVX22tZ0bJfpWpkSFIAW+QpwtVn8galh09ID+iKZCNQxgnRpSvIcELdMZ5h"
    "6xNGhxMMo4TlfZPZMypOsKHK14QHYyrFaT0Hf4IgqCPFJ/0V0WGd+STkZuHWIy2EkR2Gxy"
    "CL8ChfrGQcMDMNcBADonFWkvAYnjOMQSKXzfGgYPmVamt53KrkCPEAY2AZa8LhEebxRiZd"
    "2joKQOkWxXwCI9I0CdymmprheY3jeeHrYG3D9/Kyhve1t+R98CZ94mKmtpqIAuEtZ+Lx2K"
    "/7mggp/C23wKQlG8gXG7wFxngJtnkH6zTLlThkzXYy1m2qG/yCw8RJC7hSEbktzxBJSzWu"
    "lmbnWbXN2at2Z+e2Z5t6pXuuV2o26f4TF7DYx7DppKcEjYu7zuYJV1bk7CkggGtqWyQlD1"
    "jdIm55tOUtTOio6e+VCR2Z0NHjCR0dZ6/43/8H+1Bn2Q=="
)
