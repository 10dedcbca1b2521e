import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { inPath, isAnswered, order, type Refusal } from '../api/request';
import type { LiveModel } from '../live/live-model';
import type { SignedIn } from '../live/session';
import type { Alert } from '../live/snapshots';
import { zoneOf } from '../live/zone-of';
import { formatSpan } from '../measures/format';
import { formatWhenThere } from '../measures/there';
import { ConfirmedButton } from '../ui/confirmed-button';
import { language } from '../ui/language';
import { Refused } from '../ui/refused';
import { Shape } from '../ui/shape';
import { alertSentence } from './alert-text';
import { pageOfSubject } from './inbox';
import { alertNow } from './present';
import { SEVERITY_SHAPES } from './severity';
import { alarmsWords } from './words';

const MINUTE = 60_000;

const LIGHTS = { critical: 'breach', warning: 'watch', info: 'info' } as const;

interface AlarmRowProps {
  readonly alert: Alert;
  readonly live: LiveModel;
  readonly who: SignedIn;
}

/** One alarm: what, since when, who sees to it, and the button of who will. */
export function AlarmRow({ alert, live, who }: AlarmRowProps) {
  const told = alarmsWords.value;
  const state = live.state.value;
  const link = pageOfSubject(alert, (id) => state.agents.get(id)?.team);
  const now = live.upTo.value ?? live.serverTime.value ?? Date.parse(alert.since);
  const zone = zoneOf(alert.subject, state);
  const when = (instant: string | null) =>
    formatWhenThere(Date.parse(instant ?? ''), now, language.value, zone);
  return (
    <li
      class="alarm"
      data-alarm={alert.id}
      data-severity={alert.severity}
      data-standing={standing(alert)}
      data-light={light(alert, live.trusted.value)}
    >
      <Shape name={SEVERITY_SHAPES[alert.severity]} />
      <div class="alarm-told">
        <p class="alarm-sentence">{alertSentence(alertNow(alert, state, live.upTo.value), state)}</p>
        <p class="alarm-facts">
          <span>{told.severities[alert.severity]}</span>
          <span>{alert.state === 'firing' ? sinceWhen(alert, now, when) : howItEnded(alert, when)}</span>
          {alert.acknowledgedAt === null ? null : <span>{seenTo(alert, who, when)}</span>}
          {link === null ? null : (
            <a href={link} data-in-place>
              {told.look(alert.subject.kind === 'agent' ? 'team' : alert.subject.kind)}
            </a>
          )}
        </p>
      </div>
      {standing(alert) === 'open' ? <Acknowledge id={alert.id} /> : null}
    </li>
  );
}

function standing({ state, acknowledgedAt }: Alert): 'open' | 'seen-to' | 'over' {
  return state === 'resolved' ? 'over' : acknowledgedAt === null ? 'open' : 'seen-to';
}

/** How bright it is: as urgent as it is, while nobody sees to it and the numbers can be trusted. */
function light(alert: Alert, trusted: boolean): 'breach' | 'watch' | 'info' | 'plain' | 'stale' {
  if (standing(alert) !== 'open') {
    return 'plain';
  }
  return trusted ? LIGHTS[alert.severity] : 'stale';
}

/** Writes a moment as a time of day where the subject of the alert is. */
type When = (instant: string | null) => string;

/** In whole minutes: seconds that count would ask to be looked at. */
function sinceWhen({ since }: Alert, now: number, when: When): string {
  const told = alarmsWords.value;
  const millis = Math.floor((now - Date.parse(since)) / MINUTE) * MINUTE;
  return millis < MINUTE
    ? told.sinceNow(when(since))
    : told.since(when(since), formatSpan(millis, language.value));
}

function howItEnded({ resolution, resolvedAt }: Alert, when: When): string {
  return alarmsWords.value.resolutions[resolution ?? 'ended'](when(resolvedAt));
}

function seenTo({ acknowledgedAt, acknowledgedBy }: Alert, who: SignedIn, when: When): string {
  const told = alarmsWords.value;
  const time = when(acknowledgedAt);
  const by = acknowledgedBy ?? '';
  if (by !== '' && by === who.name) {
    return told.seenToByYou(time);
  }
  return told.seenToBy(by.startsWith('hook/') ? told.through(by.slice('hook/'.length)) : by, time);
}

/** Takes the focus over from the button that is gone, so that the keyboard goes on from here. */
function TakenIn() {
  const here = useRef<HTMLParagraphElement>(null);
  useEffect(() => here.current?.focus(), []);
  return (
    <p ref={here} role="status" tabIndex={-1}>
      {alarmsWords.value.takenIn}
    </p>
  );
}

/** Says on the server that whoever reads this sees to an alarm. */
function Acknowledge({ id }: { readonly id: string }) {
  const told = alarmsWords.value;
  const step = useSignal<'asking' | 'sent' | Refusal>('asking');
  if (step.value === 'sent') {
    return <TakenIn />;
  }
  const refusal = step.value === 'asking' ? null : step.value;
  const send = async () => {
    step.value = 'sent';
    const answer = await order(`/alerts/${inPath(id)}/acknowledge`, { method: 'POST' });
    if (!isAnswered(answer)) {
      step.value = answer;
    }
  };
  return (
    <div class="alarm-act">
      {refusal?.status === 409 ? (
        <p role="status">{told.alreadyOver}</p>
      ) : (
        <>
          <Refused refusal={refusal} />
          <ConfirmedButton
            label={told.acknowledge}
            question={told.acknowledgeQuestion}
            onConfirmed={() => void send()}
          />
        </>
      )}
    </div>
  );
}
