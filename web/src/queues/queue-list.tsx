import type { PageProps } from '../app/pages';
import { goInstead, whereabouts } from '../app/router';
import { commonWords } from '../ui/common-words';
import { TextField } from '../ui/fields';
import { wide } from '../ui/wide';
import { groupedByState, isWorthFiltering, matching, ofSeveralClients } from './grouping';
import { listWords } from './list-words';
import { QueueCards } from './queue-cards';
import { QueueTable } from './queue-table';

/** What is sought stays in the address, so that it is still there when the reader comes back from a queue. */
const SOUGHT = 'find';

export function QueueList({ live, who }: Pick<PageProps, 'live' | 'who'>) {
  const told = listWords.value;
  const queues = live.queues.value;
  const trusted = live.trusted.value;
  const sought = whereabouts.value.searchParams.get(SOUGHT) ?? '';
  const found = matching(queues, sought);
  const List = wide.value ? QueueTable : QueueCards;
  return (
    <div class="queues" data-stale={!trusted}>
      <h1>{told.title}</h1>
      {isWorthFiltering(queues) ? (
        <div class="queue-filter">
          <TextField label={told.filter} value={sought} onChange={seek} />
        </div>
      ) : null}
      {queues.length > 0 ? null : live.state.value.complete ? (
        <NoQueues canSetUp={who.role === 'admin'} />
      ) : (
        <p class="loading">{commonWords.value.loading}</p>
      )}
      {queues.length > 0 && found.length === 0 ? (
        <p class="empty" role="status">
          {told.noneMatches(sought)}
        </p>
      ) : null}
      {found.length === 0 ? null : (
        <List
          groups={groupedByState(found, live.upTo.value, trusted)}
          upTo={live.upTo.value}
          withClients={ofSeveralClients(queues)}
        />
      )}
    </div>
  );
}

function seek(text: string): void {
  const there = new URL(whereabouts.value);
  if (text === '') {
    there.searchParams.delete(SOUGHT);
  } else {
    there.searchParams.set(SOUGHT, text);
  }
  goInstead(there.href);
}

function NoQueues({ canSetUp }: { readonly canSetUp: boolean }) {
  const told = listWords.value;
  return (
    <div class="empty">
      <p>
        <strong>{told.emptyTitle}.</strong> {told.emptyLead}
      </p>
      {canSetUp ? (
        <p>
          <a href="/setup" data-in-place>
            {told.setUp}
          </a>
        </p>
      ) : null}
    </div>
  );
}
