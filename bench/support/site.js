/**
 * The pages that are compared, served from memory: the element as an application would build it, and a bare
 * hand-written SVG with the same picture.
 */
import { createServer } from 'node:http';
import { build } from 'esbuild';
import { root } from '../../scripts/support.js';
import { boardWith } from './boards.js';
import { barePage } from './bare.js';

const TYPES = { js: 'text/javascript', html: 'text/html; charset=utf-8', json: 'application/json' };

/** The element with what it fetches later as chunks, minified; lit and all else in their production builds. */
export async function bundle(name) {
  const { outputFiles } = await build({
    stdin: {
      contents: `import '@werkvorm/${name}/define.js'; import '/ready.js';`,
      resolveDir: root,
      loader: 'js',
    },
    outdir: '/',
    entryNames: 'element',
    external: ['/ready.js'],
    bundle: true,
    write: false,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['@werkvorm/source'],
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    legalComments: 'none',
    logLevel: 'warning',
  });
  return new Map(
    outputFiles.map(({ path, contents }) => [path.replaceAll('\\', '/').replace(/^[A-Z]:/, ''), contents]),
  );
}

/**
 * Tells when the first card is drawn, in ms since the navigation began: `window.usable`. Looked at in every frame; the
 * message comes after the frame's own style, layout and paint.
 *
 * @param bare selector of a card of the bare page
 * @param element name of the element, of which the first token is looked for
 * @param token selector of a token in it
 */
export const readyScript = (bare, element, token = '.stage [data-wv-token]') => `
const card = () => document.querySelector('${bare}') ?? document.querySelector('${element}')?.shadowRoot?.querySelector('${token}');
const look = () => {
  if (!card()?.getBoundingClientRect().width) return requestAnimationFrame(look);
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => { window.usable = performance.now(); };
  port2.postMessage(0);
};
requestAnimationFrame(look);
`;

/** A page with nothing else on it. */
export const page = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bench</title><style>body{margin:16px;background:#f5f2ec}</style>${body}</html>`;

/** Serves files from memory; answers with the address and a way to end it. */
export async function host(files, port) {
  const server = createServer(({ url }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    const found = files.get(path);
    response.writeHead(found === undefined ? 404 : 200, {
      'content-type': TYPES[path.split('.').pop()] ?? 'text/plain',
    });
    response.end(found);
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** Serves `/element-24.html`, `/bare-24.html` … on a port; bare pages appear once their picture is known. */
export async function serve(port, sizes) {
  const files = await bundle('opportunity-circle');
  files.set('/ready.js', readyScript('g.card', 'wv-opportunity-circle'));
  for (const size of sizes) {
    files.set(`/board-${size}.json`, boardWith(size).text);
    files.set(
      `/element-${size}.html`,
      page(
        `<wv-opportunity-circle layout="board" src="/board-${size}.json"></wv-opportunity-circle><script type="module" src="/element.js"></script>`,
      ),
    );
  }
  return {
    ...(await host(files, port)),
    setPicture: (size, picture) => files.set(`/bare-${size}.html`, page(barePage(picture))),
  };
}
