import { effect, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ask, asSent, inPath, isAnswered } from '../api/request';
import type * as wire from '../api/wire';
import type { LiveModel } from '../live/live-model';
import type { Alert } from '../live/snapshots';
import { alertSentence } from './alert-text';
import { goneFrom, newlyCritical } from './inbox';
import { alarmsWords } from './words';

/** More of them would be a history, which this is not. */
const MOST_ENDED = 8;

interface Changes {
  /** Those that ended while the page was open, the latest first. */
  readonly ended: readonly Alert[];
  /** What is read aloud: the critical one that came last. */
  readonly announced: string;
}

/** What became of alarms since the page was opened. */
export function useChanges(live: LiveModel): Changes {
  const ended = useSignal<readonly Alert[]>([]);
  const announced = useSignal('');
  useEffect(() => {
    let before: ReadonlyMap<string, Alert> | null = null;
    const learnEnd = async (id: string) => {
      const answer = await ask(`/alerts/${inPath(id)}`, asSent<wire.Alert>);
      if (isAnswered(answer) && answer.is.state === 'resolved') {
        ended.value = [answer.is, ...ended.value].slice(0, MOST_ENDED);
      }
    };
    return effect(() => {
      const { alerts, complete } = live.state.value;
      // Before all is told anew after a restart, what is missing is not over.
      if (!complete || alerts === before) {
        return;
      }
      if (before !== null) {
        // The stream lets go of what is over; the server still tells how it ended.
        goneFrom(before, alerts).forEach((id) => void learnEnd(id));
        const [first] = newlyCritical(before, alerts);
        if (first !== undefined) {
          announced.value = alarmsWords.value.newCritical(alertSentence(first, live.state.value));
        }
      }
      before = alerts;
    });
  }, [live]);
  return { ended: ended.value, announced: announced.value };
}
