# The command line and the server. `serve` listens on all addresses of the container; what is published of it is the business of docker-compose.yml.
FROM node:20-slim AS built
WORKDIR /claimgraph
COPY . .
RUN npm ci --no-audit --no-fund && npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:20-slim
WORKDIR /claimgraph
COPY --from=built /claimgraph /claimgraph
RUN mkdir /library && chown node:node /library
USER node
ENV NODE_ENV=production CLAIMGRAPH_DB=/library/claimgraph.jsonl
EXPOSE 4117
VOLUME /library
ENTRYPOINT ["node", "apps/cli/bin/claimgraph.js"]
CMD ["serve", "--host", "0.0.0.0"]
