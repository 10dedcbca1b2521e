import { useEffect } from 'preact/hooks';
import { ask, asSent, inPath } from '../api/request';
import type * as wire from '../api/wire';
import type { LiveModel } from '../live/live-model';
import { useAnswer } from '../ui/use-answer';
import type { Board } from './wall-page';

/** Who changes a board sees the change on its walls before they have walked there. */
const ASK_AGAIN_MILLIS = 180_000;

/** Until there is a first answer, it is asked for this often. */
const INSIST_MILLIS = 5_000;

/**
 * A board as it is now: asked for every few minutes, and with each stream but the first, as the server ends
 * the streams of a board that somebody changes.
 */
export function useBoard(id: string, live: LiveModel): { board: Board | null; isGone: boolean } {
  const streams = Math.max(1, live.state.value.streams);
  const turn = Math.floor((live.serverTime.value ?? 0) / ASK_AGAIN_MILLIS);
  const { answer, refusal, again } = useAnswer(
    () => ask(`/boards/${inPath(id)}`, asSent<wire.Board>),
    [id, streams, turn],
  );
  useEffect(() => {
    if (answer === null && refusal !== null) {
      const timer = setTimeout(again, INSIST_MILLIS);
      return () => clearTimeout(timer);
    }
    return undefined;
  }, [answer, refusal]);
  return { board: answer, isGone: refusal?.status === 404 };
}
