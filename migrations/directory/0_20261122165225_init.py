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
    "eJztXW1z2zYS/isYfWkyo3oSW3659OZmZMdtNY3tNFb6mg4DiZCEEwWwABRF1+l/vwVISn"
    "yVKEWSKRZf2hjEgtSDJbjP7mLxV8OlgvQVF/OTdr/Pp0w1XqG/GgxPCPwj52oTNbDvJ67p"
    "NoV7npHAsX49qQTu6xEH2JMEmlwi+4L6inKmO7eRT4TkDM1GHE3wHEk6ZIiyb5AaEcQZQR"
    "4fUoYGXCDsebqVCtTnEx8zSuSJvovL+3Abyoa7GPAD+8A+DjD1iOvAoER+RObnSDQTnA2R"
    "j6WcceFKGBNhJPgMDQSfIJd8on0iYTysEBYEMa7QmPEZayL+icDN2Bx5hA3VCPEBUnRCzL"
    "0eBmgEY8BjzNEMM4UURz2CpM/HhMEfTfghMCKViEx8Ndf/wDJ86h7cXRIBNxDm1wW/Yt5E"
    "I+hC1QnqQqNLBnjqqeiiGQDNqBzBE7nwlB+YIAMiCOuTV3Al6tbHDA05wjMM4+mePuG+B+"
    "gR/MngaKCfMvrnlDiKDwk8gIAJ+P0PaKbMJZ+JjP70x86AEs9NKBZ19QCm3VFz37S9f995"
    "/a3pqae15/S5N52wZW9/rkacLbpPp9Q90TL62pAwIrAibkzZ2NTzQrWMmoInhgYlpmTxqO"
    "6yIcRLj//vwZT1taYifSdnqqgnTwxA6kS3XP4nfM6YjOPcP3Sdx9uu4zQy6q6fJ6WwYVOf"
    "M/2qUFA0jdLfwbhLdExrQ9/g5vv2u2dnF88NHlyqoTAXDXaNv40gVjgQNTOwhJxMQK+zqN"
    "/q5nzYFxIp5OFZ94N5hNAeMG1M8GcneAPhz9Pz1iqQO93bX7r6ZhzWr2Bdu/+p/U6Df/oM"
    "ZJ8bqJfQmv9nkL0ZYZEPbNR/N7hGDUtgl8vt4ZF98WIFsiGIz6DX80J89bUkvtGy68DSNt"
    "oE6IxgHRE/Py+D+Pl5MeL6WhJxD7PhFA830uq4zFY4h+tBNWG+KgHyVSHEV2mA/wcf0U3A"
    "jfrXD9iLVUtxhOxFqxDai+xyPJ30iHDAyJtglQ/yLfQxQHfgyTBYP9k1Oj1IhZFvpA3hUu"
    "tGGdxPi3E/zeAOpgf5QtRTQ1jM12EOhneR7bEe7YWwxXmtbgeP64QMydmMwORLfwGhqdiK"
    "/iWMZYkxaKnaWpcXwocz8Rrtm27np9sNaWBFFDru5chi3mEqX5PTYim0aeD62QfaL/ZljQ"
    "z1E3x9+rJ12bo6u2hdQRfzlIuWyxXYd+67RWSlPwKDGLDK+xq+BnC0F2gNbUkOkcLaDcc4"
    "if5Rq3Wj27m7fey2797q4SdS/ukZ3NrdW33l1LTOU63PLlIvwGIQ9HOn+z3Sf6LfHu5v04"
    "vRol/3t4Z+JjxV3GF85mA3jknUHDUl5r0viMZ9i+lOSu5glitHWOEHug/Mm4caeCTTHr4s"
    "mVnXXs3BOOZk0w093B/PMLyzmSv8lBf1zV6anE7SLZgBqXZDcA10aa/8nfbTrfTb34WevD"
    "K+eydy+5Vx4HtEKSK03xpHvnfc41MVOqnDIZvI+KTRDFMlIyc3YeoE/Wz82wpJPJfaOy0J"
    "hu9L4HQGHjDkMLx258N/oJd2bQ8j93PK8/+ET2Id4dUzK4sd4aD61KeEFZDUfOQTQrX0Ip"
    "ayMM9XmJhZv3jwSmZh7pLPBeblUqIWGK/60IUhhsU3LkLy2V37l+eJ79ybh/vvciISN28e"
    "ro+dQf34/vb97evjZFAYVHXiq03YU1zEMqc0c3LhG7q59byUqqHlfCSWcimCRITgG30MFg"
    "IVdk9W9lNg6WjxulUvOpowAMBC3WLKY2LWyVS1NbRC7gafdnVmWqPA1xBdbq5zNPgUyHLU"
    "s4SXwXRGM6pGQMBpf6QpvuBDgSfA64HHm3y+iPVTZjL9FvlwRkzyCTGpd8YZIOhwpOQ30M"
    "+bI+0IGJM5cZFLh0SadLsx8VWek+FpHkSnCnYUGnIig0F0z8jHwdxlW3irkk6JvxrLqV84"
    "f6jb0N3IZx/UVsIMLDQjnPDwJYsWiIbpDDNo/jCLUWzUWMDrS0a17pPquE9sstuCU74sle"
    "z2ckWy28tsslvw7mcRvqYMi3kBB1rIpFDuzVUQpzsynFfAeq1t3fjnGsC87ty33/2aby5H"
    "/eNqfv1r97adjtsRMaHh2pQBvy0ELsA+JZeaAI/KvfH6p2Mrv/+RAo9KRxvVjv6O5agu5x"
    "7BrGBRTommNRhk6wXg9cPDm4QCX3fSfO793fUtLBxGmaETVYFbKeMxge8pGFhyC4s/KVlD"
    "knfsVn8yG1cqZyq3YvNpWcvvqjzT1mtTbHrV12tDANFt5jwuZ9/rKr/XMXadmeNivpqU2i"
    "Vvre7UbpAvul0u7s5ycOsDasbDmFHcLMDfckHokP1A5pmocnopyttEfJzYLluXy6XAs4Vj"
    "KvXGAggu8Uhgvd+0H2/ar28beSq8G3hvloPVFN7ku5sP75N5x69hoKl/w13SyPePxzo013"
    "jIe6YrABL2LeEj132DDehaVYIt6oNwb7g/0o5oDgq0hc97dwPnuKR/j68woRvrD5s8V1nv"
    "r/VOPo13ckv2b4n/kRAES/wLp7nGxN/SQstgKmZil2EwT2ZiRwwn376O8Z+VxnWMdJUzrI"
    "OiSCbTAsxWYoxcbSH1sIQ/5DcII+nrsk96VwjjSD9aWGAJ8RmoCZqTAtN6N0ObulWR2EdT"
    "5cmT3FjoRiDINzHZKIJ7oTWv62OBOjBASG+E0SWjPkoiPhHxMdgEE2S4vA3etscf36DgKh"
    "pxz12WmBqAurjQ2iPwa4j8wPRPGFABtn/bnUS1t4AToKBfMKopeYXlmJjNNXpHzQSPiS5v"
    "NQZ0kJrRvv7NYuIRKYvJQ3hzfV0QuCyVA3eyDKLCDEJ602EW9OL8kaj/TpKAK1SDqlWmok"
    "yruKRMK1NT5qCZORXjAgeoQmW+iyLHV1eMcEykhiCXgbgY4Ay8U6HrEG6Gb0ymfgCflQD4"
    "rBDgM1ty6nAlpyLbaxN84zK1q7B4UUZ5L4q19yKjvoHxuZHlsJA44I7GCQCyL4Ns7xAf2f"
    "bRzbW5IltHqXR6Alic4097Hu3nuNPXZEympZ84aXKxzlQ4V9IXdILFXOOYtw1xRRHRtGD9"
    "Poir9ulGCn5ZqN+XmZ3R/b7eULYx0mk5C/QaoD0+5I4c4dPzi01wTonVD+bdG3hx71IG6W"
    "KPUUrMVvxLF6HT3lnH5/AZKyB+6w2PzCCHrAD4+q5z/7ihvVcRI8SGHIuhr2/Ise9hmJOt"
    "Zj0hadMJqpxOEMZFNgwsJ6Xsx2plXDkWejpkXLma0K4NKydVKxFWfgfa/q5z033CuPIP+q"
    "ie1+YQn0Z+bDneo7kmvmwO/nHcZecSQebwNB9kzi7SAVJdJ6DH3bkJ/OpjjIirEy97ZADq"
    "FSZb4mSqJR+ERQD4mJJVGZ37vZnN8jz6GK3N8nyaLM+KbfSs2ozU2Sy3ZOwfOOs2/9Pmf1"
    "bMUK90/ucbfXpnOyiiWmCoJ7qss9TNaaAOjvVea6o/MAK4zXXGZHi4aJAGCS+9Lm2F9MkY"
    "bmQP62LjSbu5GRwLqg/tZBz+MlmaWKEeVyNzcqhHJxSUCmGPjnPqnB/+9hvWEZPT3n8BaQ"
    "OmskW/akIIYrNanhHEhCwl2JYSUOnIab8PL1AO+GuyBGKCtqpS+UyBcC3Nj0cVmGRLkQNG"
    "n/a1huw7mLo5ybHk5jjITcYOfzJT8c4cVLaqXG28xzpDcRIee7ZJ0VqPsnFgXc3ADgtGeG"
    "XOnuFiLM2m+WZYMHY2govBUTMbb8/f121y3bgFvtuiSrJaqaYC9IpYS7AmlmA0nxt8HGMi"
    "Vc4N3XYbxO7PGrXe9ycxtUl08FkS9lvdnI/6QqJ+KXSrD4S66eScQrHqKChbqXQbTa+SyV"
    "cq78SWKan3/NqAhQ1Y2IDFBiyUTHpEyBH1GwUkdNmhuY6DJruuZaBdzQkXh5H0iMfZUAbn"
    "o0bnhASHnppaDLoahGtKRggSK/SmazeEvb+SuuLEojpFlose4obrkoui2h4rGao9laR2tF"
    "SXNdmEk0b9a0hIW2VqH7SKSx+0MpUPKFjfoCyfchBeF4JYyh0wAhGp+9FGICqWB2YNalv3"
    "z4ZGbN5X9WiULQe/B1AtNz0AN13uerH14PdRD74Cu4oeCfwA91uzPbmRT/8TXZprHADSdH"
    "YGy95rfQA/xyk58OmgXrvOAdTEnKNn3Yfu2+cnCJ5DECVNCqAk2COuqTypiB/UjqRCzVFw"
    "f7kMNmsrMwgngwZKEu4XQlQ1g4F8wnJC1hV4JlMvE/7lwiMF5TL1QHC35ThypH0PQaVNpe"
    "tkDqiYEBf15sad4ZJFTc/1CZLWUVAdR0Ewz5u4CpYSdYzynZeJXp+fF4ev9bX0SZrmxdoE"
    "45iIBbkUyIbm68UwxydDhx2mVngHIrEU1HR/ttiLfQE91E/w9b9OT8/OLk9fnF1cnbcuL8"
    "+vXlxBX/O42UuravBcd77T3pjENGTdM4uvwTa0PSVr3TNVds9Ujag/aYXHHTLKTWzyEuzz"
    "gZEuh/8chHtWYQ52HxXdDdl51F+WVVTnMfz0lCE60WeqTLKt3gz1tSlZoGaEMJPaqmbc0A"
    "X5KjirCks548I15r2gwxFQAt0e3A0FtEqTAQk2rrcsTp+XdLvv2+0i+daGNuvBWGw66NOk"
    "gw4w9aaC5OwDKrSu4yK1Ma5PX7YuW1dnF62FTb1oWWVK29Pq/6E2sz3Nuu4zXDVWVN2ptZ"
    "G2qvKdwwaCjAneKCJGwdXmWla07FeqTIUmKYCt5imcmcO/gpp0J6gDdEWQASjjCJk9jag/"
    "wmyoz99SiOD+SIdRwrpv8Q2CMjpJTLsRDeHRMZX8nYkHf4IgqCP4J/MVMWGd2SjkZmFOqh"
    "HSkR2iz1vj4SlkusRdwMwMwEEMCAccb+oj7hMmgyARIzN9yJn4SjaNvM5h9Tgfwxi6vmEY"
    "bPrAzLiSKATiOMn4tqmpYUld7UhdqPvONuQuK2tJXnNLkgdv0ifKp3KricgR3nImjsdY3d"
    "dECK62TIRMStaQHNY4EdK6BLZ5B6s0y6UIY8Xy2as21TV+wWHihAPEKI/JFqeDJKVqV1Gp"
    "Vep40taK40lb2eNJbdWqPVetsls1/okL2MKhsOmkJwStP7vK5gmVTuTZySGAa3Y4xiUPuM"
    "dx0XK0mxxtnKju75WNE9k40fHEiZ5mx9Df/wfKd6Hn"
)
