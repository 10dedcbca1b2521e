import { useSignal } from '@preact/signals';
import { isAnswered, type Refusal } from '../api/request';
import type { LiveState } from '../live/live-state';
import { ownZone } from '../measures/format';
import { NotTaken } from '../rules/not-taken';
import { commonWords } from '../ui/common-words';
import { ConfirmedButton } from '../ui/confirmed-button';
import { TextField } from '../ui/fields';
import { type Calls, type Route, removeRoute, writeRoute } from './hooks-api';
import { LevelFields } from './level-fields';
import { PaceFields } from './pace-fields';
import { QuietFields } from './quiet-fields';
import { draftOfRoute, newRoute, type RouteDraft, routeId, routeOf } from './route-draft';
import { RouteFields } from './route-fields';
import { namesOfWay, routeSentence } from './route-sentence';
import { routeWords } from './route-words';
import { hooksWords } from './words';

interface RouteEditorProps {
  /** Null for a new one. */
  readonly route: Route | null;
  readonly calls: Calls;
  readonly state: LiveState;
  readonly onDone: (note: string) => void;
}

/** A way of alarms to people: which, to whom, and when not. */
export function RouteEditor({ route, calls, state, onDone }: RouteEditorProps) {
  const told = routeWords.value;
  const draft = useSignal(route === null ? newRoute(ownZone()) : draftOfRoute(route, ownZone()));
  const refusal = useSignal<Refusal | null>(null);
  const taken = new Set(calls.routes.map(({ id }) => id));
  const written = routeOf(draft.value, taken);
  const change = (part: Partial<RouteDraft>) => {
    draft.value = { ...draft.value, ...part };
  };
  const save = async () => {
    if (written === null) {
      return;
    }
    const answer = await writeRoute(written);
    refusal.value = isAnswered(answer) ? null : answer;
    if (isAnswered(answer)) {
      onDone(hooksWords.value.saved);
    }
  };
  const remove = async (id: string) => {
    const answer = await removeRoute(id);
    refusal.value = isAnswered(answer) ? null : answer;
    if (isAnswered(answer)) {
      onDone(hooksWords.value.removed);
    }
  };
  const names = namesOfWay(calls.hooks, state.teams);
  return (
    <>
      <h1>{route === null ? told.newRoute : told.editRoute(route.name)}</h1>
      <form
        class="route-editor"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div class="form">
          <TextField
            label={told.name}
            value={draft.value.name}
            onChange={(name) => change({ name })}
            required
          />
        </div>
        <div class="route-parts">
          <RouteFields draft={draft.value} state={state} onChange={change} />
          <LevelFields draft={draft.value} hooks={calls.hooks} onChange={change} />
          <QuietFields draft={draft.value} onChange={change} />
        </div>
        <PaceFields draft={draft.value} onChange={change} />
        <p class="route-reads" data-field="sentence">
          {written === null ? told.incomplete : routeSentence(written, names)}
        </p>
        <p class="field-hint" data-field="id">
          {hooksWords.value.id(routeId(draft.value, taken))}
        </p>
        <NotTaken
          refusal={refusal.value}
          labels={{
            name: told.name,
            levels: told.who,
            escalateAfterSeconds: told.escalate,
            hours: told.hours,
            timeZone: told.timeZone,
            groupWaitSeconds: told.groupWait,
            groupIntervalSeconds: told.groupInterval,
            repeatSeconds: told.repeat,
            mostNamed: told.mostNamed,
          }}
        />
        <div class="buttons">
          <button type="submit" class="button button-main" disabled={written === null}>
            {commonWords.value.save}
          </button>
          {route === null ? null : (
            <ConfirmedButton
              label={commonWords.value.remove}
              question={told.removeRouteQuestion}
              onConfirmed={() => void remove(route.id)}
              danger
            />
          )}
        </div>
      </form>
    </>
  );
}
