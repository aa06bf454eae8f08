# One image for every service; each differs in its command only (docker-compose.yml).
FROM node:24-slim AS build
WORKDIR /linli
COPY . .
RUN npm ci --no-audit --no-fund \
 && npx tsc -b gateway subgraphs/* \
 && npm prune --omit=dev --omit=optional --no-audit --no-fund \
 && rm -rf tests bench docs

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /linli
COPY --from=build /linli ./
CMD ["node", "gateway/dist/main.js"]
