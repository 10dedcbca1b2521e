import { alertSentence, alertSubject, metricOf } from '../alarms/alert-text';
import { alertNow } from '../alarms/present';
import type { LiveModel } from '../live/live-model';
import type { SignedIn } from '../live/session';
import type { Alert } from '../live/snapshots';
import { zoneOf } from '../live/zone-of';
import { Shape } from '../ui/shape';
import { SeeingTo } from './seeing-to';
import { sentencesOn } from './sentences';
import { nameOf, wayTo } from './way-to';
import type { About, Wrong } from './what-is-wrong';

/** What an alarm says that the sentence about its subject says already, by the kind of subject. */
const SAID_ALREADY: Readonly<Partial<Record<About['kind'], string>>> = {
  queue: 'oldestWaitSeconds',
  desk: 'overdueFirstAnswer',
};

interface WrongListProps {
  readonly live: LiveModel;
  readonly who: SignedIn;
  /** What waits are counted up to. */
  readonly upTo: number | null;
  readonly wrongs: readonly Wrong[];
}

/** What is wrong, as sentences; each leads to where one sees more, and its alarms can be seen to right here. */
export function WrongList({ wrongs, ...others }: WrongListProps) {
  return (
    <ul class="wrongs">
      {wrongs.map((wrong) => (
        <WrongItem key={wrong.key} wrong={wrong} {...others} />
      ))}
    </ul>
  );
}

interface WrongItemProps extends Omit<WrongListProps, 'wrongs'> {
  readonly wrong: Wrong;
}

function WrongItem({ live, who, upTo, wrong }: WrongItemProps) {
  const { about, alarms, urgency } = wrong;
  const state = live.state.value;
  const shown = live.trusted.value ? urgency : 'unknown';
  const way = wayTo(wrong, who.role, state);
  const told = (alert: Alert) => alertSentence(alertNow(alert, state, upTo), state);
  const [first, ...others] = alarms;
  // Where there is one alarm and nothing else, what it says is all there is to say.
  const isWholly = about.kind === 'alarm' && others.length === 0;
  const name =
    nameOf(about) ?? (first === undefined ? '' : isWholly ? told(first) : alertSubject(first, state));
  return (
    <li class="wrong" data-state={shown}>
      <Shape name={shown} />
      <div class="wrong-said">
        <h2>
          {way === null ? (
            name
          ) : (
            <a href={way} data-in-place>
              {name}
            </a>
          )}
        </h2>
        {sentencesOn(about, upTo).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {alarms.map((alert) => (
        <div key={alert.id} class="wrong-alarm" data-severity={alert.severity}>
          {isWholly || metricOf(alert) === SAID_ALREADY[about.kind] ? null : <p>{told(alert)}</p>}
          <SeeingTo alert={alert} zone={zoneOf(alert.subject, state)} maySeeTo={maySeeTo(who, alert)} />
        </div>
      ))}
    </li>
  );
}

function maySeeTo({ role }: SignedIn, { state }: Alert): boolean {
  return state === 'firing' && (role === 'supervisor' || role === 'manager' || role === 'lead');
}
