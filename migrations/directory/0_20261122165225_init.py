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
    "eJztXW1z2zYS/isYfWkyo3oSW3659OZmZMdtNY3tNFb6mg4DiZCEE0WwABVF1+l/v12QlP"
    "gqUYokUyy+tDGIBaAHS3CfxWLxV8PmkvV9Iecn7X5fTF2/8Yr81XDphME/cp42SYN6XuIZ"
    "lvm052gJGqvXU76kfWxxQB3FoMhmqi+553PhYuU28ZhUwiWzkSATOieKD13C3W+IP2JEuI"
    "w4YshdMhCSUMfBUi5JX0w86nKmTrAXW/ShG+4Od9HgB/eD+3FAucNsCxpl6iPRP0eRmRTu"
    "kHhUqZmQtoI2CSVSzMhAigmx2SfeZwraoz6hkhFX+GTsipnbJOITg87cOXGYO/RHRAyIzy"
    "dM9/UwICNoA4YxJzPq+sQXpMeI8sSYufBHE34ItMgVYRPPn+M/qApH3YPeFZPQgdS/LvgV"
    "8yYZQRXun5AuFNpsQKeOHz3UDZAZVyMYkQ2j/OBKNmCSuX32Cp5E1frUJUNB6IxCe1jTY8"
    "JzAD1GP2kcNfRTl/85ZZYvhgwGIGECfv8Dirlrs89MRX96Y2vAmWMnFIvb2IAut/y5p8ve"
    "v++8/lbXxGntWX3hTCfusrY390fCXVSfTrl9gjL4bMhcJqnP7JiyuVPHCdUyKgpGDAW+nL"
    "LFUO1lQYgXtv/vwdTto6YS7Mma+txRJxog/wRLLv8TjjMmY1n3D13r8bZrWY2MuuN4Ugob"
    "FvWFi68KB0VDlP4O2l2io0sb2MHN9+13z84unms8hPKHUj/U2DX+1oLUp4GonoEl5GwCep"
    "1F/RaL82FfSKSQh7HuB/MIoT1g2pjQz1bwBsKfp+etVSB3ure/dLEzAetXsK7d/9R+h+Cf"
    "PgPZ5xrqJbT6/xlkb0ZU5gMb1d8NrlHBEtjlcnt4ZF+8WIFsCOIzqPW8EF98lsQ3WnYtWN"
    "pGmwCdEawj4ufnZRA/Py9GHJ8lEXeoO5zS4UZaHZfZCudwPagmzFclQL4qhPgqDfD/4CO6"
    "CbhR/foBe7FqKY6QvWgVQnuRXY6nkx6TFhh5E+rng3wLdTTQHRgZBesnu0anG6kw8o20IV"
    "xq3SiD+2kx7qcZ3MH0YF+IeqoJg/k6zMHwLrI91qO9EDY4r9XtYLhWyJCszQhMvvQXEJqK"
    "rehfwliWGIOW+lvr8kL4cCZeo33T7fx0uyENrIhCx70cWcw7rp+vyWmxFNo8cP3sA+0X+7"
    "JGhjiCr09fti5bV2cXrSuooke5KLlcgX3nvltEVvojMIgBq7yv4WsAB71Aa2hLsokU1nbY"
    "xkn0j1qtG93O3e1jt333FpufKPWno3Frd2/xyakunadKn12kXoBFI+TnTvd7gn+S3x7ub9"
    "OL0aJe97cGjolOfWG5YmZRO45JVBwVJea9LxnivsV0JyV3MMuVI6zwA+0H15mHGngk0x6+"
    "LJlZR6/mYBxzsmFBj/bHMwrvbOaJOBVFdbOPJqeTdAl1gVTbIbgaurRX/g79dCv99nehJ6"
    "+M796K3H5lHPgO830m0W9NI9877YmpHzqpwyabRPukyYxyX0VObub6J+Rn7d/2iaJzhd5p"
    "xSh8XwKnM/CAoYDm0Z0P/4Fa6NoeRu7nlOf/CUdiHOHVMyuLHeGg+tzjzC0gqfnIJ4Rq6U"
    "UsZWGerzAxs37x4JXMwtxlnwvMy6VELTBe9aELtxgW37gIyWd37V+eJ75zbx7uv8vZkbh5"
    "83B97Azqx/e3729fHyeDoqCqE8/fhD3FRQxzSjMnG76hm1vPS6kaWs5HYimXIkhMSrHRx2"
    "AhUGH3ZGU/BYaOFq9b9aKjCQMALNQtpjwmZpxMVVtDK+Ru8HgXI9MaBb6G6HFznaPB40CW"
    "o5olvAy6MplxfwQEnPdHSPGlGEo6AV4PPF7H80Wsn7s60m8RD6fFlJgwHXqnnQGSD0e++g"
    "bqOXOCjoAxmzOb2HzIlA63GzPPz3MyPM1AMFSw45OhYCpoBGtGPg7XXpaFXZV0SvzVWE79"
    "wvnD7QZWY589UFsFM7DQjHDCw5csWiAaujLMoP5DL0axVmMbXl/SqnGfVMd9YoLdFpzyZa"
    "lgt5crgt1eZoPdgnc/i/A1d6mcF3CghUwK5d7cD/bpjgznFbBeo60b/1wDmNed+/a7X/PN"
    "5ah+XM2vf+3ettP7dkxOeLg2ZcBvS0kLsE/JpSbA4WpvvP7p2Mrvf6TA48pCo9rC71iO6g"
    "rhMOoWLMop0bQGg2y9ALx+eHiTUODrTprPvb+7voWFQyszVOJ+4FbKeEzgewoGltrC4k9K"
    "1pDkHbvVn4zGVb41VVux+bSs4XdVnmnjtSk2verrtWGA6DZzHpcz73WV3+sYu87McTFfTU"
    "rtkrdWd2o3iBfdLhZ3ZzG49QE142HMKG4W4G+FZHzo/sDmmV3l9FKUd4j4OLFdli6XS0ln"
    "C8dU6o0FEGzmsMB6v2k/3rRf3zbyVHg38N4sG6spvMl3Nx/eJ/OOX0NDU+9G2KyR7x+PVW"
    "iu8ZD3dFUAJKxbwkeOdYMD6KgqwRH1QXg23BuhI1qAAm3h895dwzku6d/jK0zoxvrDBM9V"
    "1vtrvJNP453ckv0b4n8kBMEQ/8JprjHxN7TQMJiKmdhlGMyTmdgRw8m3r2P8Z6VxHSNd5Q"
    "zrICmSjrQAs5VpIxctpB5V8If6hlCiPEz7hKdCXEFwaGGCJSJmoCZkzgpM6900rfNWRWIf"
    "dZYnRwltoWuBIN5ER6NI4YTWPObHAnVwASE8CIMpoz4qJj8x+TE4BBNEuLwN3rbHH9+Q4C"
    "kZCQdZgN+E+iPqQYe65gd3wofwRuBOaHhE5lUsPkb3yT57DONkBNr/8EsxogVzZemWF1mr"
    "BqCBNnTUYwAQUxqUAZfAJtr2JMrmBSyDBNWCceokWlSNmf3BRXrC8ReOGWbMGgPgxJ/xPs"
    "IoJw5TqpiPhJ3jc8ngsfIt6MqQkgqTEuVMh1nQi0NSovo7iSuuUFqrVpkkNa3iLDWtTJqa"
    "gwb7VIxeHCCxlf7Uyhz3XzHCMZEaglwG4mKAM/BOJaY23AzfmEz9AD4rAfBZIcBnJovV4b"
    "JYRebcJvjGZWqXtPGijPJeFGvvRUZ9A3t2I8thIXHAQ5ITAGRfBtneIT6yE6mba3NFTqNy"
    "ZfUkEEPLm/Yc3s/x0K8JwkxLP3Ec5mKdqXD4pSf5hMo54ph3snFFXtK0YP0+iKuO/kYKfl"
    "mo35eZw9b9Pp5R2xjptJwBeg3QjhgKS43o6fnFJjinxOoH8+4NPO0728j4iAQOaHscyO7Y"
    "Obhx110G4mJ3XErMZGhMJw1Eb7rlCbARClj1eqsu08ghMza+vuvcP26o1BWx8MwWcTH09d"
    "0i7jsU5mSrWU9ImvCPKod/hJtOGwYCJKXMx2plHEBsX++QcQDVhHZtGEBStRJhAO9A2991"
    "brpPGAfwA16t9FpfutTIjwWI12iuiQfQFzVZ9rJyiaCA8PYlou+awu1nzOvQE/Zcb9TjtV"
    "PMxkDZHhuAeoXBsTQZGisGYdIGMeZsVQTufjszUblHvwFuonKfJiq3YgdzqzYjdTbLDRn7"
    "B866idc18boVM9QrHa/7Bm9bbQdJbwsM9USVdZa6vr3VorHaa031B5cBbnOMcA0vgw1iTO"
    "Glx1RkBG8ysSN7GJPDJ+3mZnCNK16y6gr4S0fVUp/0hD/SN706fMJBqQh1+DgnL/3hu98w"
    "75ua9v4LSGswfZOkrSaEIDar5RlBTMhQgm0pAVeWmvb78ALlgL8mBCMmaLJglQ/DCNfS/P"
    "2oApNsKWI2U9dupm5Ocgy5OQ5yk7HDn8xUvNMXy61KLxyvsc5QnITX1G2SZNjh7jiwrmZg"
    "hwUtvNJ3BQk5VjrJQTNM8DsbwcPgaqCN0ynsq5tcN26B77Yo8y8q1VSCXjFjCdbEEozmc4"
    "OPY0ykyoG3254x2f3dsMb7/iSmNosuqkvCfovF+agvJOoXn7j6Aq+bTs6tIauu7jKZZbfR"
    "9CqZfKXiTkxamXrPr9mwMBsWZsNiAxbKJj0m1Yh7jQISuqzQXMdBk1XXMtAucsLF5TE95g"
    "h3qIL7bKN7XYJLanWmC8zeYesUH5LFEvNhZoyw9lcKM4QssolkueghOlwXXBTlYlnJUM0t"
    "MrWjpZiGZhNOGtWvISFtlUks0SrOK9HKpJXgYH2DsnzKQXjdFsRS7oA7EJG6H+0ORMXiwI"
    "xBbfI0mq0RE/dVPRpl0vfvAVTDTQ/ATZenXkz+/n3k76/AqaJHBj/A/lYfT27k0/9EleYa"
    "B4DSla3BsvZaH8DPcUoOfDrIr48xgEjMBXnWfei+fX5CYByS+UqHACpGHWbrTKE+84Jcn1"
    "z6cxL0r5abzWhlBtvJoIGKheeFdCZP3ZDH3Jwt6wqMSec3hX/ZMKQgvSk2BL0t21Ej9D0E"
    "mVF9zGs64HLCbNKba3eGzRY5WNcHSBpHQXUcBcE8b+IqWErUcZfvvMzu9fl58fY1PkvffK"
    "pfrE0wjokYkEuBrGk+LoY5Phk+7Lj+Cu9AJJaCmu/PFnuxL6CHOIKv/3V6enZ2efri7OLq"
    "vHV5eX714grq6uFmH61KcHTd+Q69MYlpyLpnFl+DbWh7Sta4Z6rsnqkaUX/S9Jk7ZJSb2O"
    "Ql2OeDy7oC/nMQ7lmFOdj9ruhuyM4jfllWUZ3H8NNThuhEn6kywbZ4GOprnbLAnzHm6tBW"
    "fyY0XVCvgrvFqFIzIW1t3ks+HAElwPKgNxLQKiQDCmxcJ0j9j4GzeUG3++5uF8G3ZmuzHo"
    "zFhIM+TTjogHJnKlnOOaBC6zouUhvj+vRl67J1dXbRWtjUi5JVpnTWbDYxoP8Im9ncPl73"
    "Ga4aK6ru1JqdtqryncNuBGkTvFFEjIKnzbWsaFmvVJoKJCmALfIU4erL2oKcdCekA3RFsg"
    "Eo44joM42kP6LuEC838wmj/RFuo4R53+IHBFV08xu6ETXhwT2V/JOJBx9BsKkjxSf9FdHb"
    "OrNRyM3CmFQthDs7DO/HE+Edb5jiLmBmGuBgD4gGHG/qEeExvIAON4lcNsMb5ORXqqnlMY"
    "bVEWIMbWB+Q8JhCLNFhKvOeRhtQOkSxXwCLdIkCdwmzYbhebXjeeHrYG3D97Kyhvc1t+R9"
    "8CZ94mKqtpqIHOEtZ+J47Nd9TYQU/paxkUnJGvLFGsdGGi/BNu9glWa5FIesWIh71aa6xi"
    "84TJy0gCvlkdviCJGkVO2SLLVKXQfbWnEdbCt7HaxJZLXnRFbm9MY/cQFb+Bg2nfSEoHFx"
    "V9k84cqKnD05BHDNoce45AGPPS5Kjvbco9k6qvt7ZbaOzNbR8WwdPc0hor//DzxeNT0="
)
