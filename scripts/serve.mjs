/**
 * Serves dist/ as a good static host would: the headers of dist/_headers, compressed, the 404 page for unknown addresses.
 * Run directly, it listens on http://localhost:4321; the tests start it on a free port.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import sirv from 'sirv';

/** The rules of a `_headers` file: a path pattern, then its headers, indented. */
export function readHeaderRules(text) {
  const rules = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/.test(line))
      rules.push({
        pattern: new RegExp(
          `^${line
            .trim()
            .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
            .replaceAll('*', '.*')}$`,
        ),
        headers: [],
      });
    else rules.at(-1)?.headers.push([line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]);
  }
  return rules;
}

/** By the uncompressed body: what a body was compressed to. The same files are asked for again and again. */
const compressed = new Map();

function brotli(body) {
  const sum = createHash('sha256').update(body).digest('base64');
  const known = compressed.get(sum);
  if (known) return known;
  const small = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
  compressed.set(sum, small);
  return small;
}

/** Answers compressed, for the types that gain from it. */
function compress(request, response, next) {
  if (!/\bbr\b/.test(String(request.headers['accept-encoding'] ?? '')) || request.headers.range) return next();
  const { end, writeHead } = response;
  const chunks = [];
  let head = [];
  response.writeHead = (...args) => ((head = args), response);
  response.write = (chunk) => chunks.push(Buffer.from(chunk)) > 0;
  response.end = (chunk) => {
    if (chunk) chunks.push(Buffer.from(chunk));
    const body = Buffer.concat(chunks);
    const [status, headers = {}] = head;
    const type = String(headers['Content-Type'] ?? response.getHeader('content-type') ?? '');
    response.writeHead = writeHead;
    response.end = end;
    if (body.length > 200 && /html|javascript|css|json|manifest|svg|text/.test(type)) {
      const small = brotli(body);
      response.writeHead(status ?? 200, { ...headers, 'Content-Encoding': 'br', 'Content-Length': small.length, Vary: 'Accept-Encoding' });
      return response.end(small);
    }
    if (status) response.writeHead(status, headers);
    return response.end(body);
  };
  return next();
}

/** Starts the server; gives back its address and how to stop it. `base` is the path the build was made for; with `tls`, a key and a certificate, it speaks https. */
export function serve({ folder = fileURLToPath(new URL('../dist/', import.meta.url)), port = 0, base = '/', tls } = {}) {
  const rules = readHeaderRules(readFileSync(`${folder}/_headers`, 'utf8'));
  const files = sirv(folder, { dev: false, etag: true });
  const notFound = readFileSync(`${folder}/404.html`);
  const answer = (request, response) => {
    const url = request.url ?? '/';
    const path = url.split('?')[0];
    if (!path.startsWith(base)) return response.writeHead(404).end();
    const inside = `/${path.slice(base.length)}`;
    for (const rule of rules) if (rule.pattern.test(inside)) for (const [name, value] of rule.headers) response.setHeader(name, value);
    request.url = `/${url.slice(base.length)}`;
    compress(request, response, () =>
      files(request, response, () => {
        response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
        response.end(notFound);
      }),
    );
  };
  const server = tls ? createSecureServer(tls, answer) : createServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () =>
      resolve({
        url: `${tls ? 'https' : 'http'}://localhost:${server.address().port}${base}`,
        stop: () => {
          server.closeAllConnections();
          return new Promise((done) => server.close(done));
        },
      }),
    );
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serve({ port: Number(process.env.PORT ?? 4321), base: process.env.BASE_PATH ?? '/' });
  console.log(`\nGreenroom is at ${url}\nStop it with Ctrl+C.`);
}
