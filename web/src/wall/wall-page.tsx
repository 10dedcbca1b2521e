import type { LiveModel } from '../live/live-model';
import { summarize } from '../measures/summary';
import { words } from '../ui/language';
import { FirstRun } from './first-run';
import { Tiles } from './tiles';
import { WallHeader } from './wall-header';

export function WallPage({ model }: { readonly model: LiveModel }) {
  const queues = model.queues.value;
  const isEmpty = queues.length === 0;
  document.title = words.value.wallTitle;
  return (
    <div class="wall">
      <WallHeader
        freshness={model.freshness.value}
        serverTime={model.serverTime.value}
        summary={isEmpty ? null : summarize(queues, model.upTo.value)}
        silentSource={model.silentSource.value}
      />
      {isEmpty ? (
        <EmptyWall complete={model.state.value.complete} />
      ) : (
        <main>
          <Tiles queues={queues} upTo={model.upTo} trusted={model.trusted.value} />
        </main>
      )}
    </div>
  );
}

/** No queues may mean that there are none, or that nobody has said so yet: only the first is a first run. */
function EmptyWall({ complete }: { readonly complete: boolean }) {
  return complete ? <FirstRun /> : <main class="not-yet" />;
}
