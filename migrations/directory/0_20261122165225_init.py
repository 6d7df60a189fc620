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
    "request_key" UUID,
    "factor_policy" VARCHAR(24) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "claimed_at" TIMESTAMPTZ,
    "founder_id" UUID REFERENCES "account" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_company_founder_a72718" UNIQUE ("founder_id", "request_key")
);
COMMENT ON TABLE "company" IS 'A company and where its database is; a spare has no name and no owner yet.';
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
    "eJztXf9z2rgS/1c0/HLpTC7TS0ia1755MyShd8w1Sa+h1/vSG1fYAvwwEmfZpbxO//e3K9"
    "tgYxtsDohx9EsC8q5sPpKl/WhXq68Ny3aZ6Ql3dtIyTeFzr/GSfG1wOmbwIePqMWnQySRx"
    "Dcs82nOUBo3J9aTnUhNr7FNHMiiymDRde+LZgqNwi0yYKwUn06EgYzoj0h5wYvNXxBsyIj"
    "gjjhjYnPSFS6jjYKntElOMJ5TbTJ7gXSxhwm1sPthGhR/5R/6pT22HWQZUyuQnon6OJFNX"
    "8AGZUCmnwrUk1EkoccWU9F0xJhb7bJtMQn3UI9RlhAuPjLiY8mMiPjO4GZ8Rh/GBNySiTz"
    "x7zNTD+9z+22eGJwYMHsWFn/DnX1Bsc4t9YTL6OhkZfZs5VqJpbAsrUOWGN5uosvfvOzev"
    "lSQC0zNM4fhjvpCezLyh4HNx37etE9TBawPGmUs9ZsWai/uOEzZsVBQ8MRR4rs/mj2otCi"
    "zWp76Djd74d9/nJrY1wTsZvmc78kSB7Z1gyYv/hM8Z0zGMu/uu8dDuGkYj1WHweZaaPCwy"
    "BcfOZkNTIUrfgnoX6KjSBt7g+qfWu6Ozi2cKDyG9gasuKuwa35Qi9WigqlpgATkbQ89Io9"
    "7G4mzY5xpLyMOz7gbzCKEdYNoY0y9G0Ifh6+l5cxXInW77ty7eTMAIEIwMd7+23iH4p0eg"
    "+0xBvYBW/U8hez2kbjawkfx2cI0KFsAuBqz9I/v8+QpkQxCPQOpZLr54LYlvNHAZQyqHZY"
    "BOKdYR8fPzIoifn+cjjteSiDuUD3w6KNWr4zr7w7nB+K7G4STOlwVQvszF+HIZYekBENnw"
    "trk/VhB34HEoN1kK6rnyHnFuXXc7v7ZLYt1YNnIK9ehVg/O8Qzfz+3NqgI4bRWnMO9zL7t"
    "HLakto24GluAu0n++qSw/wCb4//aH5onl5dtG8BBH1lPOSFyuw79x180ZmcwhvP2BFvTS+"
    "NwAOGo1rxuhkFUtYW2EdJ9GHAsiH9kVVhu0VwHY7t+2Hbuv2LVY/lvJvR+HW6rbxyqkqnS"
    "2VHl0svQDzSsiHTvcngl/JH/d37WVbcS7X/aOBz0R9Txhg7RvUimMSFUdFiXY3XYa4b9Dc"
    "Sc0ttHLlZmf4gdY9d2ZhDzyQZg9fllSrI4Xrj2KMAgt61BxNKbyzqSviVOTJpi+NT8fLJZ"
    "SDBWGF4Crolkn8LZKSlTT/NqQtRai+EXGcInzfYZ4HdNgTwJ5Dqk57wvdCJh5WeUwoMGyP"
    "TKkN1BuEe4xIxr0T8gEJNlyRdAYSEkopzC8gzy0k9QMB1SP7hz8gBTYrGQDrz1ooeMQn0a"
    "z/kFg/dH17YjOeMU7nW/IJpVpSpkIW5vkKEzO9CBC8kmmYu+xLjnm50KgFxqsmunA9ZT7H"
    "RUge3bZ+e5aY597c3/2Ysfxy/eb+6tAZ1C/v2+/bN4fJoCh01fHEK8Oe4iqaOS0zJwvm0P"
    "LW80KrhpbzgVjKhQgSc11RajKYK2w0IB0Q1d3FVKDpaP64VS86mjAAwELdoMljanqRqWpj"
    "aHWWG66gIn9yLSzWyF5tiAkcr1ls6ClR6IOhbIG1BpQNPPJowQY+e3T8YyjAZIjBAALs2l"
    "fw15kRpPcjNmMWsewBkx5S+hGbeFlLB9urOGMl4M94CEWg0vhLLw9UdnkgbKIU7Fc2p+4s"
    "xwad6yyB35t5gZ/kwKbIFdBeoa0RHy7BWLnq3LXe/Z5trkTy8Wa4+r3bbi0ZLL7cyFqJqe"
    "mpq2pTlzZIn7pBGvkUyk1kSa1tTmjVfaHXTFkpKzCFcRrg18Jl9oD/zGaplb/ltygrLvQw"
    "sV2ULrqoS6dz42qpcwEIFnOYFyyUth6uWzftxrdHM7GvVejqLMe+jq6uM67NmFwhw1qJK1"
    "fXFMxWpoxctJB6VMIX+YpQIicYB4t+Ly4IPpoSh89iCt2EzFiOab2dqlUgb6T2CW1u+DFC"
    "WehKAYNww4hgVzihNY8Bw9AdOCCErj7bOyGfJHM/M/dT4OabDm1zSN4Gb9vDL29IcJUMhY"
    "MsAOS7UGkfuosFpT0Gv4bJjxx/Qt92wfZvWeMoGBk4AQnkglqhDH62HDHlPkSf4ZiOmMQi"
    "QId4U9vE3+yOHSZlPnkIb47XXQaXpWfAnTSDqDCDkI4/KONbjOS3ssxZoZDiZpH4wGZ+gG"
    "AzFSG416jiinGBPQQVq3kxmEqKIhxTqSHIRSDOBzgFr++6jJvl8I3p1A/gswIAn+UCfLYM"
    "8P9g+i8DbiRfP2Avini7L/K93Rcpb3dke5XBN65Tuw0zF0U670V+771Idd/A+CxlOcw19h"
    "izMQZAdmWQ7RziAwuQKd+bKxIcE+cqJfjHkto/ICIVG57/CdOIb9pArm9MhGPnmRHru3Gq"
    "kn3umLm57dw9lBw9KtKl9QJ2PvT1XcA2HQptslGrJzS1c6rKzqlwla2kmyKppSerlV6K2E"
    "LmPr0U1YR2rZMi2bUSTop30Nvfda67j+il+BkzYdyoHBmNbE9FXOJ4jbdC5dUwrIVwAZdF"
    "zxVTYD9EpQbB5XYpxqwnrJlyI2CWEGZhGE+P9aF7haE7NBm4I/rKGWEKMbLZqvig3d5Mxw"
    "wd/Iq/jhl6nJghhwJX3DBwaFlXm+VVsdgKmeWajD3BVtfRRDqaqGKGeqWjid5gcrxWsOkw"
    "x1BPiKyz1FWyPYPGpNea6vecAW4zjL8Jc/cFQTXw0kOXlAQzyViRPYyb85N283GQdY8IF1"
    "PwHRMV80M90hPeUCXmc+yxDZ2KUMceZeQF2P/t1ycD+NpYtGBD+r3/AtIKTDDy4R/7MsFH"
    "A/zmbRw2W9hTo9esoYQBf/XlmyYE1SEEsVYtzghiSpoSbEoJbGlI3zThBcoAXwiHUZ7T7x"
    "OKyw0AmjXD//7+TQL/q87yrtL3t1ftd0c/qLYAITuY1dL7tsOxNNsflWOSLVT26H3a1Riy"
    "69iL8iRHk5vDIDfV2dt5qxL7dcWI8RxLMS6xzlAch2kC58JFUknZfBRYV1Oww4IaXqpcTc"
    "IdSbUF8zhI9IyrsA4LUjOV3uy5q9tkLuPmrN0mLMAleuq70K+YtgRrYglG7VlicoypVDnS"
    "aNOg2q0HZujV98cxtfedPr1irtyd5k+HoR8mVrnB+nZSs4Ym4IGYfIXiTvSm93q3r3ZYaI"
    "eFdliUYKFs3GOuHNqTRg4JXQgcr+OgSdG1DLSrzvqJcgf3mCP4QAb5hMNdzGGSYLWzF/cW"
    "W2oDsstiaYNwJ3Ao/Z3E/cvzvc5pLrqPG64LLop2iq9kqKEQdhlNS+tBS3GTfBlOGsnXkJ"
    "A2i+ykbeZvpG2m99Hq4JQnsn6rbb2djFvxLenzqacEqEktDao2oPdjQC9C8zP68HbwjaUA"
    "qim+yZe3alsfHhj8AOu12kPZyOYoCZF1LEUqYaO/kF5LVD7EeQMY/UGKUgxUQvYgyFH3vv"
    "v22QmB53CZJ1WcUnCaiUq25LFJkC7Jdr0ZCe4vFx4xXFsKfF7QAyULNzUQG49OwYomeFpK"
    "istU4JlUiij4ZMEjBRmisCK426IeOUSCFCSX8jA1VN92x8wivZniXBabp7HSR7pUbQJbxW"
    "aCdi7DZxYadXRF7OD4y/DFKuXHXKhokAueMSo9AwfDLGfmIPdYkYRabc4V+dfp6dnZi9Pn"
    "ZxeX580XL84vn88PGElfWnXSyFXnRwxaSzRDOoptPhtsQtuXdLVTRjtlDiSp0RYZZRmbvA"
    "D7vOesK+DPXrhnFdpg+66b7ZCdB5xZVlGdh3DqKUJ0ommqSEQg7tj4Xu2r9qZMnbsInGAq"
    "FF2QL4PjGcKjcpV579qDIVACLA/uRgJapY5zBBvXWeRjzYoM3PXtthEhqP0v9WAsOmbtcW"
    "LW8Pxy3y195HmkUhvjemuH9ulAtSdhMwOV34gZxfU0K6pyC1eNFVW3abWnrap8Z7+OIGWC"
    "N/KIUXD1eC0rWsgV2kuPJAWwRZ4iuDrvIkicdUI6QFdc1ofOOCRq4xUxh5QP8MgJjzBqDt"
    "GNEianiu9iktHhGbiMqAgP+lSyt0/t/QkCp44rPqtZRLl1psOQm4WBc0oJPTsMjxgR4cEb"
    "mIcrYGYK4MAHRAOO50+ImDAuAycRZ1M818P9Th4rfQy0c4QYQR2YhC10Nn3kql7JPALqNM"
    "n4Ntn4r0ld7Uhd2PeNTchdWleTvOMNSR68SZ9t4cuNGiJDecOWOBxjdVcN4Qpvw0DIpGYN"
    "yWGNAyH1ksAm72CVWrkQYdTJF5/qCw4N5xpAjLKYbH44SFKrdmlfmoVO5GquOJGrmT6RS6"
    "fW2XFqHb1V4ykOYPMFhbKNnlDU69lVNk9saUQrOxkEcE0muLjmHlPBzUsONhec9hPV/b3S"
    "fiLtJzocP9Hj7Bj69n9BNLnZ"
)
