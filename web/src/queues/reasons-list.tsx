import type { QueueSnapshot } from '../live/queue-snapshot';
import { formatDuration } from '../measures/format';
import { formatTimeThere } from '../measures/there';
import { language, words } from '../ui/language';
import { count, duration, share } from '../ui/written';
import { depthWords } from './depth-words';
import { type Reason, reasonsFor } from './reasons';

interface ReasonsProps {
  readonly queue: QueueSnapshot;
  readonly upTo: number | null;
}

/** Why the queue stands as it does, in sentences with their numbers. */
export function Reasons({ queue, upTo }: ReasonsProps) {
  return (
    <ul class="reasons">
      {reasonsFor(queue, upTo).map((reason) => (
        <li key={reason.because} data-because={reason.because}>
          {sentence(reason, queue)}
        </li>
      ))}
    </ul>
  );
}

function sentence(reason: Reason, queue: QueueSnapshot): string {
  const told = depthWords.value;
  const promised = duration(queue.serviceLevelSeconds);
  const long = (millis: number) => formatDuration(millis, language.value);
  switch (reason.because) {
    case 'silent':
      return told.silent(
        formatTimeThere(reason.since, language.value, queue.timeZone),
        long(reason.millis),
        count(reason.waiting),
      );
    case 'closed':
      return reason.waiting === 0 ? told.closed : told.closedButWaiting(count(reason.waiting));
    case 'long-wait':
      return told.longWait(long(reason.millis), promised);
    case 'low-service': {
      const level = told.lowService(share(reason.level, reason.target), share(reason.target), promised);
      return reason.lately === null ? level : `${level} ${told.lately(share(reason.lately, reason.target))}`;
    }
    case 'nobody-waits':
      return told.nobodyWaits;
    case 'prompt':
      return told.prompt(count(reason.waiting), reason.millis === null ? null : long(reason.millis));
    case 'met':
      return told.met(share(reason.level, reason.target), share(reason.target), promised);
    case 'too-few':
      return reason.offered === 0
        ? `${capitalized(words.value.noCallsToday)}.`
        : told.tooFew(count(reason.offered));
  }
}

function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase(language.value) + text.slice(1);
}
