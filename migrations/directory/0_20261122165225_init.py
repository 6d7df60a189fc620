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
    "eJztW21z2jgQ/isaf7lkJsf0EpLrXG9uhqT0jrkk9BL63o4jbAE6bIlKcimXyX+/lWyDXz"
    "BgmlBC/SnxateWn11Ju4+XW8ulgjiKi0mt4Tg8YMr6Dd1aDPsE/pkzeoAsPBqlxrRM4a5n"
    "LHBCryuVwI6+Yw97koDIJdIRdKQoZ1q5gUZESM7QeMCRjydI0j5DlD1DakAQZwR5vE8Z6n"
    "GBsOdpKRXI4f4IM0pkTT/F5Q48hrL+fd0wYPRzQGzF+wSGBdz2wycQU+aSr0TGl6Oh3aPE"
    "c1NwUVffwMhtNRkZ2atXrecvjKaebNd2uBf4bKY9mqgBZ1P1IKBuTdvosT5hRGBF3ASELP"
    "C8COxYFM4YBEoEZDpVdyZwSQ8HnnaE9XsvYI7GH+kn2YGinqwZAFRNS379I5pnwsa2L9sd"
    "+7rZsW0r50Q9n4wbIpHDmQ4AypRG7fYuvO8MHSO19APO/mpc7R2d7Bs8uFR9YQYNdtadMc"
    "QKh6bGAzPIiY+pl0e9qcXzYZ9aZJCHuT4M5jFCD4Cp5eOvtkdYXw3g8vC4vgjkVqf5tqMf"
    "xmFVhqv18nXjSoN/uAe2+wbqGbTmbw7ZswEW84GN9e8H11gwA3a2iWwe2SdPFiAbgbgHWv"
    "uF+OqxNL4jLOWYC9ceYDkoA3TOcBcRPz5eBfHj42LE9VgacQ+zfoD7paI6abM5nC3CHmof"
    "TuP8dAWUnxZi/DSLsFQAxHx4myzwDcQtmA5mDslBPTXeIM6Ns07rdbMk1lY28Vgpohdtzt"
    "OArhfHc26DdgTRcNhY5RF/DiOK+mR+UKctM3C7kWkt/ucxbibwgm6beZPoQF4Afad10bzu"
    "NC5e6sf5Un72DH6NTlOPHBrpJCPdO8m4aXoT9KbV+QvpS/S+fdnMZjRTvc57S88JB4rbjI"
    "9t7CZyh1gao3anM87eMJEAaUEXO8MxhmMgN8IPeZFufsg/9LMSzGDDcyNwDXTTOuDM5MoT"
    "a36VEI8uqxKchN4KVUKkjjBzIbMngiCqJNI5YRdLuJDPEEZyhGEAjkTEONJTM+rwPx9D6K"
    "IJUfPqhfu69Uf2kd3EZjdgB/WF5KbsMAa8Ny1BBPcIXGBlKhQIXAYIIcXhyTV0I4n4QsQN"
    "kngiYUbUGaCXYQBd/3OOwlE04OAuo9+Bm/ag4nJB2iXwNkR+ZPoVelRIhRquH1c/QzJBoV"
    "54V5DBa8shcU05RPV0hkRqEaCD1Jg6+p2F7xFZWBl9sKKH63FBYFgqG55kfapqpq2tmaQX"
    "9MukQLH+WsdyBOc21kv1VZKfenH2U8+lPxstmbLIfu8j9+ErJkMthUfJqggnTHYQ5FUgLg"
    "Y4B28gBGFOOXwTNrsH8NEKAB8VAnyUBfg/OP7LgBvr7x6wJ6sUQyfFxdBJrhiKc68y+CZt"
    "do4NPFkleE+Ko/ckF75h8lkqc5habLCk9wGQzZAnDwDxI+NPykfzlnAnyVqlRP2RMfuGQm"
    "TLtudvqTQqRurHY6RSXvcw+GQtr6cs78Hrj2dVbZOTY0wWejkieuxyhE3aqtov7/Jcbg7i"
    "PL4vuCC0z/4mk1wGkF008zo2HiW0M+lsigKPpxRiJrQAA5d4RBkUriDar1pnHevuuxHl57"
    "rRpKEU8UdFPTUplYMllLlpXIGNcqa9lDhvMwLATTS1HPXBhHwxLHoISQljlLiaqh6SkUJY"
    "IqxJYhC5tA9JzgEawl7AEBeIcbgydDZWqMvVAGlC3KM+haBC2KNDkifXN//45a07t9bMg5"
    "YMuv8C0gZMZWlN8nWkpwb4TX0cuS0K1XiZWUYZ8DcXdxW7vUXs9syradxPKcNiUlCozowy"
    "8HcnCh79+PLNBeCenrdPU1kH1EmnrcvG1bu9i8bb/VTqcd6+/DPWTzri9F2n2chk/1TaMn"
    "AcWEBzwOfcI5gVxH3KMOsAsNwx/Nvt8xT+p61sX9ari9Pm1d4vxhegRMNjrXXZyUAe7aVl"
    "OJmEyQZJmQ0RMvdOK5avaaoKdruKm+3vqbggfpcIOaCjgkQxobAsTfTTqktzxI5OqXDcNt"
    "0lHmd9qVM2HLdG1NAbrWPaBXTDgmu6GiD/0jWI7kJgpr0g0v5J6qaIaQNFPivcxAPnNiok"
    "OtPj9pNsk0IqO4yUdHlRpYa7kRrqzpsyR2Wsv818+rq9D6t8nq8Xf52v5z/OV9zvD3Jypv"
    "KjcFctyQqmre5zV9verL/MZ5TZ0VMC1LRVBepirjWRDmySa91SbJeSrekVW0C2zonh+8E3"
    "0Ve8o/imF++2kdnXYeZrzS9P4tFltYlM6K1EXmvaGMD9GTJ+zkzvtEu+UIfUUEtJJEgPVv"
    "sAaochYcgZYNbX7csKEewMUCDJMzDxJilSWcaN2B6WUGKMuWGSNQE9n7/e+AxKUtiJZVkV"
    "KTtSpIRBZYfhUo7GzttWbPbBmmw2rKQvlAdyLUfMMV7TE9v5cXaTjhBcrVlYpi2rwvIxFZ"
    "ZwlEESIdfwetpyB73+SLy8UleRzoJsyJTWWd5Z2x109Q4vcHCcsKHimFeDF1Oyaaud+4BZ"
    "X+lnU/UFP5uq5382VX0kfuCPxBX1/SNuYAQQXcfnSbuq5Xmbk5Pq40bFw28ZT7wSD79Jnv"
    "juf6Ej5fM="
)
