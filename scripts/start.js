/** Serves the site (and every file of the repository) for one machine and its network: PORT, else 4400. */
import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = Number(process.env.PORT ?? 4400);

/** The start page is site/index.html; its own links stay relative to /site/. */
const startPage = {
  name: 'start-page',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const [path, query] = request.url.split('?');
      if (path !== '/') return next();
      response.writeHead(302, { location: query ? `/site/?${query}` : '/site/' }).end();
    });
  },
};

const server = await createServer({
  root,
  configFile: `${root}vite.config.ts`,
  appType: 'mpa',
  server: { port, strictPort: true, host: true, allowedHosts: true },
  // Everything served is made of modules: nothing is bundled first, so the first visit needs no reload.
  optimizeDeps: { noDiscovery: true, include: [] },
  plugins: [startPage],
  clearScreen: false,
  logLevel: 'warn',
});
await server.listen();

const addresses = Object.values(networkInterfaces())
  .flat()
  .filter((address) => address?.family === 'IPv4' && !address.internal)
  .map(({ address }) => address);
console.log(`Werkvorm is at  http://localhost:${port}/`);
for (const address of addresses) console.log(`in your network http://${address}:${port}/`);
