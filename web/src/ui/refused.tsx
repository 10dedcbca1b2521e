import type { Refusal } from '../api/request';
import { commonWords, whyRefused } from './common-words';

interface RefusedProps {
  readonly refusal: Refusal | null;
  /** What tries again; left out where the form that was refused is still there to send. */
  readonly onAgain?: () => void;
}

/** Why something did not work; what the server said goes with it, as it names the field that is wrong. */
export function Refused({ refusal, onAgain }: RefusedProps) {
  if (refusal === null) {
    return null;
  }
  const told = commonWords.value;
  return (
    <div class="refused" role="alert">
      <p>{whyRefused(refusal, told)}</p>
      {refusal.detail === null ? null : (
        <p>
          {told.serverSays} <span lang="en">{refusal.detail}</span>
        </p>
      )}
      {onAgain === undefined ? null : (
        <button type="button" class="button" onClick={onAgain}>
          {told.tryAgain}
        </button>
      )}
    </div>
  );
}

/** A page that waits for its first answer, or has been refused it. */
export function Awaited({ refusal, onAgain }: RefusedProps) {
  return refusal === null ? (
    <p class="loading">{commonWords.value.loading}</p>
  ) : (
    <Refused refusal={refusal} {...(onAgain === undefined ? {} : { onAgain })} />
  );
}
