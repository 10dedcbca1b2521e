import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/*
 * Draws the icons of an installed Vigie from its mark: `npm run icons`, after the mark has changed. Those on a
 * ground fill their square, for devices that cut icons to a shape of their own.
 */
const WEB = join(import.meta.dirname, '..');
const ICONS = join(WEB, 'public', 'icons');
const GROUND = '#070e18';

const DRAWN = [
  { name: 'vigie-180', size: 180, margin: 14, ground: GROUND },
  { name: 'vigie-192', size: 192, margin: 0, ground: 'transparent' },
  { name: 'vigie-512', size: 512, margin: 0, ground: 'transparent' },
  { name: 'vigie-whole-512', size: 512, margin: 64, ground: GROUND },
];

const mark = await readFile(join(WEB, 'src', 'ui', 'mark.svg'), 'utf8');
await writeFile(join(ICONS, 'vigie.svg'), mark);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const { name, size, margin, ground } of DRAWN) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const side = size - 2 * margin;
  const drawn = mark.replace('<svg ', `<svg width="${side}" height="${side}" `);
  await page.setContent(`<body style="margin:${margin}px;background:${ground}">${drawn}</body>`);
  await page.screenshot({ path: join(ICONS, `${name}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
