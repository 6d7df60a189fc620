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
    "is_brand_public" BOOL NOT NULL DEFAULT True,
    "primary_color" VARCHAR(7),
    "accent_color" VARCHAR(7),
    "logo_sha256" VARCHAR(64),
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
    "eJztXG1v2zgS/iuEv1wK+IJt6qTF9nCAk3pvjcvLXuruW1uotERbPEuklqTi+or+9xtSkq"
    "1Xv9VxZFefEpEzlPxwRM08M+SXlkMFsRUXs9OubfOQqdaP6EuLYZ/APyW9bdTCQZDp020K"
    "Dz2jgVNyQ6kEtvWII+xJAk0OkbaggaKcaeEuCoiQnKGpy5GPZ0jSMUOUvUbKJYgzgjw+pg"
    "yNuEDY83QrFcjmfoAZJfJU38XhNtyGsvEuBvzAPrC7EXL5VHfN0BQzhRRHQ4JkwCeEwUUb"
    "BscKUYmIH6iZ/gfLeKSh4FNJRBvB+PqO0cizNnJBhKpTNIBGh4xw6Kmk0wyAplS6CDMHMf"
    "6BCTIigjCb/Ag9iZiNGRpzhKcYxtOSAeGBB7+I4Afz2wwcIaN/hcRSfEzgAQSA8v4jNFPm"
    "kM9EJpfBxBpR4jmZyaaOHsC0W2oWmLZ37/pvfjKSGuqhZXMv9NlCOpgpl7O5eBhS51Tr6L"
    "4xYURgRZyUAbDQ82JTSZqiJ4YGJUIyf1Rn0RDjpcf/xyhktrYepO9khYp68tQApE51y8t/"
    "xs+Z0rGs27uB9bY3sKxWwQT18+SMKG6yOdPmS5nSqH35Go27QMe0tvQNrn7u3p+8uHhm8O"
    "BSjYXpNNi1vhpFrHCkamZgATnxMfWKqPd0cznsc40c8vCsj4N5gtAjYNry8WfLI2ysXLg8"
    "O+8sA7k/6P0+0DfjsKZEa83tr917Df7ZCeg+M1AvoDV/C8heuViUA5vI7wbXpGEB7GIJ3D"
    "+yP/ywBNkYxBOQelaJr+7L4htgKadcOBYsbe4mQBcUjxHx8/N1ED8/r0Zc92UR9zAbh3i8"
    "kVWndbbCOV4P6gnzqzVAflUJ8as8wP+Dj+gm4CbyxwfsxbKlOEH2olMJ7UVxOQ79IREWOF"
    "4+VuUg90DGAN2HJ8Pg/RTX6PwgNUa+lXdO11o31sH9rBr3swLu4HqQb0Q9N0SD+SrMwfGu"
    "8j1Woz1XbnBeadvR41pxhGRtFsCUa39DQFOzFf1bIpYFxmClamtbnivvz8Vrda8G/V97G4"
    "aBNTFoWxANh1W2Vr+BHkV9Um7MWc0c3E6sepr8c4j+NfxA5455s/hFWwL9oH/Tezvo3vyi"
    "b+dL+Zdn8OsOerrnzLTOcq0nF7lpmg+CfusPfkb6Ev15d9vLvzJzucGfLf1MOFTcYnxqYS"
    "cVTietCWpfNQkzmqQ4Ad0wxPZkiiEyKvTwM14lW+zyz/x8C2YQAzgxuAa6BbEX0IFmtloV"
    "vF/S3V5F/AXUUnPJNag/I4ymVLlo6lLbRRgFgo8F9hFoyoijS/g8ygx7N+fTjJrkPkF8FH"
    "Nvgo5dJV+DnDdDFAaYkBlxkEPHRBq6bkICVUYZPs2DaKqxr9CYExkNoiXjm2h2b94W32pN"
    "du9LazH1CRmrP21ajHwOwGolzMDcMuIJj9+5ZMFoGWGYQXNhlqjUqKkP5reM2vCQ9eEhG7"
    "Js/lV/vhZZ9nwJWfa8SJZF734R4UvKsJhV+KdznRzKw5mCJzo8nJfAenl9d5n5WgOYl/3b"
    "7v0fJzfd359lPtnXd7f/SuTTZn75x6DXzZOURPg0XpsK4HeFwBXY5/RyE+DRaF6OB3/Nrb"
    "//mAOPSks7XZb+jpWYLucewaxiUc6p5i0YdI8LwMu7u+uMAV/288mKdzeXPVg4jDGDEFWm"
    "uX87yMEO31NwsOQWQUBW8wiDgANx+hNMCl5/ls2XygrlVtFeXncHU3045MXBzXQT1Ve7Xs"
    "cV1WeWcUB0mzlP6zXvdZ3f61R0XZjj6ng1q7XLuLW+U7sB37wdl78zDv94QC0wjAXDLQL8"
    "ExeEjtm/yazA6+eXorLCwMPEdtG6WC4Fns6JqdwbCyA4xCOR937VfXvVfdNrlZnwbuC9Wg"
    "x2pPBm391yeJ+MHU/gLyfHU5OzlBtPWcQ6zHhS8WloYJcIYnhgTd4NsYQL+RphJAMMHbqu"
    "lHGkHy2uHkV8CmaCZqSU697V0Jq9/pSofTIlrJ7kpubVKERkuKHKBfcIXGBlCnLBHBggpI"
    "tqdT3sJ0nEAxGfkMQzGdPvv0SL2dv/XKOoF7kcpmtePzuCt9GB1iGBX0PkB6Z/wogKqVDX"
    "8ZNi3wmZoUguGtXU82I5IY4h9Kl+nAnRtbsTQAepKbX1bxa+R6SsItvft+Kb635BoBsCMb"
    "hT62NTZFtbclt64XgTcjuR30kBRo0KbDvrlMt1quvlOoWCub2mDWoWyeyhxNa4HaLEkahG"
    "OKVyhCCvA3E1wAV4Q6E3WWyGb0rn+AB+sQbALyoBftHU0+6vnjbxvTbBN61zdNtHLtYx3o"
    "tq670omG/kfG7kOcw19ljw5gMgj+WQPTrEB1ZdeLClslRaQwFRnBWEQ4/aRchXpXPz2k+c"
    "0Z2vMzVO5AaC+ljMNI58o2WkoHh8H8SXaxj4y0r7fpk3b2zbhKnNkc7rNUCvANrjY25JF5"
    "+dX2yCc07t+GDevYOXZpcKSFczRjm1ZjtDU2Hf5OJtD8OcbDXrGc0mH1/nfHxMzW+YOs5q"
    "Nevl0sxxKvuxz8xxPaFdmdnMmlYms3kP1n7fvxo8YWrzWp+E01VKn2LTKs9vZkTaK5Kc5m"
    "QdWCgX0itTnXeMAHAznQyMD+qJMnzw0ustJdBHiZPsmNGn7ODMXpo2msBawPRhO4zDlUlA"
    "YoWGXLlIpzA96kN05iDs0QkppkP3f/sN9+/IcPhfQNqAqZrNNseSj1zM6vq7QVJKzXaQ9p"
    "bbQai0ZAghvyzZDbKKAEspNrsZ1ifB4rV0I1JmobJHGn1PFPrOeYLNY5omgq1XcFP/PeI3"
    "RJ+7I10aVDiKKYFVbqKfFV3pIw60SzXffj0kHmdjqV22+cmIp+g3LWMKvHSJmWPq0MD/0j"
    "GIrhtj6bMY/yZ1Gdu85K3oFe7jhqWlZamy3KRgMF9W1uzDPm7XUNdKbvKpTOTrnAHdtlpt"
    "nYKqTnU9VadQTgVOHKw09KEE4VXO30Jvj75fYu4H6/s1Wxy/F+q1Sat8L05pswHuUVyCZg"
    "NcswGutnmMJRvgFnmMZgfcY+yAq0Ge6G0UVLbKI/+kt70i7JcpubXyQjojA+D+3Ry4ZjaS"
    "OeSB2uQU9ZVEgozgbXfjs9tsF7Ox3sulEMG2i8BvjI9fS+drZLIrTfuWSE25SdKUnwr3JE"
    "/wNKe7NfF/jeL/yKisbc4LK+o2iaL2lokieJMeKA/lVhNRorzlTBxOxPpYEyG42jKwzGo2"
    "geUhBZbNEWjbvIN1muW1WKOa8YN1m+ojfsFh4oQFEUdZDF6d7chqHV1tQGetPeSdJXvIO8"
    "U95E39xSPXXzTU9/e4gDWn+x27c9IkNxoevmY88Vo8/D554q//B9UkzgE="
)
