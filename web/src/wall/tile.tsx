import type { QueueSnapshot } from '../live/queue-snapshot';
import { formatCount } from '../measures/format';
import { verdictOn } from '../measures/verdict';
import { Changing } from '../ui/changing';
import { language, words } from '../ui/language';
import { Shape } from '../ui/shape';
import { Level } from './level';
import { Now } from './now';

interface TileProps {
  readonly queue: QueueSnapshot;
  /** What waits are counted up to; null before the server said what time it is. */
  readonly upTo: number | null;
  /** Whether the wall's numbers are up to date at all. */
  readonly trusted: boolean;
}

/** One queue: how it stands by shape and light, and the numbers that say why. */
export function Tile({ queue, upTo, trusted }: TileProps) {
  const verdict = verdictOn(queue, upTo);
  const state = trusted ? verdict.state : 'stale';
  return (
    <li
      class="tile"
      data-queue={queue.queue}
      data-state={state}
      data-wait={verdict.wait}
      data-level={verdict.level}
    >
      <h2 class="tile-name">
        <Shape name={state === 'stale' ? 'unknown' : state} />
        <span class="tile-name-text">{queue.name}</span>
        <span class="for-readers">{words.value.states[state]}</span>
        <Callbacks count={queue.callbacksWaiting} />
      </h2>
      <Now queue={queue} upTo={upTo} verdict={verdict} />
      <Level queue={queue} isHeadline={verdict.headline === 'level'} />
      <Counts queue={queue} />
    </li>
  );
}

function Callbacks({ count }: { readonly count: number }) {
  return count === 0 ? null : (
    <span class="small callbacks">{words.value.callbacks(formatCount(count, language.value))}</span>
  );
}

/** Those now in a talk are not known while the source is silent; what today brought so far stays true. */
function Counts({ queue }: { readonly queue: QueueSnapshot }) {
  const { talking, wrappingUp, answered, abandoned } = words.value;
  const isKnown = queue.unknownSince === null;
  return (
    <dl class="counts">
      <Count field="talking" label={talking} count={isKnown ? queue.talking : null} />
      <Count field="wrapping-up" label={wrappingUp} count={isKnown ? queue.wrappingUp : null} />
      <Count field="answered" label={answered} count={queue.today.answered} />
      <Count field="abandoned" label={abandoned} count={queue.today.abandoned} />
    </dl>
  );
}

interface CountProps {
  readonly field: string;
  readonly label: string;
  readonly count: number | null;
}

function Count({ field, label, count }: CountProps) {
  return (
    <div class="count">
      <dt class="small">{label}</dt>
      <dd>
        <Changing field={field} value={count === null ? '–' : formatCount(count, language.value)} />
      </dd>
    </div>
  );
}
