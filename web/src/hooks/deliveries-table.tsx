import { SEVERITY_SHAPES } from '../alarms/severity';
import { formatCount, formatWhen, ownZone } from '../measures/format';
import { language } from '../ui/language';
import { Awaited } from '../ui/refused';
import { Shape, type ShapeName } from '../ui/shape';
import type { Asked } from '../ui/use-answer';
import { deliveryWords } from './delivery-words';
import { whyNot } from './hook-test';
import type { Delivery } from './hooks-api';

const SHAPES: Readonly<Record<Delivery['state'], ShapeName>> = {
  pending: 'closed',
  delivered: 'well',
  'given-up': 'watch',
  'not-needed': 'closed',
};

interface DeliveriesTableProps {
  readonly asked: Asked<readonly Delivery[]>;
  /** What routes are called, by id. */
  readonly routes: ReadonlyMap<string, string>;
  readonly now: number;
}

/** What a hook was told lately, and how that ended. */
export function DeliveriesTable({ asked, routes, now }: DeliveriesTableProps) {
  const told = deliveryWords.value;
  const { answer: deliveries, refusal, again } = asked;
  return (
    <section>
      <h2>{told.deliveries}</h2>
      {deliveries === null ? (
        <Awaited refusal={refusal} onAgain={again} />
      ) : deliveries.length === 0 ? (
        <p class="quiet">{told.noDeliveries}</p>
      ) : (
        <div class="table-scroll">
          <table class="table deliveries">
            <caption>{told.deliveriesCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{told.headWhen}</th>
                <th scope="col">{told.headRoute}</th>
                <th scope="col">{told.headAlarms}</th>
                <th scope="col">{told.headTold}</th>
                <th scope="col">{told.headEnd}</th>
                <th scope="col" class="number">
                  {told.headAttempts}
                </th>
                <th scope="col">{told.headAcknowledged}</th>
              </tr>
            </thead>
            <tbody>
              {deliveries.map((each) => (
                <Row key={each.page} delivery={each} route={routes.get(each.route) ?? null} now={now} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

interface RowProps {
  readonly delivery: Delivery;
  /** What the route is called; null where it is there no longer. */
  readonly route: string | null;
  readonly now: number;
}

function Row({ delivery, route, now }: RowProps) {
  const told = deliveryWords.value;
  const when = (instant: string) => formatWhen(Date.parse(instant), now, language.value, ownZone());
  const { severity, state, reason, acknowledgedAt } = delivery;
  return (
    <tr>
      <th scope="row">{when(delivery.openedAt)}</th>
      <td>
        {route === null ? (
          delivery.route
        ) : (
          <a href={`/hooks?route=${encodeURIComponent(delivery.route)}`} data-in-place>
            {route}
          </a>
        )}
      </td>
      <td>
        <span class="standing-as">
          <Shape name={SEVERITY_SHAPES[severity]} /> {formatCount(delivery.alerts, language.value)}{' '}
          {told.severities[severity]}
        </span>
      </td>
      <td>{told.actions[delivery.action]}</td>
      <td>
        <span class="standing-as" data-state={SHAPES[state]}>
          <Shape name={SHAPES[state]} /> {told.states[state]}
        </span>
        {reason === null || state === 'delivered' ? null : <div class="quiet">{whyNot(reason)}</div>}
      </td>
      <td class="number">{formatCount(delivery.attempts, language.value)}</td>
      <td>{acknowledgedAt === null ? '–' : when(acknowledgedAt)}</td>
    </tr>
  );
}
