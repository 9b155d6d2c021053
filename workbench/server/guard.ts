import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/**
 * Who may send requests. A page of another site in the same browser can send requests to a loopback address, even under
 * its own name that resolves to it. So `Host` must be the printed address, and so must `Origin`, if there is one; and
 * the token, which only the printed address carries, must be there.
 */
export class Guard {
  readonly #port: () => number;
  readonly #token: string;

  constructor(port: () => number, token: string) {
    this.#port = port;
    this.#token = token;
  }

  /** Whether a request was sent to this server by name, and by no other site's page. */
  isOwn({ headers: { host, origin } }: IncomingMessage): boolean {
    if (!this.#hosts().includes(host ?? '')) return false;
    return origin === undefined || this.#hosts().some((own) => origin === `http://${own}`);
  }

  /** A socket must name its origin, and know the token. */
  isOwnSocket(request: IncomingMessage): boolean {
    return this.isOwn(request) && request.headers.origin !== undefined && this.hasToken(request);
  }

  hasToken(request: IncomingMessage): boolean {
    const given = Buffer.from(addressOf(request)?.searchParams.get('token') ?? '');
    const wanted = Buffer.from(this.#token);
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  }

  #hosts(): string[] {
    return [`127.0.0.1:${this.#port()}`, `localhost:${this.#port()}`];
  }
}

/** Null if what a request asks for is not an address. */
export function addressOf({ url }: IncomingMessage): URL | null {
  return URL.canParse(url ?? '/', 'http://localhost') ? new URL(url ?? '/', 'http://localhost') : null;
}
