import type { LiveModel } from '../live/live-model';
import type { LiveState } from '../live/live-state';
import { language } from '../ui/language';
import { ChoicesField } from './choices-field';
import { type RuleDraft, withChosen } from './draft';
import { FILTERS } from './known-metrics';
import { nameOf } from './rule-sentence';
import type { Rule } from './rules-api';
import { rulesWords } from './words';

type FilterKind = keyof Rule['filter'];

interface FilterFieldsProps {
  readonly draft: RuleDraft;
  readonly live: LiveModel;
  readonly isPart: boolean;
  readonly onChange: (draft: RuleDraft) => void;
}

/** For whom a rule is, of what the centre has. */
export function FilterFields({ draft, live, isPart, onChange }: FilterFieldsProps) {
  const told = rulesWords.value;
  return (
    <>
      {FILTERS[draft.subjectKind].map((kind) => {
        const choices = choicesFor(kind, draft.filter[kind], live.state.value);
        return choices.length === 0 ? null : (
          <ChoicesField
            key={kind}
            legend={told.filters[kind]}
            hint={isPart ? told.filterYours : told.filterHint[kind]}
            choices={choices}
            chosen={draft.filter[kind]}
            onChange={(id, chosen) => onChange(withChosen(draft, kind, id, chosen))}
          />
        );
      })}
    </>
  );
}

/** What there is, by name; what is chosen and not there at present is kept, and said. */
function choicesFor(kind: FilterKind, chosen: readonly string[], state: LiveState) {
  const there = idsOf(kind, state);
  const gone = chosen.filter((id) => !there.has(id));
  const byName = new Intl.Collator(language.value, { numeric: true });
  const named = [...there].map((id) => [id, nameOf(kind, id, state)] as const);
  return [
    ...named.sort(([, one], [, other]) => byName.compare(one, other)),
    ...gone.map((id) => [id, `${id} (${rulesWords.value.noSuch})`] as const),
  ];
}

function idsOf(kind: FilterKind, { queues, desks, teams }: LiveState): ReadonlySet<string> {
  switch (kind) {
    case 'queues':
      return new Set(queues.keys());
    case 'desks':
      return new Set(desks.keys());
    case 'teams':
      return new Set(teams.keys());
    case 'clients':
      return new Set([...queues.values(), ...desks.values()].map(({ client }) => client));
  }
}
