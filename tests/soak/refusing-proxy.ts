import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through and remembers what was asked of it. */
export interface RefusingProxy {
  port: number;
  asked: string[];
  close(): void;
}

/** What Firefox asks for by itself. */
const itsOwn = /(?:mozilla\.(?:com|net|org)|firefox\.com|mozgcp\.net)(?::|\/|$)/;

export async function refuse(): Promise<RefusingProxy> {
  const asked: string[] = [];
  const note = (url = '') => {
    if (!itsOwn.test(url)) asked.push(url);
  };
  const server = createServer((request, response) => {
    note(request.url);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(request.url);
    socket.on('error', () => {}); // the browser may hang up first
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { port, asked, close: () => server.close() };
}
