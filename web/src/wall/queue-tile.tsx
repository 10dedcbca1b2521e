import type { QueueSnapshot } from '../live/queue-snapshot';
import { formatCount } from '../measures/format';
import type { Verdict } from '../measures/verdict';
import { language, words } from '../ui/language';
import { Count, Counts } from './counts';
import { Level } from './level';
import { Now } from './now';
import { type TileContext, TileFrame } from './tile';
import type { Trace } from './traces';
import { wallWords } from './words';

interface QueueTileProps extends TileContext, Verdict {
  readonly queue: QueueSnapshot;
  readonly trace: Trace | null;
}

/** One queue: how it stands by shape and light, and the numbers that say why. */
export function QueueTile({ queue, state, wait, level, headline, trace, upTo, trusted }: QueueTileProps) {
  // Reading words here also makes the tile draw itself only when what it is given changes.
  const { callbacks } = words.value;
  return (
    <TileFrame
      name={queue.name}
      state={state}
      trusted={trusted}
      data={{ 'data-queue': queue.queue, 'data-wait': wait, 'data-level': level }}
      aside={
        queue.callbacksWaiting === 0 ? null : (
          <span class="small callbacks">
            {callbacks(formatCount(queue.callbacksWaiting, language.value))}
          </span>
        )
      }
    >
      <Now queue={queue} upTo={upTo} state={state} headline={headline} trace={trace} />
      <Level queue={queue} isHeadline={headline === 'level'} />
      <QueueCounts queue={queue} />
    </TileFrame>
  );
}

/** Who is there to answer; of a group too small for that, the calls themselves. */
function QueueCounts({ queue }: { readonly queue: QueueSnapshot }) {
  const isKnown = queue.unknownSince === null;
  const { agents } = queue;
  if (agents !== null) {
    const told = wallWords.value.agents;
    return (
      <Counts>
        <Count field="ready" shape="ready" label={told.ready} count={isKnown ? agents.ready : null} />
        <Count field="talking" shape="talking" label={told.talking} count={isKnown ? agents.talking : null} />
        <Count
          field="wrapping-up"
          shape="wrapping-up"
          label={told.wrappingUp}
          count={isKnown ? agents.wrappingUp : null}
        />
        <Count field="away" shape="away" label={told.away} count={isKnown ? agents.away : null} />
      </Counts>
    );
  }
  const { talking, wrappingUp, answered, abandoned } = words.value;
  // Those now in a talk are not known while the source is silent; what today brought so far stays true.
  return (
    <Counts>
      <Count field="talking" label={talking} count={isKnown ? queue.talking : null} />
      <Count field="wrapping-up" label={wrappingUp} count={isKnown ? queue.wrappingUp : null} />
      <Count field="answered" label={answered} count={queue.today.answered} />
      <Count field="abandoned" label={abandoned} count={queue.today.abandoned} />
    </Counts>
  );
}
