import type { LiveState } from '../live/live-state';
import { ChoicesField } from '../rules/choices-field';
import { ChoiceField } from '../ui/fields';
import { deliveryWords } from './delivery-words';
import { listed, type RouteDraft, toggled } from './route-draft';
import { ALARM_KINDS, routeWords } from './route-words';

const SEVERITIES = ['critical', 'warning', 'info'] as const;

interface RouteFieldsProps {
  readonly draft: RouteDraft;
  readonly state: LiveState;
  readonly onChange: (part: Partial<RouteDraft>) => void;
}

/** Which alarms take a way. */
export function RouteFields({ draft, state, onChange }: RouteFieldsProps) {
  const told = routeWords.value;
  const clients = new Set([...state.queues.values(), ...state.desks.values()].map(({ client }) => client));
  const teams = [...state.teams.values()].map(({ team, name }) => [team, name] as const);
  return (
    <section>
      <h2>{told.which}</h2>
      <div class="form">
        <ChoicesField
          legend={told.severitiesChoice}
          hint={told.noneIsAll}
          choices={SEVERITIES.map((each) => [each, deliveryWords.value.severities[each]] as const)}
          chosen={draft.severities ?? []}
          onChange={(id, chosen) =>
            onChange({ severities: toggled(draft.severities, id as (typeof SEVERITIES)[number], chosen) })
          }
        />
        <ChoicesField
          legend={told.kindsChoice}
          hint={told.noneIsAll}
          choices={ALARM_KINDS.map((each) => [each, told.alarmKinds[each]] as const)}
          chosen={draft.kinds ?? []}
          onChange={(id, chosen) => onChange({ kinds: toggled(draft.kinds, id, chosen) })}
        />
        <Scope
          label={told.clients}
          legend={told.theseClients}
          some={draft.clients}
          choices={[...clients].sort().map((each) => [each, each] as const)}
          onChange={(some) => onChange({ clients: some })}
        />
        <Scope
          label={told.teams}
          legend={told.theseTeams}
          some={draft.teams}
          choices={teams}
          onChange={(some) => onChange({ teams: some })}
        />
      </div>
    </section>
  );
}

interface ScopeProps {
  readonly label: string;
  readonly legend: string;
  /** Null for all, empty for none. */
  readonly some: string[] | null;
  readonly choices: readonly (readonly [string, string])[];
  readonly onChange: (some: string[] | null) => void;
}

function Scope({ label, legend, some, choices, onChange }: ScopeProps) {
  const told = routeWords.value;
  const gone = (some ?? []).filter((id) => !choices.some(([each]) => each === id));
  const all = [...choices, ...gone.map((id) => [id, id] as const)];
  const first = all[0]?.[0];
  return (
    <>
      <ChoiceField
        label={label}
        value={some === null ? 'all' : some.length === 0 ? 'none' : 'some'}
        choices={(first === undefined ? (['all', 'none'] as const) : (['all', 'some', 'none'] as const)).map(
          (each) => [each, told.scopes[each]] as const,
        )}
        onChange={(scope) =>
          onChange(scope === 'all' ? null : scope === 'none' || first === undefined ? [] : [first])
        }
      />
      {some === null || some.length === 0 ? null : (
        <ChoicesField
          legend={legend}
          choices={all}
          chosen={some}
          onChange={(id, chosen) => onChange(listed(some, id, chosen))}
        />
      )}
    </>
  );
}
