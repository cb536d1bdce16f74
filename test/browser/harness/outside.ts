import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { STAND_IN_HOSTS } from '../../sites/serve.ts';

/** A proxy that answers nothing and remembers who asked: whatever reaches it wanted to leave the browser. */
export interface Outside {
  /** To be given to the browser as its proxy. */
  address: string;
  /** Hosts or addresses asked for since the start. */
  wanted: string[];
  close(): Promise<void>;
}

/**
 * Starts the refusing proxy. Requests to the sites are answered inside the browser's tool and never get here; all
 * others of the pages, of the extension with its worker, and of the browser itself do.
 * @param own hosts that the browser asks whatever its settings say; refused, not counted
 */
export async function refuseOutside(own: readonly string[]): Promise<Outside> {
  const wanted: string[] = [];
  const server: Server = createServer((request, response) => {
    wanted.push(request.url ?? '?');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    const host = request.url?.replace(/:\d+$/, '') ?? '?';
    // The browser opens a connection to the site being visited before it asks for anything; the asking is answered
    // by the stand-in, so that such a connection carries nothing.
    if (!STAND_IN_HOSTS.includes(host) && !own.includes(host)) wanted.push(host);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    wanted,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
