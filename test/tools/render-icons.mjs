// Renders public/icons/*.svg to PNG in the sizes that browsers ask for.
// Usage, from the project's root, after changing an SVG: CHROME_PATH=/path/to/chromium node scripts/render-icons.mjs
import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const FOLDER = 'public/icons';
const SIZES = [16, 32, 48, 96, 128];

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH || undefined,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.svg'))) {
  const source = Buffer.from(readFileSync(`${FOLDER}/${file}`)).toString('base64');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${source}">`,
    );
    await page.locator('img').evaluate((image) => image.decode());
    await page.screenshot({ path: `${FOLDER}/${file.replace('.svg', '')}-${size}.png`, omitBackground: true });
  }
}
await browser.close();
