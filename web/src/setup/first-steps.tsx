import type * as wire from '../api/wire';
import type { LiveModel } from '../live/live-model';
import { formatCount, formatTime } from '../measures/format';
import { Copyable } from '../ui/copyable';
import { language } from '../ui/language';
import { Shape } from '../ui/shape';
import { eventLine, TOKEN_LINE } from '../wall/first-run';
import { firstStepsWords } from './first-steps-words';
import { addressOfAll } from './place';
import './first-steps.css';

interface FirstStepsProps {
  readonly live: LiveModel;
  readonly sources: readonly wire.SourceSnapshot[];
}

/** How to send the first events, and what has arrived of them, as it arrives. */
export function FirstSteps({ live, sources }: FirstStepsProps) {
  const told = firstStepsWords.value;
  const heard = sources.filter(({ lastEventAt }) => lastEventAt !== null);
  const queues = live.queues.value.filter(({ today, waiting }) => today.offered > 0 || waiting > 0);
  const hasArrived = heard.length > 0 || queues.length > 0;
  const count = (number: number) => formatCount(number, language.value);
  return (
    <section class="first-steps">
      <h2>{hasArrived ? told.arrivedTitle : told.title}</h2>
      {hasArrived ? null : (
        <>
          <p class="lead">{told.lead}</p>
          <ol>
            <li>
              <p>{told.token}</p>
              <Copyable text={TOKEN_LINE} />
            </li>
            <li>
              <p>{told.send}</p>
              <Copyable text={eventLine(location.origin)} />
            </li>
            <li>
              <p>{told.afterwards}</p>
            </li>
          </ol>
        </>
      )}
      <div role="status">
        {hasArrived ? (
          <>
            <p>{told.arrived}</p>
            <ul class="arrived">
              {queues.map(({ queue, name, today, waiting }) => (
                <li key={queue} class="standing-as" data-state="well">
                  <Shape name="well" />
                  {told.inQueue(name, count(today.offered), count(waiting))}
                </li>
              ))}
              {heard.map(({ source, lastEventAt }) => (
                <li key={source} class="standing-as" data-state="well">
                  <Shape name="well" />
                  {told.fromSource(source, formatTime(Date.parse(lastEventAt ?? ''), language.value))}
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p class="standing-as" data-state={live.trusted.value ? 'closed' : 'unknown'}>
            <Shape name={live.trusted.value ? 'closed' : 'unknown'} />
            {live.trusted.value ? told.listening : told.deaf}
          </p>
        )}
      </div>
      {hasArrived ? (
        <p>
          <a class="button" href={addressOfAll('queue')} data-in-place>
            {told.describeIt}
          </a>
        </p>
      ) : null}
    </section>
  );
}
