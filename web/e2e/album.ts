import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const PICTURES = join(import.meta.dirname, 'pictures');

/** Once all tests are over: writes the page that shows all pictures at once, a row for each scene. */
export async function teardown(): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  const names = (await readdir(PICTURES)).filter((name) => name.endsWith('.png')).sort();
  const scenes = new Map<string, string[]>();
  for (const name of names) {
    const scene = name.replace(/-(wall|giant|desk|phone)-(en|fr)\..*$/, '');
    scenes.set(scene, [...(scenes.get(scene) ?? []), name]);
  }
  const rows = [...scenes].map(
    ([scene, pictures]) =>
      `<h2>${scene}</h2><p>${pictures
        .map((name) => `<a href="${name}"><img src="${name}" alt="${name}" loading="lazy"></a>`)
        .join(' ')}</p>`,
  );
  await writeFile(
    join(PICTURES, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Vigie: every screen</title>
<style>body{font:16px sans-serif;background:#222;color:#eee}img{height:220px;vertical-align:top;margin:4px}</style>
<h1>Every screen in every state</h1>${rows.join('\n')}</html>\n`,
  );
}
