import { type ReadonlySignal, signal } from '@preact/signals';
import type { QueueSnapshot } from '../live/queue-snapshot';
import { densityFor, fitGrid } from '../measures/fit-grid';
import { Tile } from './tile';

/** The size of the window, in CSS pixels. */
const ground = signal(measureGround());
addEventListener('resize', () => {
  ground.value = measureGround();
});

interface TilesProps {
  readonly queues: readonly QueueSnapshot[];
  readonly upTo: ReadonlySignal<number | null>;
  readonly trusted: boolean;
}

/** One tile a queue. On a wall they fill the window; on a narrow screen the style sheet makes them a list. */
export function Tiles({ queues, upTo, trusted }: TilesProps) {
  const { width, height } = ground.value;
  const { columns, rows } = fitGrid(queues.length, width, height);
  return (
    <ul
      class="tiles"
      data-density={densityFor(queues.length)}
      style={{ '--columns': columns, '--rows': rows }}
    >
      {queues.map((queue) => (
        <Tile key={queue.queue} queue={queue} upTo={upTo.value} trusted={trusted} />
      ))}
    </ul>
  );
}

function measureGround(): { width: number; height: number } {
  return { width: innerWidth, height: innerHeight };
}
