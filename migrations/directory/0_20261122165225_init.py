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
    "failed_tries" INT NOT NULL,
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
    "eJztXWtz27YS/SsYfWkyo3oSW37c9M6dkR231TSJ01jpMx0GEiEJ1xTBAlQU3U7/+90FSY"
    "lPiVT0oFl8aWMQC1IHS3DP7mLxV8vmkg19IRcn3eFQzFy/9YL81XLplME/cq62SYt6XuIa"
    "tvl04GgJGus3UL6kQxxxRB3FoMlmaii553PhYucu8ZhUwiXziSBTuiCKj13C3W+IP2FEuI"
    "w4YsxdMhKSUMfBVi7JUEw96nKmTvAuthjCbbg73sWAH9wP7scR5Q6zLRiUqY9E/xxF5lK4"
    "Y+JRpeZC2grGJJRIMScjKabEZp/4kCkYj/qESkZc4ZMHV8zdNhGfGNzMXRCHuWN/QsSI+H"
    "zK9L3uRmQCY8BjLMicuj7xBRkwojzxwFz4ow0/BEbkirCp5y/wH1SFTz2Auysm4QZS/7rg"
    "VyzaZAJduH9C+tBosxGdOX50UQ9A5lxN4IlseMoPrmQjJpk7ZC/gStRtSF0yFoTOKYyHPT"
    "0mPAfQY/STxlFDP3P5nzNm+WLM4AEkTMDvf0Azd232manoT+/BGnHm2AnF4jYOoNstf+Hp"
    "tvfvey+/1T1xWgfWUDizqbvq7S38iXCX3Wczbp+gDF4bM5dJ6jM7pmzuzHFCtYyagieGBl"
    "/O2PJR7VVDiBeO/+/RzB2iphK8kzXzuaNONED+CbZc/id8zpiMZb2561v3t33LamXUHZ8n"
    "pbBh01C4+KpwUDRE6e9g3BU6urWFN7j5vvvuydnFU42HUP5Y6osau9bfWpD6NBDVM7CCnE"
    "1Br7Oo32JzPuxLiRTy8Kz7wTxCaA+Ytqb0sxW8gfDn6XlnHci9/u0vfbyZgPUrWNfe/NR9"
    "h+CfPgHZpxrqFbT6/xlkbyZU5gMb9d8NrlHDCtjVcnt4ZJ89W4NsCOIT6PW0EF+8lsQ3Wn"
    "YtWNomVYDOCDYR8fPzMoifnxcjjteSiDvUHc/ouJJWx2W2wjlcD+oJ81UJkK8KIb5KA/w/"
    "+IhWATfq3zxgL9YtxRGyF51CaC+yy/FsOmDSAiNvSv18kG+hjwa6B09GwfrJrtHpQWqMfC"
    "ttCJdaN8rgflqM+2kGdzA92BeinhrCYL4JczC8i2yPzWgvhQ3OG3U7eFwrZEhWNQKTL/0F"
    "hKZmK/qXMJYVxqCl/ta6vBQ+nInX6t70ez/dVqSBNVHouJcji3nP9fM1OS2WQpsHrp99oP"
    "1sX9bIGJ/g69PnncvO1dlF5wq66Kdctlyuwb73pl9EVoYTMIgBq7yv4UsAB71AG2hLcogU"
    "1nY4xkn0j0atG/3e69v7fvf1Wxx+qtSfjsat27/FK6e6dZFqfXKRegGWg5Cfe/3vCf5Jfr"
    "t7c5tejJb9+r+18JnozBeWK+YWteOYRM1RU2Leh5Ih7ltMd1JyB7NcO8IKP9C+c51FqIGP"
    "ZNrDlyUz6+jVHD3EnGzYMKDDhzmFdzZzRZyKor7ZS9PTabqFukCq7RBcDV3aK/8a/XRr/f"
    "avQ09eGd+9Fbn9yjjwHeb7TKLfmka+dzoQMz90UodDton2SZM55b6KnNzM9U/Iz9q/7RNF"
    "Fwq904pR+L4ETmfgAWMBw6M7H/4DvdC1PY7czynP/xGfxDjC62dWFjvCQfW5x5lbQFLzkU"
    "8INdKLWMrCPF9jYmb94sErmYW5zz4XmJcriUZgvO5DF4YYlt+4CMknr7u/PE18517dvfku"
    "JyJx8+ru+rEzqB/f376/ffk4GRQFVZ16fhX2FBcxzCnNnGz4hla3nldSDbScH4mlXIogMS"
    "lFpY/BUqDG7snafgoMHS1et5pFRxMGAFioW0x5TMw4meq2htbI3eDxPmamtQp8DdHl9iZH"
    "g8eBLEc9S3gZdGcy5/4ECDgfTpDiSzGWdAq8Hni8zueLWD93dabfMh9OiykxZTr1TjsDJB"
    "9PfPUN9HMWBB0BD2zBbGLzMVM63e6BeX6ek+E4D4Kpgj2fjAVTwSDYM/JxuPaqLbxVSafE"
    "X63V1C+dP9xuYTf22QO1VTADS80IJzx8yaIFoqU7wwzqP/RiFBs1FvD6klGN+6Q+7hOT7L"
    "bklM9LJbs9X5Ps9jyb7Ba8+1mEr7lL5aKAAy1lUigPFn4Qp3tkOK+B9Rpt3fjnGsC87r3p"
    "vvs131yO+sfV/PrX/m03HbdjcsrDtSkDfldKWoB9Si41AQ5Xe+P1x2Mrv/+RAo8rC41qC7"
    "9jOaorhMOoW7Aop0TTGgyyzQLw+u7uVUKBr3tpPvf+9fUtLBxamaET9wO3UsZjAt9TMLDU"
    "FhZ/UrKBJO+xW/3JbFzlWzO1FZtPyxp+V+eZNl6bYtOruV4bBohuM+dxOfNe1/m9jrHrzB"
    "wX89Wk1C55a32ntkK+6Ha5uDvLwW0OqBkPY0ZxswB/KyTjY/cHtshEldNLUd4m4seJ7ap1"
    "tVxKOl86plJvLIBgM4cF1vtN9/6m+/K2lafCu4H3ZjVYQ+FNvrv58B7NO34NA828G2GzVr"
    "5/PNahvcFDPtBdAZCwbwkfOfYNNqCjqgRb1Efh3nBvgo5oAQq0hc97dwPnuKR/j68woRvr"
    "D5M8V1vvr/FOHsc7uSX7N8T/kRAEQ/wLp7nBxN/QQsNgamZil2EwRzOxI4aTb1/H+M9a4z"
    "pGusoZ1kFRJJ1pAWYr00YuWkgDquAP9Q2hRHlY9gl3hbiC4KOFBZaImIOakAUrMK13M7Su"
    "WxWJfdRVnhwltIWuBYJ8E52NIoUTWvNYHwvUwQWEcCMMloz6qJj8xOTHYBNMkOHyNnjb7n"
    "98RYKrZCIcZAF+G/pPqAc31D0/uFM+hjcCI6HhFpkXsfwYfU/22WOYJyPQ/odfihktWCtL"
    "j7ysWjUCDbThRgMGADGlQRlxCWyia0+jal7AMkjQLXhOXUSLqgdmf3CRnnD8hQ8MK2Y9AO"
    "DEn/MhwiinDlOqmI+EN8frksFl5VtwK0NKakxKlDMbZ0EvTkmJ+u8kr7hGZa06ZYrUdIqr"
    "1HQyZWoOmuxTM3pxgMJW+lMrc9x/xQjHRBoIchmIiwHOwDuTWNqwGr4xmeYBfFYC4LNCgM"
    "9MFavDVbGKzLkq+MZlGle08aKM8l4Ua+9FRn0De7aS5bCUOOAmySkAsi+DbO8QP7IdqdW1"
    "uSa7UbmyBhKIoeXNBg4f5njoNyRhpqWPnIe5XGdqnH7pST6lcoE45u1sXFOXNC3YvA/iuq"
    "2/kYJfFur3ZWaz9XCIe9QqI52WM0BvANoRY2GpCT09v6iCc0qseTDv3sDTvrNKxkckcEDb"
    "40B2x87BjbvuMhAXu+NSYqZCY7poIHrTLU+AjVDAqjdbdZlBDlmx8eXr3pv7ikpdEwvPhI"
    "iLoW9uiHjoUJiTrWY9IWnSP+qc/hEGnSomAiSlzMdqbR5ALK53yDyAekK7MQ0gqVqJNIB3"
    "oO3vejf9I+YB/IBHK73Uhy618nMB4j3aG/IB9EFNlr3qXCIpIDx9ieizpjD8jHUdBsJe6E"
    "A9HjvFbEyUHbARqFeYHEuTqbFiFBZtEA+crcvA3e/NTFbuow+Am6zc42Tl1mxjbt1mpMlm"
    "uSFj/8BZN/m6Jl+3ZoZ6rfN1X+Fpq92g6G2BoZ7osslS16e3WjTWe6OpfucywG2BGa7hYb"
    "BBjim89FiKjOBJJnZkD2Nx+KTd3A6OccVDVl0Bf+msWuqTgfAn+qRXh085KBWhDn/IqUt/"
    "+NtXrPumZoP/AtIaTN8UaWsIIYjNanlGEBMylGBbSsCVpWbDIbxAOeBvSMGICZoqWOXTMM"
    "K1ND8eVWCSrURMMHVjMLU6yTHk5nGQm4wdfjRT8bU+WG5deeF4j02G4jQ8pq5KkWGHuw+B"
    "dTUHOywY4YU+K0jIB6WLHLTDAr/zCVwMjgaqXE5hX7fJdeMW+G6LKv+iUs0k6BUzlmBDLM"
    "FoPit8HGMidU683XaPye7PhjXe96OY2iw6qC4J+y0256O+lGhefuL6A7xuejmnhqw7ustU"
    "lt1G0+tk8pXKOzFlZZo9vyZgYQIWJmBRgYWy6YBJNeFeq4CErjq0N3HQZNeNDLSPnHB5eM"
    "yAOcIdq+A82+hcl+CQWl3pAqt32LrEh2SxwnxYGSPs/ZXCCiHLaiJZLnqIG25KLopqsaxl"
    "qOYUmcbRUixDU4WTRv0bSEg7ZQpLdIrrSnQyZSU4WN+gLJ9yEN4UgljJHTACEan7o41A1C"
    "wPzBjUpk6jCY2YvK/60ShTvn8PoBpuegBuutr1Yur376N+fw12Fb1lrg2/8h7m7X0R/0/2"
    "aW9wAXhBbwtT/6xZST9AV2cKfj3zoigxDw+Wxf8H8WIdRA7JOUaRddnLoI8iilHoEoaNg8"
    "KfOuasQ8hh5cxSkepjPUaVSLbh9PXh9IeOx9VtFdxrQM4EmY8TZJ5zNcmi3mef/XzMo/6N"
    "0Oh1FC5U3yXekfbmw52j7Tc4Aybq/A9xotQn0/CeAbT2t7oKTYGVl+iyychTurM1WvXeaO"
    "L9HI+8fKXCY5RwqwfGXwR50r/rv316QuA5JANzC3d6BPaULgjvMy8wqbj0FyS4v1rlFKIz"
    "MbC74C1QLNwWrgu264HAKs2x92rwTLqMfWgzB1XscSC422ocNcEQU1AA38fy9SMup2BGDh"
    "Y6amUzXQ+ffByFCaCSM/WRaFanyFwKd6x76dAVJVLMyUiKKQk2/4fPCw/0wcXh9d6bNhFY"
    "9B7L9Affdv0zcTUpsFWNhVpbCzXQpipxp5VEE1PGzsukQp6fF+dC4rVUTczg9a2CcUzEgF"
    "wKZB0zwiU3jw+Me26BbZoQS0HN9+fYe7YvoMf4BF//6/T07Ozy9NnZxdV55/Ly/OrZFfTV"
    "j5u9tK5a5nXvOwztJaYhG+uLf1my8BdinxZrDPynzzuXnauzi84S9WXLOrCzwC4/5tsE11"
    "KyJohaN/u/zuG0oxa532HcpwqlKhEjunNZX8B/DhIhqsMc7D53cTdc9R4/2euY6n34TS/D"
    "U6Pvf+lAhC4s5s8Zc7Xr358LzfbUi+AEYKrUXEhbszPJxxNgdNge3I0ErFjHA4A8OKsQQW"
    "HAYY+328UWOZOA2AwqaPzpx/Gnox08k5VN50jEmM1ps9n4zP8RNjMDCLdhRnE5w4rqPMN1"
    "Y0X1nVqTD1dXvnPYOJ42wVtFxCi42t7Iilb9ShWTQ5IC2CJPEa4+UjkIHp2QHtAVyUagjB"
    "OiK4+Q4YS6YzyC2CeMDicYBQurM8eTn9QyP4oqXxMeDInlZ2Ud/AmCmJwUn/RXREfl5pOQ"
    "m4U7x7QQBuYYnmItwpOYsRB1wMw0wGFobZlUJjyGx0RjjM9lczznWX6l2loed5o5QjzAGF"
    "iFnHB4hPlyH5quTB7FD3WLYj6BEWmSBG5TDM/wvMbxvPB1sLbhe1lZw/vaW/I+eJM+cTFT"
    "W01EjvCWM/F47Nd9TYQU/pY7mJKSDeSLDd7BZLwE27yDdZrlUhyyZhtR6zbVDX7BYeKkBV"
    "wpj9wWp94kpRpXCrXzrNze+nWb6zO760252T2XmzV7rP+JC9jSx1B10hOCxsVdZ/OEKyty"
    "9uQQwA2lSeKSByxOsmx5tNVJTOio6e+VCR2Z0NHjCR0dZ6v/3/8HGLr5vA=="
)
