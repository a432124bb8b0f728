/** A machine without a network: nothing answers but the program on the machine itself. */
import type { BrowserContext, Request } from 'playwright-core';

/** What the browser sends by itself and `fetch` does not take. */
const BROWSERS_OWN: ReadonlySet<string> = new Set(['host', 'connection', 'content-length']);

const asAsked = async (request: Request): Promise<Response> => {
  const body = request.postDataBuffer();
  return await fetch(request.url(), {
    method: request.method(),
    headers: Object.fromEntries(
      Object.entries(await request.allHeaders()).filter(
        ([name]) => !name.startsWith(':') && !BROWSERS_OWN.has(name),
      ),
    ),
    ...(body === null ? {} : { body: new Uint8Array(body) }),
  });
};

export interface Unplugged {
  /** Every address that was asked of another machine. */
  readonly left: string[];
  readonly unplug: () => Promise<void>;
}

/**
 * Once unplugged, the browser is really offline: it says so to the pages, and loads nothing by itself. It does
 * not tell this machine from others then, so what is asked of the program is answered in its place; live
 * channels stay silent.
 */
export const withoutNetwork = async (context: BrowserContext, program: string): Promise<Unplugged> => {
  const left: string[] = [];
  await context.route('**/*', async (route) => {
    const request = route.request();
    const { origin, pathname } = new URL(request.url());
    if (origin !== program) {
      left.push(request.url());
      await route.abort('internetdisconnected');
    } else if (!pathname.endsWith('/live')) {
      const answer = await asAsked(request);
      const headers = Object.fromEntries(answer.headers);
      // It is unpacked by now.
      delete headers['content-encoding'];
      await route.fulfill({ status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) });
    }
  });
  return { left, unplug: async () => await context.setOffline(true) };
};
