import type { Refusal } from '../api/request';
import type { LiveState } from '../live/live-state';
import { zoneOf } from '../live/zone-of';
import { commonZone } from '../measures/there';
import { Refused } from '../ui/refused';
import type { Rule, Trial } from './rules-api';
import { TrialHours, TrialStrip } from './trial-strip';
import { trialWords } from './trial-words';
import { useTrial } from './use-trial';

interface TrialPanelProps {
  readonly rule: Rule | null;
  readonly state: LiveState;
}

/** How often a rule would have fired in the last 24 hours, while it is being written. */
export function TrialPanel({ rule, state }: TrialPanelProps) {
  const told = trialWords.value;
  const { trial, refusal, isTrying, isOlder, tryNow } = useTrial(rule);
  return (
    <section class="trial panel" data-older={isOlder && trial !== null}>
      <h2>{told.title}</h2>
      <div role="status">
        {isTrying ? <p class="loading">{told.trying}</p> : null}
        {rule === null && trial === null ? <p class="quiet">{told.lead}</p> : null}
        {refusal === null || isOlder ? null : <NotTried refusal={refusal} />}
        {trial === null || refusal !== null ? null : <Found trial={trial} state={state} isOlder={isOlder} />}
      </div>
      {rule === null || isTrying || (!isOlder && refusal === null) ? null : (
        <p class="buttons">
          <button type="button" class="button" onClick={tryNow}>
            {told.tryNow}
          </button>
        </p>
      )}
    </section>
  );
}

/** What is wrong with the rule is told with its words; that others are at it too is no fault of it. */
function NotTried({ refusal }: { readonly refusal: Refusal }) {
  const told = trialWords.value;
  switch (refusal.status) {
    case 429:
    case 503:
      return <p>{told.busy}</p>;
    case null:
      return <p>{told.noAnswer}</p>;
    default:
      return <Refused refusal={refusal} />;
  }
}

interface FoundProps {
  readonly trial: Trial;
  readonly state: LiveState;
  readonly isOlder: boolean;
}

function Found({ trial, state, isOlder }: FoundProps) {
  const told = trialWords.value;
  if (trial.untried !== null) {
    const { code, detail } = trial.untried;
    return <p class="trial-untried">{told.untried[code] ?? <span lang="en">{detail}</span>}</p>;
  }
  // The strips stand above the same hours.
  const zone = commonZone(trial.subjects.map((subject) => zoneOf(subject, state)));
  return (
    <>
      {isOlder ? <p class="quiet">{told.older}</p> : null}
      <p class="trial-fired">{told.fired(trial.fired ?? 0)}</p>
      {(trial.alreadyFiring ?? 0) === 0 ? null : <p>{told.alreadyFiring(trial.alreadyFiring ?? 0)}</p>}
      {trial.subjects.length === 0 ? null : (
        <>
          <ul class="trial-subjects">
            {trial.subjects.map((each) => (
              <TrialStrip key={`${each.kind} ${each.id}`} trial={trial} of={each} zone={zone} />
            ))}
          </ul>
          <TrialHours trial={trial} zone={zone} />
        </>
      )}
      {trial.basis === 'minutes' ? <p class="quiet">{told.byMinutes}</p> : null}
    </>
  );
}
