import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import legacy from '@vitejs/plugin-legacy';
import type { Plugin } from 'vite';

/** Televisions of 2018, as Samsung's Tizen 4, and all that came after. */
const OLDEST = 'chrome >= 56';

/** What runs the modern scripts: boot.js looks for it. */
const MODERN = 'chrome >= 110, edge >= 110, firefox >= 115, safari >= 16.4, ios >= 16.4';

/**
 * Builds all scripts twice, as modules and for old browsers. The plugin for that writes scripts into the page
 * itself, which our Content-Security-Policy forbids: here they become files.
 */
export function oldBrowsers(): Plugin[] {
  return [...legacy({ targets: OLDEST, modernTargets: MODERN }), stylesFromFiles(), bootFromFile()];
}

function named(name: string, content: string, extension: string): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return `assets/${name}-${hash}.${extension}`;
}

/** Vite hands old browsers the styles of what is loaded later inside of scripts; here they are files as well. */
const STYLE_IN_SCRIPT =
  /var __vite_style__ = document\.createElement\('style'\);__vite_style__\.textContent = ("(?:[^"\\]|\\.)*");document\.head\.appendChild\(__vite_style__\);/;

function stylesFromFiles(): Plugin {
  return {
    name: 'vigie:styles-from-files',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      // Before the plugin that translates, which no longer lets one see what it was; after that which adds styles.
      const plugins = config.plugins as Plugin[];
      const ours = plugins.findIndex(({ name }) => name === 'vigie:styles-from-files');
      const [self] = plugins.splice(ours, 1);
      const translates = plugins.findIndex(({ name }) => name === 'vite:legacy-post-process');
      plugins.splice(translates, 0, self as Plugin);
    },
    renderChunk(code, chunk) {
      const style = STYLE_IN_SCRIPT.exec(code);
      if (style === null) {
        return null;
      }
      if (chunk.isEntry) {
        // The page itself links these.
        return code.replace(style[0], '');
      }
      const source = JSON.parse(style[1] ?? '""') as string;
      const fileName = named(`${chunk.name}-legacy`, source, 'css');
      this.emitFile({ type: 'asset', fileName, source });
      const link =
        "var styles = document.createElement('link');styles.rel = 'stylesheet';" +
        `styles.href = '/${fileName}';document.head.appendChild(styles);`;
      return code.replace(style[0], () => link);
    },
  };
}

const BOOT = readFileSync(join(import.meta.dirname, 'boot.js'), 'utf8');
const BOOT_FILE = named('boot', BOOT, 'js');

/** What the plugin puts before the modern script to stop old browsers; they are never given it here. */
const GUARD = /import\s*["']data:text\/javascript[^\n]*?not supported["']?\)["'];?/;

function bootFromFile(): Plugin {
  return {
    name: 'vigie:boot-from-file',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk' && output.isEntry && !output.fileName.includes('-legacy')) {
          output.code = output.code.replace(GUARD, '');
          this.emitFile({ type: 'asset', fileName: BOOT_FILE, source: BOOT });
        }
      }
    },
    transformIndexHtml: { order: 'post', handler: withBoot },
  };
}

/** The page with one script in place of all that it had. */
function withBoot(html: string): string {
  const attribute = (pattern: RegExp) => pattern.exec(html)?.[1] ?? '';
  const modern = attribute(/<script type="module"[^>]* src="([^"]+)"/);
  const boot = [
    `src="/${BOOT_FILE}"`,
    `data-modern="${modern}"`,
    `data-polyfills="${attribute(/id="vite-legacy-polyfill"[^>]* src="([^"]+)"/)}"`,
    `data-legacy="${attribute(/data-src="([^"]+)"/)}"`,
  ];
  return html
    .replace(/\s*<script\b[^>]*>[^<]*(?:<(?!\/script>)[^<]*)*<\/script>/g, '')
    .replace('</head>', `  <link rel="modulepreload" href="${modern}" />\n  </head>`)
    .replace('</body>', `  <script ${boot.join(' ')}></script>\n  </body>`);
}
