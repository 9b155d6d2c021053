import type { Page } from 'playwright-core';

/** A growing list of what a page and its windows report, and of requests to other hosts. */
export function watchForTrouble(page: Page, port: number): readonly string[] {
  const trouble: string[] = [];
  const own = [`http://127.0.0.1:${port}/`, `ws://127.0.0.1:${port}/`, 'data:', 'about:', 'blob:'];
  const visit = (address: string) => {
    if (!own.some((start) => address.startsWith(start))) trouble.push(`request to ${address}`);
  };
  const watch = (watched: Page) => {
    watched.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) trouble.push(`${message.type()}: ${message.text()}`);
    });
    watched.on('pageerror', (error) => trouble.push(`uncaught: ${error.stack ?? error.message}`));
    watched.on('request', (request) => visit(request.url()));
    watched.on('websocket', (socket) => visit(socket.url()));
    watched.on('popup', watch);
  };
  watch(page);
  return trouble;
}
