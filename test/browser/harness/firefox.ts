import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { answer } from '../../sites/serve.ts';
import { type Outside, refuseOutside } from './outside.ts';

/** A running Firefox with the extension, and the stand-ins in place of the sites. */
export interface FirefoxLaunched {
  browser: Browser;
  outside: Outside;
  /** Requests of pages to anything but a stand-in; refused. */
  refused: string[];
  /** A new page whose requests are answered by the stand-ins. */
  open(address: string): Promise<Page>;
  /** A page of the extension's own, loaded anew with these values stored. */
  ownPage(path: string, values: Record<string, unknown>): Promise<Page>;
  close(): Promise<void>;
}

/** Everything by which Firefox would ask the network for something of its own. */
const QUIET = {
  'app.update.enabled': false,
  'browser.newtabpage.activity-stream.feeds.asrouterfeed': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'captivedetect.canonicalURL': '',
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.predictor.enabled': false,
  'network.prefetch-next': false,
  'toolkit.telemetry.enabled': false,
};

/** The extension's id by its manifest, and the origin that it is given here: Firefox would choose one at random. */
const EXTENSION = 'which-hat@which-hat.example';
const ORIGIN = '8d1f2a54-6c3b-4c55-9d0e-3f7a5b2c1e90';

/** What a test could neither foresee nor answer. An optional permission is granted without the browser's question. */
const FORESEEN = {
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: ORIGIN }),
  'extensions.webextOptionalPermissionPrompts': false,
};

/** The little of the browser's extension interface that the tests use, in a page of the extension. */
declare const browser: { storage: { local: { set(values: object): Promise<void> } } };

/** Firefox's own settings service: release builds take its address from nowhere but themselves. */
const FIREFOX_OWN = ['firefox.settings.services.mozilla.com'];

/** All traffic goes to the refusing proxy, loopback included. */
function through(outside: Outside): Record<string, string | number | boolean> {
  const { hostname, port } = new URL(outside.address);
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
  };
}

/**
 * Starts Firefox headless with a fresh profile and the built extension as a temporary add-on. Firefox grants the hosts
 * of an add-on's content scripts when it is installed, temporary ones included, so that nothing has to be granted here.
 * @param path of Firefox
 * @param extension folder of the built extension
 */
export async function launchFirefox(path: string, extension: string): Promise<FirefoxLaunched> {
  const outside = await refuseOutside(FIREFOX_OWN);
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    defaultViewport: { width: 1280, height: 800 },
    // Without it no test may look at pages of an extension.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...QUIET, ...FORESEEN, ...through(outside) },
  });
  await firefox.installExtension(extension);
  const refused: string[] = [];

  const serve = async (request: HTTPRequest) => {
    const url = request.url();
    if (!/^https?:/.test(url)) return request.continue();
    const given = await answer(url);
    if (given !== null) return request.respond(given);
    refused.push(url);
    return request.abort('blockedbyclient');
  };
  return {
    browser: firefox,
    outside,
    refused,
    async open(address) {
      const page = await firefox.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => void serve(request));
      await page.goto(address);
      return page;
    },
    async ownPage(path, values) {
      const page = await firefox.newPage();
      // Firefox never tells that such a page is loaded.
      page.goto(`moz-extension://${ORIGIN}/${path}`).catch(() => undefined);
      await page.waitForFunction(() => typeof browser !== 'undefined' && document.readyState === 'complete');
      await page.evaluate(async (given) => {
        await browser.storage.local.set(given);
        location.reload();
      }, values);
      return page;
    },
    async close() {
      await firefox.close();
      await outside.close();
    },
  };
}
