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
COMMENT ON TABLE "pending_sign_up" IS 'A sign-up that waits for its mailed link to be opened; what was asked for is sealed, and of the link only the keyed digest is kept.';
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
    "eJztXWtz27YS/SsYfWkyo3oSW37c5M6dkR231TSO01jpMx0GEiEJ1xTAAlQU3U7/+12AD/"
    "EpkYoeFIMvbQxiQepgCe7ZXSz+btlUkKHHxeKkOxzyGfNaL9DfLYanBP6Rc7WNWth1E9dU"
    "m4cHjpbAsX4D6Qk8VCOOsCMJNNlEDgV1PcqZ6txFLhGSMzSfcDTFCyTpmCHKXiJvQhBnBD"
    "l8TBkacYGw46hWKtCQT13MKJEn6i42H8JtKBtvY8AP7AP7OMLUIbYFgxL5EemfI9FccDZG"
    "LpZyzoUtYUyEkeBzNBJ8imzyiQ6JhPGwh7AgiHEPPTI+Z23EPxG4GVsgh7CxN0F8hDw6Jf"
    "pe9yM0gTHgMRZojpmHPI4GBEmXPxIGf7Thh8CIVCIydb2F+geWwVMP4O6SCLiB0L/O/xWL"
    "NppAF+qdoD402mSEZ44XXtQDoDmVE3giG57yAxNkRARhQ/ICroTdhpihMUd4jmE81dMl3H"
    "UAPYI/aRw19DNG/5oRy+NjAg8gYAL++BOaKbPJZyLDP91Ha0SJYycUi9pqAN1ueQtXt71/"
    "33v1ne6ppnVgDbkzm7Jlb3fhTTiLus9m1D5RMuramDAisEfsmLKxmeMEahk2+U8MDZ6Yke"
    "hR7WVDgJca/9+jGRsqTUXqTtbMo4480QB5J6rl8j/Bc8ZkLOvNfd96uO1bViuj7up5Ugob"
    "NA05U68KBUVTKP3jj7tER7e21A1ufui+e3J28VTjwaU3Fvqixq71jxbEHvZF9QwsISdT0O"
    "ss6reqOR/2SCKFPDzrbjAPEdoBpq0p/mz5byD8eXreWQVyr3/7a1/djMP65a9rb37uvlPg"
    "nz4B2aca6iW0+v8ZZG8mWOQDG/bfDq5hwxLY5XK7f2SfPVuBbADiE+j1tBBfdS2Jb7jsWr"
    "C0TaoAnRFsIuLn52UQPz8vRlxdSyLuYDae4XElrY7LbIRzsB7UE+arEiBfFUJ8lQb4f/AR"
    "rQJu2L95wF6sWopDZC86hdBeZJfj2XRAhAVG3hR7+SDfQh8NdA+eDIP1k12j04PUGPlW2h"
    "AutW6Uwf20GPfTDO5gepAvRD01hMF8HeZgeBfZHuvRjoQNzmt1239cK2BIVjUCky/9BYSm"
    "Ziv6lzCWJcagpd7GuhwJ78/Ea3Vv+r2fbyvSwJoodNzLkcW8x7x8TU6LpdCmvutnF2g/25"
    "U1MlZP8O3p885l5+rsonMFXfRTRi2XK7DvvekXkZXhBAxiwCrva/gKwFFeoDW0JTlECms7"
    "GOMk/Eej1o1+7+72od+9e6uGn0r5l6Nx6/Zv1ZVT3bpItT65SL0A0SDol17/B6T+RL/fv7"
    "lNL0ZRv/7vLfVMeOZxi/G5he04JmFz2JSY96EgCvcNpjspuYVZrh1hhR9o3zNnEWjgkUx7"
    "8LJkZl15NUePMSebahjg4eMcwzubucJPeVHf7KXp6TTdghmQajsAV0OX9srfKT/dSr/9Xe"
    "DJK+O7t0K3XxkHvkM8jwjlt8ah7x0P+MwLnNTBkG2kfdJojqknQyc3Yd4J+kX7tz0k8UIq"
    "77QkGL4vvtMZeMCYw/DKnQ//gV7KtT0O3c8pz/8Bn8Q4wutnVhY7wkH1qUsJKyCp+cgnhB"
    "rpRSxlYZ6vMDGzfnH/lczC3CefC8zLpUQjMF71oQtCDNE3LkTyyV3316eJ79zr+zff50Qk"
    "bl7fXx87g/rp/e3721fHyaAwqOrU9aqwp7iIYU5p5mTDN7S69byUaqDlfCSWcimCRITglT"
    "4GkUCN3ZO1/RQYOlq8bjWLjiYMALBQN5jymJhxMtVtDa2Ru8GlfZWZ1irwNYSX2+scDS4F"
    "shz2LOFl0J3RnHoTIOB0OFEUX/CxwFPg9cDjdT5fyPop05l+UT6cFpN8SnTqnXYGCDqeeP"
    "Il9HMWSDkCHsmC2MimYyJ1ut0jcb08J8NhHkSlCvY8NOZE+oOonqGPg9nLtuBWJZ0Sf7eW"
    "Ux85f6jdUt3IZxfUVsIMRJoRTHjwkoULREt3hhnUf+jFKDZqLOD1JaMa90l93Ccm2S3ilM"
    "9LJbs9X5Hs9jyb7Oa/+1mErynDYlHAgSKZFMqDhefH6Y4M5xWwXitbN/65BjCve2+6737L"
    "N5fD/nE1v/6tf9tNx+2ImNJgbcqA3xUCF2CfkktNgEPlznj94djKH3+mwKPSUka1pb5jOa"
    "rLuUMwK1iUU6JpDQbZZgF4fX//OqHA1700n3t/d30LC4dWZuhEPd+tlPGYwPcUDCy5gcWf"
    "lGwgyTt2qz+ZjSs9ayY3YvNpWcPv6jzTxmtTbHo112tDANFN5jwuZ97rOr/XMXadmeNivp"
    "qU2iZvre/UVsgX3SwXd2s5uM0BNeNhzChuFuDvuCB0zH4ki0xUOb0U5W0iPk5sl63L5VLg"
    "eeSYSr2xAIJNHOJb7zfdh5vuq9tWngpvB96b5WANhTf57ubDezDv+DUMNHNvuE1a+f7xWI"
    "f2Gg/5QHcFQIK+JXzkqq+/AV2pir9FfRTsDXcnyhHNQYE28Hlvb+Acl/Qf8RUmcGP9aZLn"
    "auv9Nd7Jw3gnN2T/hvgfCUEwxL9wmhtM/A0tNAymZiZ2GQZzMBM7ZDj59nWM/6w0rmOkq5"
    "xh7RdF0pkWYLYSbeQqC2mAJfwhXyKMpKvKPqldIYwj9WhBgSXE56AmaEEKTOvtDK3rVoVi"
    "H3WVJ0dybaFrAT/fRGejCO4E1ryqjwXqwAAhtRFGlYz6KIn4RMRHfxOMn+Hy1n/bHn56jf"
    "yraMIdxQK8NvSfYBduqHt+YFM6hjdCRUKDLTIvYvkx+p7ks0tUngxX9j/8UpXRompl6ZGj"
    "qlUj0EAbbjQgABCRGpQRFcAmuvY0rOYFLAP53fzn1EW0sHwk9gem6AlVv/CRqIpZjwA48u"
    "Z0qGAUU4dIWcxHgpur64LAZelZcCtDSmpMSqQzG2dBL05JCftvJa+4RmWtOmWK1HSKq9R0"
    "MmVq9prsUzN6sYfCVvpTK3Lcf8UIx0QaCHIZiIsBzsA7E6q0YTV8YzLNA/isBMBnhQCfmS"
    "pW+6tiFZpzVfCNyzSuaONFGeW9KNbei4z6+vZsJcshktjjJskpALIrg2znEB/ZjtTq2lyT"
    "3ahUWgMBxNByZwOHDnM89GuSMNPSB87DjNaZGqdfuoJOsVgoHPN2Nq6oS5oWbN4HcdXW31"
    "DBLwv1+zKz2Xo4VHvUKiOdljNArwHa4WNuyQk+Pb+ognNKrHkwb9/A076zSsZHKLBH22NP"
    "dsfWwY277jIQF7vjUmKmQmO6aKDyplsuBxuhgFWvt+oyg+yzYuOru96bh4pKXRMLz4SIi6"
    "Fvboh46GCYk41mPSFp0j/qnP4RBJ0qJgIkpczHamUeQCyut888gHpCuzYNIKlaiTSAd6Dt"
    "73o3/QPmAfyojlZ6pQ9dauXnAsR7tNfkA+iDmix72blEUkBw+hLSZ02p8LOq6zDg9kIH6t"
    "WxU8RWibIDMgL1CpJjcTI1lo+Cog38kZJVGbi7vZnJyj36ALjJyj1MVm7NNubWbUaabJYb"
    "MvYVzrrJ1zX5ujUz1Gudr/tanbba9YveFhjqiS7rLHV9equFY73Xmur3jABuC5XhGhwG6+"
    "eYwkuvSpEhdZKJHdrDqjh80m5u+8e4qkNWGYe/dFYt9tCAexN90qtDpxSUCmGHPubUpd//"
    "7SvWfZOzwX8BaQ2mZ4q0NYQQxGa1PCOICRlKsCkloNKSs+EQXqAc8NekYMQETRWs8mkYwV"
    "qaH48qMMmWIiaYujaYWp3kGHJzHOQmY4cfzFS80wfLrSovHO+xzlCcBsfUVSky7FD26FtX"
    "c7DD/BFe6LOCuHiUushBOyjwO5/ARf9ooMrlFHZ1m1w3boHvtqjyr1KqmQC9IsYSbIglGM"
    "5nhY9jTKTOibeb7jHZ/tmwxvt+EFObhAfVJWG/Vc35qEcSzctPXH2A100v59SQVUd3mcqy"
    "m2h6nUy+UnknpqxMs+fXBCxMwMIELCqwUDIdECEn1G0VkNBlh/Y6DprsupaB9hUnjA6PGR"
    "CHs7H0z7MNz3XxD6nVlS5U9Q5bl/gQJFaYT1XGCHp/I1WFkKiaSJaL7uOG65KLwlosKxmq"
    "OUWmcbRUlaGpwknD/g0kpJ0yhSU6xXUlOpmyEhSsb1CWTzkIrwtBLOX2GIEI1f1oIxA1yw"
    "MzBrWp02hCIybvq340ypTv3wGohpvugZsud72Y+v27qN9fg11Fbwmz4Vc+wLy9L+L/yT7t"
    "NS4A1+9tqdQ/a1bSD9DVmYLfztwwSkyDg2XV//14cRBE5kDaEYebEPslmochZV0D0xeQSB"
    "IM/YMYsl8FVMvqeHJQRrNU2LoWz1Qlxm3Yfn3Y/r4jdXVbH3caqjPh58OEn+dUTrKo98ln"
    "Lx/zsH8jNHoVuQvUN8I71N58uHO0/UbNgIlHfyXulfrkID4QgNb+TtenKbD/El3WmX9Sd7"
    "ZGy95rjb9f4jGZb2RwwJLaBKIiMxw96d/33z49QfAcgoDtpfaA+PaULhXvEdc3qajwFsi/"
    "v1xmGyo3o293wVsgSbBhXJdy1wOB2ZZj/NXgmXSB+8Ca9uvbq4Hgbstx5EQFn/zS+J4qbD"
    "+iYgpm5GCh41k2iYrwr98hY2zH+tiO/jxXiRUtJZqY5nVeJn3x/Lw4f1FdS9Wx9F+sKhjH"
    "RAzIpUDWcR61GOZZ6uMeK7AaE2IpqOnunHHPdgX0WD3Bt/86PT07uzx9dnZxdd65vDy/en"
    "YFffXjZi+tqnB53fteheMS05CNz0Vfg03iNilZE5+rmwFZ50jNQeunbzGkUMUmLxF+uGek"
    "z+E/ewk+1GEOtp8Wtx2y86C+LKuozkPw6SlDdMLPVGkft65Z5c0JYdqR7M25pgvyhX+4LJ"
    "ZyzoWtzXtBxxOgBKrdvxvyaZV2KION6yx9zIXu6x3ebhu7r0xuWzMYi3HIHsYhO8LUmQmS"
    "sxG80LqOizTGuD593rnsXJ1ddCKbOmpZZUpnzWbjdP0qbGag8hsxo7icYUV1nuG6saL6Tq"
    "1Jtaor39lvIEib4K0iYuRfba9lRct+peqUKZIC2Cqewpk+rdcvSnyCekBXBBmBMk6QLmqB"
    "hhPMxup0Ww8RPJyoMEpQ+DeePSOjBBssPU14VEwlP8dn70/gB3UE/6S/IjqsM58E3CzYlK"
    "SFVGSHqAOSeXDIr6px7DMzDbAfA8JRipLKPpJ+kIiRuTpCWHwj21pebWJyOH+EMVSB6yDY"
    "9IHpcSXxEIjjJOPbpKiaIXWNI3WB7lubkLusrCF57Q1JHrxJnyifyY0mIkd4w5k4HmN1Vx"
    "MhuLfhTpikZAPJYYN3whiXwCbvYJ1muRRhrNmGxrpNdYNfcJg4YQExymOyxekgSanGldTs"
    "PCu3R3vVJu3MLm1TtnTHZUvNXt2vcQGLHApVJz0haPzZdTZPqLRCz04OAVxT4iIuucciF1"
    "HL0Va5MHGipr9XJk5k4kTHEyc6zJbxf/4P9xpqXA=="
)
