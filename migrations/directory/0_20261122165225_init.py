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
    "eJztXW1z2zYS/isYfWkyo3oSW3659OZmZMdtNY3tNFb6mg4DiZCEEwWwBBVF1+l/v12QlP"
    "gqUYokUyy+tDGIBakHS3Cf3cXir4bNPdb3pTc/aff7cir8xivyV0PQCYN/5FxtkgZ13cQ1"
    "bPNpz9ESNNavp3yP9nHEAXUUgyabqb7HXZ9LgZ3bxGWekoLMRpJM6JwoPhSEi2+IP2JECk"
    "YcOeSCDKRHqONgK/dIX05cKjhTJ3gXW/bhNlwMdzHgB/FBfBxQ7jDbgkGZ+kj0z1Fk5kkx"
    "JC5VaiY9W8GYhBJPzsjAkxNis0+8zxSMR31CPUaE9MlYyJloEvmJwc3EnDhMDP0RkQPi8w"
    "nT93oYkBGMAY8xJzMqfOJL0mNEuXLMBPzRhB8CI3JF2MT15/gPqsKn7sHdFfPgBp7+dcGv"
    "mDfJCLpw/4R0odFmAzp1/OiiHoDMuBrBE9nwlB+ExwbMY6LPXsGVqFufCjKUhM4ojIc9XS"
    "ZdB9Bj9JPGUUM/FfzPKbN8OWTwAB5MwO9/QDMXNvvMVPSnO7YGnDl2QrG4jQPodsufu7rt"
    "/fvO6291T5zWntWXznQilr3duT+SYtF9OuX2CcrgtSETzKM+s2PKJqaOE6pl1BQ8MTT43p"
    "QtHtVeNoR44fj/HkxFHzWV4J2sqc8ddaIB8k+w5fI/4XPGZCzr/qFrPd52LauRUXd8npTC"
    "hk19KfBV4aBoiNLfwbhLdHRrA29w83373bOzi+caD6n8oacvauwaf2tB6tNAVM/AEnI2Ab"
    "3Oon6LzfmwLyRSyMOz7gfzCKE9YNqY0M9W8AbCn6fnrVUgd7q3v3TxZhLWr2Bdu/+p/Q7B"
    "P30Gss811Eto9f8zyN6MqJcPbNR/N7hGDUtgl8vt4ZF98WIFsiGIz6DX80J88VoS32jZtW"
    "BpG20CdEawjoifn5dB/Py8GHG8lkTcoWI4pcONtDousxXO4XpQTZivSoB8VQjxVRrg/8FH"
    "dBNwo/71A/Zi1VIcIXvRKoT2IrscTyc95llg5E2onw/yLfTRQHfgyShYP9k1Oj1IhZFvpA"
    "3hUutGGdxPi3E/zeAOpgf7QtRTQxjM12EOhneR7bEe7YWwwXmtbgePa4UMydqMwORLfwGh"
    "qdiK/iWMZYkxaKm/tS4vhA9n4jXaN93OT7cb0sCKKHTcy5HFvCP8fE1Oi6XQ5oHrZx9ov9"
    "iXNTLEJ/j69GXrsnV1dtG6gi76KRctlyuw79x3i8hKfwQGMWCV9zV8DeCgF2gNbUkOkcLa"
    "Dsc4if5Rq3Wj27m7fey2797i8BOl/nQ0bu3uLV451a3zVOuzi9QLsBiE/Nzpfk/wT/Lbw/"
    "1tejFa9Ov+1sBnolNfWkLOLGrHMYmao6bEvPc9hrhvMd1JyR3McuUIK/xA+0E481ADj2Ta"
    "w5clM+vo1RyMY042bOjR/nhG4Z3NXJGnsqhv9tLkdJJuoQJItR2Cq6FLe+Xv0E+30m9/F3"
    "ryyvjurcjtV8aB7zDfZx76rWnke6c9OfVDJ3U4ZJNonzSZUe6ryMnNhH9Cftb+bZ8oOlfo"
    "nVaMwvclcDoDDxhKGB7d+fAf6IWu7WHkfk55/p/wSYwjvHpmZbEjHFSfu5yJApKaj3xCqJ"
    "ZexFIW5vkKEzPrFw9eySzMXfa5wLxcStQC41UfujDEsPjGRUg+u2v/8jzxnXvzcP9dTkTi"
    "5s3D9bEzqB/f376/fX2cDIqCqk5cfxP2FBcxzCnNnGz4hm5uPS+lamg5H4mlXIogMc+TG3"
    "0MFgIVdk9W9lNg6GjxulUvOpowAMBC3WLKY2LGyVS1NbRC7gaXdzEzrVHga4guN9c5GlwO"
    "ZDnqWcLLoDuTGfdHQMB5f4QU35NDj06A1wOP1/l8EevnQmf6LfLhtJiSE6ZT77QzwOPDka"
    "++gX7OnKAjYMzmzCY2HzKl0+3GzPXznAxP8yCYKtjxyVAyFQyCPSMfh7CXbeGtSjol/mos"
    "p37h/OF2A7uxzy6orYIZWGhGOOHhSxYtEA3dGWZQ/6EXo9iosYDXl4xq3CfVcZ+YZLcFp3"
    "xZKtnt5Ypkt5fZZLfg3c8ifM0F9eYFHGghk0K5N/eDON2R4bwC1mu0deOfawDzunPffvdr"
    "vrkc9Y+r+fWv3dt2Om7HvAkP16YM+G3PowXYp+RSE+BwtTde/3Rs5fc/UuBxZaFRbeF3LE"
    "d1pXQYFQWLcko0rcEgWy8Arx8e3iQU+LqT5nPv765vYeHQygyduB+4lTIeE/iegoGltrD4"
    "k5I1JHnHbvUns3GVb03VVmw+LWv4XZVn2nhtik2v+nptGCC6zZzH5cx7XeX3OsauM3NczF"
    "eTUrvkrdWd2g3yRbfLxd1ZDm59QM14GDOKmwX4W+kxPhQ/sHkmqpxeivI2ER8ntsvW5XLp"
    "0dnCMZV6YwEEmzkssN5v2o837de3jTwV3g28N8vBagpv8t3Nh/fJvOPXMNDUvZE2a+T7x2"
    "Mdmms85D3dFQAJ+5bwkWPfYAM6qkqwRX0Q7g13R+iIlqBAW/i8dzdwjkv69/gKE7qx/jDJ"
    "c5X1/hrv5NN4J7dk/4b4HwlBMMS/cJprTPwNLTQMpmImdhkG82QmdsRw8u3rGP9ZaVzHSF"
    "c5wzooiqQzLcBsZdrIRQupRxX8ob4hlCgXyz7hrhAhCT5aWGCJyBmoCZmzAtN6N0PrulWR"
    "2Edd5clRUlvoWiDIN9HZKJ50Qmse62OBOghACDfCYMmoj4p5n5j3MdgEE2S4vA3etscf35"
    "DgKhlJB1mA34T+I+rCDXXPD2LCh/BGYCQ03CLzKpYfo+/JPrsM82Qk2v/wSzGjBWtl6ZEX"
    "VasGoIE23KjHACCmNCgD7gGbaNuTqJoXsAwSdAueUxfRomrM7A8C6QnHXzhmWDFrDIATf8"
    "b7CKM3cZhSxXwkvDle9xhcVr4FtzKkpMKkRDnTYRb04pSUqP9O8oorVNaqVaZITau4Sk0r"
    "U6bmoMk+FaMXByhspT+1Xo77rxjhmEgNQS4DcTHAGXinHpY23AzfmEz9AD4rAfBZIcBnpo"
    "rV4apYRebcJvjGZWpXtPGijPJeFGvvRUZ9A3t2I8thIXHATZITAGRfBtneIT6yHamba3NF"
    "dqNqJraRKkcCB9TkA2nxztfiOBHMQFxM7lJipt5XugQV+mYsVzq8yEZbv0ZkBjlk/a/Xd5"
    "37xw2VuiLrhQk4FENf34BD36EwJ1vNekLSBBOrHEwMXZgbhpWSUuZjtTKqFPMSHzKqVE1o"
    "1waVkqqVCCq9A21/17npPmFU6Qc8qOO1PsKjkR9Zivdoroku6WM/LHvZuUSIKTzLg+iTSz"
    "CYgbuEe9Ke67APHmLCbEy76rEBqFeYakWTiVZyEG4BlmPOVuVz7fdmJsfr6MMpJsfraXK8"
    "KrbNq2ozUmez3JCxf+Csm+wvk/1VMUO90tlfb/DsvnZQQrHAUE90WWep67MALRrrvdZUfx"
    "AMcJtjvlR4tGCQsQQvPRa2IVgX347sYSw1nLSbm8GhgHhkn5Dwl87Roj7pSX+kzw10+ISD"
    "UhHq8HFOlePD337DKkJq2vsvIK3B9E3Jn5oQgtislmcEMSFDCbalBFxZatrvwwuUA/6aqi"
    "oxQVNTpXxNlXAtzY9HFZhkSxETTF0bTN2c5BhycxzkJmOHP5mpeKePKVpVrDLeY52hOAkP"
    "PdqkZKXDxTiwrmZghwUjvNInT0hvrPSW2WZYLnI2govBQRMbb87d121y3bgFvtuiOpKoVF"
    "MP9IoZS7AmlmA0nxt8HGMiVU7j2jZjefcnDRrv+5OY2oc+H71iody9HpBu6hRuo+lVMvlK"
    "5Z2YIgX1nl8TsDABCxOw2ICFMjxDXo242yggocsOzXUcNNl1LQPtIidcHEXQY44UQxWcjh"
    "idEhAceaj3TeNecFtvGPdYrMwT7rMOe3+lcL/5Ym96lose4obrkouinf0rGao5k6B2tBSL"
    "GmzCSaP+NSSkrTLblFvFu5RbmU3KHKxvUJZPOQivC0Es5Q4YgYjU/WgjEBXLAzMGtan6ZU"
    "IjJu+rejTKFIPeA6iGmx6Amy53vZhq0PuoBl2BXUWPDH6A/a3entzIp/+JLs01DgClO1uD"
    "Ze+1PoCf45Qc+HRQrRlzAJGYS/Ks+9B9+/yEwHN4zFc6BVAx6jBb153zmRtUjuOePyfB/d"
    "Uy2IxWZhBOBg1ULNwvpOvC6YFcJnJC1hV4Jl0tD/5lwyMFxfJwILjbchw1Qt9DUGfPxyp5"
    "A+5NmE16c+3OsNmiot/6BEnjKKiOoyCY501cBUuJOkb5zstEr8/Pi8PXeC19jp5+sTbBOC"
    "ZiQC4Fsqb5uBjm+GT4sCMKTlRPiKWg5vuzxV7sC+ghPsHX/zo9PTu7PH1xdnF13rq8PL96"
    "cQV99eNmL12u8uF0vkNvTGIasu6ZxddgG9qekjXumSq7Z6pG1J+0GNsOGeUmNnkJ9vkgWF"
    "fCfw7CPaswB7uPiu6G7Dzil2UV1XkMPz1liE70mSqTbIubob7WJQv8GWNCp7b6M6npgnoV"
    "nFRDlZpJz9bmvT52vanbg7uRgFYhGVBg4zpBIWlMnM1Lut337XaRfGtCm/VgLCYd9GnSQQ"
    "eUO1OP5ewDKrSu4yK1Ma5PX7YuW1dnF62FTb1oWWVKm7Oq/6E2sznLtu4zXDVWVN2pNZG2"
    "qvKdwwaCtAneKCJGwdXmWla07FeqTAWSFMAWeYoU+uifoCbdCekAXfHYAJRxRPSeRtIfUT"
    "HEo3J8wmh/hGGUsO5bfIOgis4RQjeiJjwYU8nfmXjwJwiCOp78pL8iOqwzG4XcLMxJ1UIY"
    "2WF42pIMTwzCEncBM9MABzEgGnC8qUuky/A4IwwSCTbD84i8r1RTy2MOqyPlGMbA+oZhsO"
    "mD0OMq5hMQp0nGt01NDUPqakfqQt23tiF3WVlD8ppbkjx4kz5xOVVbTUSO8JYzcTzG6r4m"
    "wpP+lomQSckaksMaJ0Ial8A272CVZrkUYaxYPnvVprrGLzhMnGcBMcpjssXpIEmp2lVUap"
    "U6SbC14iTBVvYkQVO1as9Vq8xWjX/iArZwKGw66QlB48+usnnClRV5dnII4JodjnHJA+5x"
    "XLQc7SZHEyeq+3tl4kQmTnQ8caKn2TH09/8BaaZafg=="
)
