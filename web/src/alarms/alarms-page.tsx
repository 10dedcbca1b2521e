import type { ComponentChildren } from 'preact';
import type { PageProps } from '../app/pages';
import type { Alert } from '../live/snapshots';
import { commonWords } from '../ui/common-words';
import { Shape } from '../ui/shape';
import { AlarmRow } from './alarm-row';
import './alarms.css';
import { inboxOf } from './inbox';
import { useChanges } from './use-changes';
import { alarmsWords } from './words';

/** What needs somebody: open alarms, who sees to them, and what has ended while one looked. */
export function AlarmsPage({ live, who }: PageProps) {
  const told = alarmsWords.value;
  const { alerts, complete } = live.state.value;
  const { ended, announced } = useChanges(live);
  const trusted = live.trusted.value;
  const { open, seenTo } = inboxOf(alerts.values());
  const row = (alert: Alert) => <AlarmRow key={alert.id} alert={alert} live={live} who={who} />;
  return (
    <div class="alarms">
      <h1>{told.title}</h1>
      <p class="for-readers" role="alert">
        {announced}
      </p>
      {complete && !trusted ? (
        <p class="standing-as may-be-old" data-state="unknown">
          <Shape name="unknown" /> {told.mayBeOld}
        </p>
      ) : null}
      {!complete ? (
        <p class="loading">{commonWords.value.loading}</p>
      ) : open.length === 0 ? (
        <Nothing trusted={trusted} elsewhere={seenTo.length} />
      ) : (
        <Part title={told.toSeeTo(open.length)}>{open.map(row)}</Part>
      )}
      {seenTo.length === 0 ? null : <Part title={told.seenTo}>{seenTo.map(row)}</Part>}
      {ended.length === 0 ? null : <Part title={told.over}>{ended.map(row)}</Part>}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul class="alarm-list">{children}</ul>
    </section>
  );
}

/** A quiet centre; one of which nothing is known now must not look like it. */
function Nothing({ trusted, elsewhere }: { readonly trusted: boolean; readonly elsewhere: number }) {
  const told = alarmsWords.value;
  if (!trusted) {
    return <p class="empty">{told.notKnown}</p>;
  }
  return (
    <section class="empty nothing">
      <h2>
        <Shape name="well" /> {told.nothingTitle}
      </h2>
      <p>{elsewhere === 0 ? told.nothingLead : told.allSeenTo}</p>
    </section>
  );
}
