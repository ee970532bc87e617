import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What to answer to a path; null for "not found". */
export interface Answer {
  body: string | Buffer;
  type: string;
  headers?: Record<string, string>;
}

export interface Site {
  /** Without a slash at its end: "http://127.0.0.1:4711". */
  origin: string;
  /** The paths that were asked for, in order and as encoded. */
  asked: string[];
  close(): Promise<void>;
}

/** Serves answers on a free port of 127.0.0.1. */
export async function serve(answer: (path: string) => Answer | null): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    asked.push(path);
    send(response, answer(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${port}`, asked, close };
}

function send(response: ServerResponse, answer: Answer | null): void {
  if (!answer) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': answer.type, ...answer.headers }).end(answer.body);
}
