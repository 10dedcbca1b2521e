import type { PageProps } from '../app/pages';
import { commonWords } from '../ui/common-words';
import { language } from '../ui/language';
import { wide } from '../ui/wide';
import { DeskCards } from './desk-cards';
import { DeskTable } from './desk-table';
import { inOrder } from './desks';
import { ticketWords } from './words';
import './tickets.css';

/** The tickets of each desk. */
export function TicketsPage({ live, who }: PageProps) {
  const told = ticketWords.value;
  const desks = inOrder(live.state.value.desks.values(), language.value);
  const List = wide.value ? DeskTable : DeskCards;
  return (
    <div class="tickets" data-stale={!live.trusted.value}>
      <h1>{told.title}</h1>
      {desks.length > 0 ? (
        <List desks={desks} upTo={live.upTo.value} trusted={live.trusted.value} />
      ) : live.state.value.complete ? (
        <div class="empty">
          <p>
            <strong>{told.emptyTitle}.</strong> {told.emptyLead}
          </p>
          {who.role === 'admin' ? (
            <p>
              <a href="/setup" data-in-place>
                {told.setUp}
              </a>
            </p>
          ) : null}
        </div>
      ) : (
        <p class="loading">{commonWords.value.loading}</p>
      )}
    </div>
  );
}
