# Builds the three images of compose.yml: the product, the front door with the pages in it, and the connection pooler.

FROM node:24-slim AS pages
WORKDIR /build/web
COPY web/package.json web/package-lock.json web/.npmrc ./
RUN npm ci --no-audit --no-fund
COPY web ./
# The client is generated from the contract and from nothing else of the server.
COPY app/schema/schema.graphql ../app/schema/schema.graphql
RUN npm run build

FROM python:3.13-slim AS product
ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/countinghouse
COPY requirements.lock ./
RUN pip install --no-cache-dir --require-hashes --requirement requirements.lock
COPY pyproject.toml ./
COPY app ./app
COPY migrations ./migrations
COPY --from=pages /build/web/dist ./web/dist
RUN useradd --system --uid 10001 --no-create-home countinghouse && install -d -o countinghouse -m 700 /srv/countinghouse/var
USER countinghouse
EXPOSE 8000
CMD ["python", "-m", "app.serve"]

FROM caddy:2 AS front
COPY Caddyfile /etc/caddy/Caddyfile
COPY --from=pages /build/web/dist /srv/pages

FROM debian:trixie-slim AS pooler
RUN apt-get update && apt-get install --yes --no-install-recommends pgbouncer && rm -rf /var/lib/apt/lists/*
USER postgres
EXPOSE 6432
CMD ["pgbouncer", "/etc/pgbouncer/countinghouse.ini"]
