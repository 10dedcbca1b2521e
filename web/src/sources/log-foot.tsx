import { formatTime } from '../measures/format';
import { language } from '../ui/language';
import { Refused } from '../ui/refused';
import type { Asked } from '../ui/use-answer';
import { sourcesWords } from './words';

interface LogFootProps {
  readonly asked: Asked<{ readonly asOf: string | null }>;
  readonly more: (() => void) | null;
}

/** Below what is asked for once: of when it is, more of it, and the way to ask again. */
export function LogFoot({ asked, more }: LogFootProps) {
  const told = sourcesWords.value;
  const asOf = asked.answer?.asOf ?? null;
  return (
    <>
      <Refused refusal={asked.refusal} />
      <p class="buttons log-foot">
        {more === null ? null : (
          <button type="button" class="button" onClick={more}>
            {told.more}
          </button>
        )}
        <button type="button" class="quiet-button" onClick={asked.again}>
          {told.again}
        </button>
        {asOf === null ? null : (
          <span class="quiet">{told.upTo(formatTime(Date.parse(asOf), language.value))}</span>
        )}
      </p>
    </>
  );
}
