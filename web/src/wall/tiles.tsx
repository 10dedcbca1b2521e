import type { Density } from '../measures/fit-grid';
import type { Layout } from './ground';
import type { Item } from './items';
import { Tile, type TileContext } from './tile';
import type { Trace } from './traces';

interface TilesProps extends TileContext {
  readonly items: readonly Item[];
  readonly traces: ReadonlyMap<string, Trace>;
  readonly density: Density;
  /** Null where the style sheet makes a list of them, on a narrow screen. */
  readonly layout: Layout | null;
}

/** One tile an item. On a wall they fill the window. */
export function Tiles({ items, traces, density, layout, upTo, trusted }: TilesProps) {
  // Other tiles, or other places, are another picture: it comes in slowly, and nothing slides.
  const picture = items.map(({ key }) => key).join('\n');
  return (
    <ul key={picture} class="tiles" data-density={density} style={layout === null ? {} : measured(layout)}>
      {items.map((item) => (
        <Tile
          key={item.key}
          item={item}
          trace={(item.kind === 'queue' ? traces.get(item.of.queue) : undefined) ?? null}
          upTo={upTo}
          trusted={trusted}
        />
      ))}
    </ul>
  );
}

function measured({ tileWidth, tileHeight, gap, unit }: Layout): Record<string, string> {
  return {
    '--tile-width': `${tileWidth}px`,
    '--tile-height': `${tileHeight}px`,
    '--gap': `${gap}px`,
    '--unit': `${unit}px`,
  };
}
