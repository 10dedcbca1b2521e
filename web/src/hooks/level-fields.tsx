import { ChoicesField } from '../rules/choices-field';
import { DurationField } from '../rules/duration-field';
import { HOOK_KINDS } from './hook-kinds';
import type { Hook } from './hooks-api';
import { canGrow, listed, type RouteDraft, withLevel, withOneMoreLevel, withoutLevel } from './route-draft';
import { routeWords } from './route-words';

interface LevelFieldsProps {
  readonly draft: RouteDraft;
  readonly hooks: readonly Hook[];
  readonly onChange: (draft: RouteDraft) => void;
}

/** Who is called first, and who then. */
export function LevelFields({ draft, hooks, onChange }: LevelFieldsProps) {
  const told = routeWords.value;
  const choices = hooks
    .filter(({ kind }) => HOOK_KINDS[kind].calls)
    .map(({ id, name }) => [id, name] as const);
  return (
    <section>
      <h2>{told.who}</h2>
      {choices.length === 0 ? <p class="empty">{told.noHookToCall}</p> : null}
      <ol class="form">
        {draft.levels.map((level, index) => (
          // Steps have no name but their place.
          <li key={index} class="route-step">
            <ChoicesField
              legend={told.step(index + 1)}
              {...(index === 0 ? {} : { hint: told.stepHint })}
              choices={choices}
              chosen={level.hooks}
              onChange={(id, chosen) =>
                onChange(withLevel(draft, index, { hooks: listed(level.hooks, id, chosen) }))
              }
            />
            {index === draft.levels.length - 1 ? null : (
              <DurationField
                label={told.escalate}
                seconds={level.escalateAfterSeconds}
                onChange={(seconds) =>
                  onChange(withLevel(draft, index, { escalateAfterSeconds: seconds ?? 0 }))
                }
              />
            )}
            {draft.levels.length === 1 ? null : (
              <p>
                <button type="button" class="button" onClick={() => onChange(withoutLevel(draft, index))}>
                  {told.removeStep(index + 1)}
                </button>
              </p>
            )}
          </li>
        ))}
      </ol>
      {canGrow(draft) && choices.length > 0 ? (
        <p class="buttons">
          <button type="button" class="button" onClick={() => onChange(withOneMoreLevel(draft))}>
            {told.addStep}
          </button>
        </p>
      ) : null}
    </section>
  );
}
