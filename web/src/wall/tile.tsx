import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { words } from '../ui/language';
import { Shape } from '../ui/shape';
import { DeskTile } from './desk-tile';
import type { Item, ItemState } from './items';
import { QueueTile } from './queue-tile';
import { TeamTile } from './team-tile';
import type { Trace } from './traces';
import { wallWords } from './words';

/** What is the same for all tiles of a wall. */
export interface TileContext {
  /** What waits are counted up to; null before the server said what time it is. */
  readonly upTo: ReadonlySignal<number | null>;
  /** Whether the wall's numbers are up to date at all. */
  readonly trusted: boolean;
}

interface TileProps extends TileContext {
  readonly item: Item;
  readonly trace: Trace | null;
}

export function Tile({ item, trace, upTo, trusted }: TileProps) {
  const context = { upTo, trusted };
  switch (item.kind) {
    case 'queue':
      // The verdict is made anew at each look: its parts are not, and what did not change is not drawn again.
      return <QueueTile {...context} {...item.verdict} queue={item.of} trace={trace} />;
    case 'desk':
      return <DeskTile {...context} desk={item.of} state={item.state} />;
    case 'team':
      return <TeamTile team={item.of} state={item.state} trusted={trusted} />;
  }
}

interface TileFrameProps {
  readonly name: string;
  readonly state: ItemState;
  readonly trusted: boolean;
  /** What tells this tile from others, and what in it stands out. */
  readonly data: Readonly<Record<`data-${string}`, string>>;
  /** What stands at the end of the line of the name. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What every tile has: a name, and how it stands by shape and light. */
export function TileFrame({ name, state, trusted, data, aside, children }: TileFrameProps) {
  const shown = trusted ? state : 'stale';
  return (
    <li class="tile" data-state={shown} {...data}>
      <h2 class="tile-name">
        <Shape name={shown === 'stale' ? 'unknown' : shown === 'small' ? 'closed' : shown} />
        <span class="tile-name-text">{name}</span>
        <span class="for-readers">
          {shown === 'small' ? wallWords.value.small : words.value.states[shown]}
        </span>
        {aside}
      </h2>
      {children}
    </li>
  );
}
