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
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    defaultViewport: { width: 1280, height: 800 },
    extraPrefsFirefox: { ...QUIET, ...through(outside) },
  });
  await browser.installExtension(extension);
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
    browser,
    outside,
    refused,
    async open(address) {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => void serve(request));
      await page.goto(address);
      return page;
    },
    async close() {
      await browser.close();
      await outside.close();
    },
  };
}
