import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';
import type { VaultStore } from '../host/store';
import { addressOf, Guard } from './guard';
import { answerCall, parseCall, type StoreMessage } from './store-protocol';

/** The largest message that a page may send: a note, with room to spare. */
const MAX_MESSAGE_BYTES = 64 * 1024 * 1024;

/** What the page may load, and from where: itself, and nothing else. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // CodeMirror sets its styles from script.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

export interface ServeOptions {
  readonly store: VaultStore;
  /** The page's files by their address, e.g. `/page.js`. */
  readonly files: ReadonlyMap<string, { readonly type: string; readonly body: string | Uint8Array }>;
  /** Random, at least 128 bits; required for everything. */
  readonly token: string;
  /** 0 for any free port. */
  readonly port: number;
}

export interface Serving {
  /** What a browser opens; it carries the token. */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Serves the page and its vault on the loopback interface only. */
export async function serve({ store, files, token, port }: ServeOptions): Promise<Serving> {
  const answers = new Set<Promise<void>>();
  const guard = new Guard(() => portOf(server), token);
  const server = createServer((request, response) => {
    response.setHeaders(new Map(Object.entries(HEADERS)));
    if (guard.isOwn(request) && guard.hasToken(request)) answer(request, response, { files, token });
    else response.writeHead(403).end();
  });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES });
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    if (!guard.isOwnSocket(request)) return void socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
    sockets.handleUpgrade(request, socket, head, (client) => connect(client, store, answers));
  });
  const stopWatching = await store.watch((path) => {
    for (const client of sockets.clients) send(client, { changed: path });
  });
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
  } catch (error) {
    // What still watches would keep the process from ending.
    await stopWatching();
    throw error;
  }
  return {
    address: `http://127.0.0.1:${portOf(server)}/?token=${token}`,
    port: portOf(server),
    close: async () => {
      await stopWatching();
      for (const client of sockets.clients) client.terminate();
      // Pending work is finished, or a note could be left half renamed.
      await Promise.all(answers);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { files, token }: Pick<ServeOptions, 'files' | 'token'>,
): void {
  const pathname = addressOf(request)?.pathname ?? '';
  const file = request.method === 'GET' || request.method === 'HEAD' ? files.get(pathname) : undefined;
  if (!file) return void response.writeHead(404).end();
  // The source map needs the token, too, which a comment within the file could not carry.
  if (files.has(`${pathname}.map`)) response.setHeader('SourceMap', `${pathname}.map?token=${token}`);
  response.writeHead(200, { 'Content-Type': file.type }).end(request.method === 'GET' ? file.body : undefined);
}

/** @param answers the pending answers */
function connect(client: WebSocket, store: VaultStore, answers: Set<Promise<void>>): void {
  // Too long, or not text: the sender is disconnected, and the server goes on.
  client.on('error', () => client.terminate());
  client.on('message', (data: Buffer) => {
    const call = parseCall(data.toString('utf8'));
    if (!call) return client.close(1008, 'No such call');
    const answer = answerCall(store, call).then((message) => {
      send(client, message);
      answers.delete(answer);
    });
    answers.add(answer);
  });
}

function send(client: WebSocket, message: StoreMessage): void {
  if (client.readyState === client.OPEN) client.send(JSON.stringify(message));
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
