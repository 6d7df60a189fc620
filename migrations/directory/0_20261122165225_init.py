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
    "eJztm21z2jgQgP+Kxl8umckxvYRwnevNzZCU3jGXhF5C39txhS1Ahy1RSw7lMvnvtxI2+B"
    "UwTaih/pRY2rXFs5K8u1rfGTb1iCW5N601LYv7TBq/oTuDYZfAPxm9R8jA43GsT7VJ3HO0"
    "Bo7I9YT0sKXu2MeOINBkE2F5dCwpZ0q4icbEE5yhyZAjF0+RoAOGKHuG5JAgzghy+IAy1O"
    "cewo6jWqmHLO6OMaNE1NRTbG7BYygbPNQNfUa/+MSUfECg24PbfvgEzZTZ5CsR4eV4ZPYp"
    "cewYLmqrG+h2U07Huu3Vq/bzF1pSDbZnWtzxXbaQHk/lkLO5uO9Tu6Z0VN+AMOJhSewIQu"
    "Y7TgA7bJqNGBqk55P5UO1Fg0362HeUIYzf+z6zFH+knmT6kjqipgHImmr59Y9gnBEd07zq"
    "dM2bVtc0jZQR1XgSZgiaLM7UBKBMKmp397P7LujoVkM94Pyv5vXBSeNQ8+BCDjzdqdkZ91"
    "oRSzxT1RZYICcupk6aeks1Z2OfayTIw1gfh3lI6BGYGi7+ajqEDeQQLo9P68sgt7utt131"
    "MA6rcrZar143rxX84wPQPdSoF2j13xTZ8yH2ssGG8g/DNWxYgF1sItsn++TJErIBxAOQOs"
    "zlq/rifMdYiAn3bHOIxbAI6JTiPhI/PV2H+OlpPnHVFyfuYDbw8aDQrI7qbI+zQdhj7cNx"
    "zk/XoPw0l/HTJGEhAUQ23hbzXY24DcPBzCIp1HPlLXJunnfbr1sFWRtJx2OtGb1sc55P6H"
    "r+fE5t0JZHFA4TyzTx59AjqUuyJ3VcM4HbDlRr4T+7uJnAD7Q7zJkGL+Ql6Lvty9ZNt3n5"
    "Uj3OFeKLo/k1uy3Vc6xbp4nWg0bCTPOboDft7l9IXaL3natW0qOZy3XfG2pM2JfcZHxiYj"
    "viO4StIbV75XH2RxEHSDX0sDWaYHgNpHr4Mc+TTXe5x26yBTPY8OwArkY3jwPOta88NbKj"
    "hLB3VZRgReTWiBICcYSZDZ498QiiUiDlE/awgAvxDGEkxhg64JWIGEdqaFoc/ucTmLpoSm"
    "RWvPBQt/7IPrLPodpn0IP4QnAddmgF3p+HIB53CFxgqSMUmLgMCCHJ4ck19FkQ75Z4n5HA"
    "UwEjotYQvZxNoJt/LtCsFw05mEvLd+GmfYi4bGjtEfg1RHxk6if0qSckatpuGP2MyBTN5G"
    "Z3hTb42WJEbB0OUTWcERGqCeggOaGW+s2e6xCRGxl9MIKHq36PQLeQJjzJ+FTFTKWNmYTj"
    "D4q4QKH8Rq/lAGcZ46X6Os5PPd/7qafcn62GTEmy3/uV+/gRk04tzV4l6xKOqOwh5HUQ5w"
    "NO4fU9jzCrGN+Izv4BPlkD8Eku4JMk4P/g9V8Ebii/f2Ab6wRDjfxgqJEKhkLfqwjfqM7e"
    "ZQMb60zeRv7sbaSm78z5LOQ5zDW2GNK7AGQ7yZNHQLxj+ZPis7kkuZNorFIg/kiofUMgUr"
    "Lt+VsijSoj9eNlpGJWdzDYZCOrxzQfwOq7s6rKZOSQyVIrB4kes1jCJq5V7Zf36VxuCnGa"
    "7wvuETpgf5NpygNILpqsio2dRLtoXQzRw5N5CjExtYCBTRwiNYVrmO3X7fOucf/dEuUXqt"
    "CkKSVxx3k1NTGRoxUpc124AhvlQnpl4rzDCICbqtRyUAczyxfDoocpKaCPElulqkdkLBEW"
    "CKskMTTZdABOzhEawV7AEPcQ43Cl09lYoh6XQ6QS4g51KUwqhB06Iunk+vYfv7p0585YWN"
    "AQfu9fIK1hSkNJkq9jNTTgN7dxYLZgqobLzNDCwF9f3FfZ7RJltxdWjXM/owx705xAdaGU"
    "wN+bSnj07vmbS+CeXXTOYl4HxEln7avm9buDy+bbw5jrcdG5+jOUjxri7F231Ux4/1SYwr"
    "csWEAZ8Dl3CGY58z6mmDQAaO4Z/07nIsb/rJ2sy3p1eda6PvhF2wKE6Oy11r7qJpAHe2mR"
    "nExEZYtJmS0lZB48rVg8pqki2HIFN+Wvqbgkbo94YkjHOY5iRGCVm+jGRVf6iF3lUuGwbL"
    "pHHM4GQrlsOCyNqKE3SkaXC6iCBVtXNYD/pWIQVYXAdHlBIP2TUEUR8wKKtFe4jQdmFipE"
    "KtPD8pNkkULMOwyEVHhRuYb74Rqqypsir8pQvsz59E1rH9Y5nq/nn87XU4fz4MTBTkNvMw"
    "ivcv4Welv0/cLpvrO+n4OFNH2xUeI1qVulXsuceq2OVX4UpzQWeswcloIJ97jWQzoM5V3Q"
    "RU4oF15dAahxrQrq8mOMiKe9zWOMkrJdeY4RX7E55xgZc/hh+EZK9veUb3zxlu2c6GYWVB"
    "rZkX/Ye7Qi7BcRubXOhdSJDMD9GYJpzvRnCTa5pRapobYUyCN9WO1DCMtHhCFriNlAfRkg"
    "EcHWEIHf+AxUnGnsvEaE3zgo3xLJCdeHNOpsJ/toaOsjKHg6FFmWVfy/J/H/bFKZs+lS7I"
    "QorVsdFB1teFAEK+mWcl9sZIgM5Q0tsTsR62MZwuNyw8AyrlkFlrsUWMKrDJwIsYHV45p7"
    "aPUdsfJaWaOS5QfLZuo9XuBgOM+EiCMrBs8/7Yhr7V1tQH2tLxLrS75IrKe/SKzqLx65/q"
    "JKff+IGxgBopvYPKpXHWmV2TmpDjeqPHzJ8sRr5eG3mSe+/x8xF/fL"
)
