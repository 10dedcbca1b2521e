import type { LiveModel } from '../live/live-model';
import type { QueueSnapshot } from '../live/queue-snapshot';
import { verdictOn } from '../measures/verdict';
import { commonWords } from '../ui/common-words';
import { StateShape } from '../ui/state-shape';
import { DaySection } from './day-section';
import { depthWords } from './depth-words';
import { stateWord } from './figures';
import { FormulasTable } from './formulas-table';
import { NowSection } from './now-section';
import { Reasons } from './reasons-list';
import { WindowsTable } from './windows-table';
import './depth.css';

interface InDepthProps {
  readonly live: LiveModel;
  readonly id: string;
}

/** One queue: how it stands and why, now, today, by every way of counting, and over the day. */
export function InDepth({ live, id }: InDepthProps) {
  const told = depthWords.value;
  const queue = live.state.value.queues.get(id);
  return (
    <div class="queue-depth" data-stale={!live.trusted.value}>
      <p class="way-back">
        <a href="/queues" data-in-place>
          <span aria-hidden="true">‹</span>
          {told.back}
        </a>
      </p>
      {queue !== undefined ? (
        <Shown live={live} queue={queue} />
      ) : live.state.value.complete ? (
        <>
          <h1>{told.gone}</h1>
          <p class="lead">{told.goneLead}</p>
        </>
      ) : (
        <p class="loading">{commonWords.value.loading}</p>
      )}
    </div>
  );
}

function Shown({ live, queue }: { readonly live: LiveModel; readonly queue: QueueSnapshot }) {
  const upTo = live.upTo.value;
  const state = live.trusted.value ? verdictOn(queue, upTo).state : 'stale';
  return (
    <>
      <header class="queue-head">
        <h1>{queue.name}</h1>
        <p class="standing-as" data-state={state === 'stale' ? 'unknown' : state}>
          <StateShape state={state} /> {stateWord(state)}
        </p>
      </header>
      <Reasons queue={queue} upTo={upTo} />
      <NowSection queue={queue} upTo={upTo} />
      <DaySection live={live} queue={queue} />
      <WindowsTable queue={queue} />
      <FormulasTable queue={queue} />
    </>
  );
}
