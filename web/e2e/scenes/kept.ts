import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const KEPT = join(import.meta.dirname, '..', 'kept');

/** Letters are drawn a little otherwise by each version of a browser; a thing that moved or vanished is more than that. */
const TOLERANCE = { threshold: 0.2 };
const SHARE_THAT_MAY_DIFFER = 0.004;

/** Set, pictures are kept anew in place of being compared. */
const KEEP = process.env.VIGIE_KEEP_PICTURES !== undefined;

/** Where a picture of this name is kept, says how the one now taken differs from it; null where it does not, or none is kept. */
export async function differenceFromKept(name: string, taken: string): Promise<string | null> {
  const file = join(KEPT, `${name}.png`);
  if (!existsSync(file)) {
    return null;
  }
  if (KEEP) {
    await writeFile(file, await readFile(taken));
    return null;
  }
  const [was, is] = [PNG.sync.read(await readFile(file)), PNG.sync.read(await readFile(taken))];
  if (was.width !== is.width || was.height !== is.height) {
    return `${name}: ${is.width} × ${is.height} pixels, kept with ${was.width} × ${was.height}`;
  }
  const marked = new PNG({ width: is.width, height: is.height });
  const differing = pixelmatch(was.data, is.data, marked.data, is.width, is.height, TOLERANCE);
  if (differing <= is.width * is.height * SHARE_THAT_MAY_DIFFER) {
    return null;
  }
  const where = taken.replace(/\.png$/, '.differs.png');
  await writeFile(where, PNG.sync.write(marked));
  return `${name}: ${differing} pixels differ, marked in ${where}; if that is meant, run npm run pictures:keep`;
}
