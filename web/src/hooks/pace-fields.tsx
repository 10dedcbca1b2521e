import { DurationField } from '../rules/duration-field';
import { NumberField } from '../ui/fields';
import type { RouteDraft } from './route-draft';
import { routeWords } from './route-words';

interface PaceFieldsProps {
  readonly draft: RouteDraft;
  readonly onChange: (part: Partial<RouteDraft>) => void;
}

/** How soon, how often, how much at once: what few will change, and so is folded away. */
export function PaceFields({ draft, onChange }: PaceFieldsProps) {
  const told = routeWords.value;
  return (
    <details class="route-pace">
      <summary>{told.pace}</summary>
      <div class="form">
        <DurationField
          label={told.repeat}
          seconds={draft.repeatSeconds}
          onChange={(seconds) => onChange({ repeatSeconds: seconds ?? 0 })}
        />
        <DurationField
          label={told.groupInterval}
          seconds={draft.groupIntervalSeconds}
          onChange={(seconds) => onChange({ groupIntervalSeconds: seconds ?? 0 })}
        />
        <NumberField
          label={told.groupWait}
          value={draft.groupWaitSeconds}
          onChange={(seconds) => onChange({ groupWaitSeconds: seconds ?? 0 })}
          min={0}
          max={60}
          step="any"
        />
        <NumberField
          label={told.mostNamed}
          value={draft.mostNamed}
          onChange={(count) => onChange({ mostNamed: count ?? 1 })}
          min={1}
          max={20}
        />
      </div>
    </details>
  );
}
