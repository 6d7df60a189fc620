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
    "eJztXGlz2zgS/SsoflmnyuuaOIonNdnaKtnR7KjWx6ytzJWkGIiERKxIgAOAUbSp/PdtgI"
    "d46oot0xp+sgl0g9TDwe6HR3yxXCqIo7hYnPQdh0dMWT+gLxbDAYF/amqPkYXDsFCnyxQe"
    "+8YD5+zGUgns6BYn2JcEilwiHUFDRTnTxn0UEiE5Q3OPowAvkKRThih7jZRHEGcE+XxKGZ"
    "pwgbDv61IqkMODEDNK5Im+i8sduA1l0/to8D17z24myONzXbVAc8wUUhyNCZIhnxEGF8fQ"
    "OFaISkSCUC30P1gmLY0Fn0sijhG0r+8Yt7w4Rh6YUHWCRlDokgmOfJVWmgbQnEoPYeYixt"
    "8zQSZEEOaQH6AmNXMwQ1OO8BxDe9oyJDz04RcR/Mn8NgNHxOifEbEVnxJ4AAGgvPsAxZS5"
    "5DOR6WU4syeU+G6hs6mrGzDltlqEpuzt2+GbH42lhnpsO9yPAra0DhfK4ywzjyLqnmgfXT"
    "cljAisiJsbACzy/WSopEXxE0OBEhHJHtVdFiR46fb/MYmYo0cP0neyI0V9eWIAUie65Pt/"
    "Js+Z87Ht65uRfTcY2bZVGYL6eUqDKClyONPDlzKlUfvyNW53iY4ptfQNLn7q3x69OHtm8O"
    "BSTYWpNNhZX40jVjh2NT2whJwEmPpV1Ae6uB72zKOEPDzrw2CeIvQAmFoB/mz7hE2VB5en"
    "L3urQB6OBr+N9M04rCnxWnP9S/9Wg396BL7PDNRLaM3fCrIXHhb1wKb294NrWrAEdrkE7h"
    "/Z775bgWwC4hFYPWvEV9cV8Q2xlHMuXBuWNm8boCuOh4j4y5ebIP7yZTPiuq6IuI/ZNMLT"
    "rUZ13mcnnJP1oJ0wv9oA5FeNEL8qA/w/eIluA25qf3jAnq1ailNkz3qN0J5Vl+MoGBNhQ+"
    "AVYFUP8gBsDNBDeDIM0U91jS430mLkrXJwutG6sQnup824n1Zwh9CDfCPqpSY6zNdhDoF3"
    "U+yxHu3MucN57diOH9dOMiR7uwSm3vsbEpqWrejfkrEsMYZRqnYey5nz/kI8q38xGv4y2D"
    "INbMmAdgTRcNh1a/UbqFE0IPWDuehZgttNXE/Sf55ifA0/0L1h/iKZaCugHw2vBnej/tXP"
    "+naBlH/6Br/+aKBrTk3polR6dFbqpqwR9Otw9BPSl+iPm+tBecpkdqM/LP1MOFLcZnxuYz"
    "eXTqelKWpfNQkzmeU4AV0wxs5sjiEzqtTwU95kW60KToNyCWaQA7gJuAa6JbEX0pFmtqwG"
    "3i+tPl5H/IXUVpnlBtSfMUZzqjw096jjIYxCwacCBwg8ZczRpXweZYa9y/g04yZ5QBCfJN"
    "yboFNPyddg5y8QhQZmZEFc5NIpkYaum5FQ1VGGj/MgmmocKjTlRMaNaMvkJprdy8qSW23I"
    "7n2xll2fkrH61abNyOcQRq2EHshGRtLhyZxLFwzLGEMPmguzROVazb0wv6XVjodsDw/ZkW"
    "XZW/35RmTZ8xVk2fMqWRbP/SrC55RhsWiITzOfEsrjhYIneno4r4D1/PLmvPC2BjDPh9f9"
    "29+Prvq/PSu8si9vrv+V2ueH+fnvo0G/TFISEdBkbaqA3xcCN2Bf8it1gE/jfjkc/DW3/u"
    "5DCTwqbR102fo9VjN0OfcJZg2Lcsm1PILB97AAPL+5uSwM4PNhebPi7dX5ABYOM5jBiCpT"
    "PLwelWCH9ykEWHKHJKDoeYBJwBMJ+lNMKlF/kc2Xyo7kTtle2fceuvrpkBdPrqe7rL459D"
    "qsrL6wjAOiu/R53q+b122e17nsutLHzflq0es+89b2du0WfPNuXP69cfiHA2qFYawM3CrA"
    "P3JB6JT9mywqvH55KaoTBj5NbJely+VS4HlGTJVmLIDgEp/E0ftF/+6i/2Zg1Q3h+4H3Yt"
    "nYgcJbnLv18D4aO57CX0+O5zpnJTeeGxGbMOOp4tPQwB4RxPDAmrwbYwkX8jXCSIYYKrSu"
    "lHGkHy1RjyI+h2GCFqSW676vpjV7/TF1+2gkrL7kRvNqHGIy3FDlgvsELrAyglwYDgwQ0q"
    "JarYf9KIn4RMRHJPFCJvT7z/FidvefSxTXIo9Dd2X62QnMRhdKxwR+DZHvmf4JEyqkQn03"
    "SMW+M7JAsV3cqtHzYjkjriH0qX6cGdHa3Rmgg9ScOvo3i8AnUjaR7e+s5Oa6XhCohkQM7m"
    "R96ES2rSW3pR9NtyG3U/t7EWC0SGDb20Qu12vWy/Uqgrm9bhu0LJPZg8TWhB2iJpBoRjjn"
    "coAgbwJxM8AVeCOhP7LYDt+cz+EB/GIDgF80Avyi09PuT0+bxl7b4Jv3ObjPR842Gbxnza"
    "P3rDJ84+Bzq8gh89ij4C0AQB4qIHtwiJ+YuvDJSmXzucoW+UfJrRPHdnrNbmfH8TH0yU69"
    "XvDsdnfavLuTED1bbkQUvbr1cuU+RI5L2+c+RDuhXcuTF4dWgSe/hdF+O7wYPSJRfqnPVe"
    "grpc9EsOrZ8oLJ8RrK3JzTAAvl0notcX7DCAC30NRycuxDzBfDpNcCZaijxE311/rMBlxQ"
    "Zh+jGawFTB/dwDhcGTobKzTmykOaEPdpQGFQIezTGamS6/u//ZZqcBmN/wtIGzBVJ90+FH"
    "Z72auba4tzTp24+HhHcTGVtowcByZQDfhr1LE5x04bu7k2NllLt+Fkci57JGX2RMjcO624"
    "fU7TZbDtSm7a/8XhFdGnOEiPhg2BYs5gXZgYFE3XxogjHVJlH/ONic/ZVOqQLTtn6wT9qm"
    "2MXEALFlyjaoD4S+cgWoXA8id7/U1qUUQmoKhGhfu4Ya1QISfySuUnZZFC91XfYYeGWnmz"
    "zasytW8zn76r9mGT7fle8+58r7o533G/f5E3Z6f5fpB1q9N8d5rv1pKtKzTfS7K1E30/hO"
    "i7BWT2XRz5WvXpSVq7LjeRObuNyGtNGwO4fzdnjBjttEs+UYecoKGSSJAJzHYvOa7E8TCb"
    "avmyQgQ7HookSU4cyZPKMhVi6y9GkZpzwyTXH4TyKE/wOAeadElKi5KUeFDZuxyRUfXt2O"
    "zjXY/KEDDTeSR36oga5x17op2bs/vsCMHVjoll0bNLLJ9SYtmd+rHLHGxTL2+kKmrZqR9t"
    "6+oDnuDQccKGjKMuB2+mZIteB7eB2dvos6neis+metXPprpN4gfeJO6o77/iAtYdaHPowU"
    "m3udHx8C3jiTfi4ffJE3/9P1U16Es="
)
