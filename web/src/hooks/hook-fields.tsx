import { DurationField } from '../rules/duration-field';
import { CheckField, ChoiceField, TextField } from '../ui/fields';
import { type HookDraft, withHookKind } from './hook-draft';
import { HOOK_KINDS, type HookKind } from './hook-kinds';
import { hooksWords } from './words';

const KINDS = Object.keys(HOOK_KINDS) as readonly HookKind[];

interface HookFieldsProps {
  readonly draft: HookDraft;
  /** Whether secrets that are left empty stay as they are. */
  readonly keeps: boolean;
  /** Whether it has a key at present. */
  readonly hasKey: boolean;
  readonly onChange: (draft: HookDraft) => void;
}

/** Everything that is said of a hook; which of it depends on its kind. */
export function HookFields({ draft, keeps, hasKey, onChange }: HookFieldsProps) {
  const told = hooksWords.value;
  const needs = HOOK_KINDS[draft.kind];
  const change = (part: Partial<HookDraft>) => onChange({ ...draft, ...part });
  return (
    <>
      <TextField label={told.name} value={draft.name} onChange={(name) => change({ name })} required />
      <div class="form-row">
        <ChoiceField
          label={told.kind}
          value={draft.kind}
          choices={KINDS.map((kind) => [kind, told.kinds[kind]] as const)}
          onChange={(kind) => onChange(withHookKind(draft, kind))}
        />
        <ChoiceField
          label={told.language}
          value={draft.language}
          choices={(['en', 'fr'] as const).map((each) => [each, told.languages[each]] as const)}
          onChange={(language) => change({ language })}
        />
      </div>
      <TextField
        label={told.url}
        hint={sentences(told.urlHints[draft.kind], keeps ? told.keep : '')}
        type="url"
        value={draft.url}
        onChange={(url) => change({ url })}
        required={needs.url && !keeps}
      />
      {needs.mostKeys === 0 ? null : <Keys draft={draft} keeps={keeps} hasKey={hasKey} onChange={onChange} />}
      {needs.heartbeats ? <Beats draft={draft} onChange={onChange} /> : null}
      <CheckField label={told.enabled} checked={draft.enabled} onChange={(enabled) => change({ enabled })} />
    </>
  );
}

function Keys({ draft, keeps, hasKey, onChange }: HookFieldsProps) {
  const told = hooksWords.value;
  const needs = HOOK_KINDS[draft.kind];
  const hint = sentences(told.keyHints[draft.kind], keeps && hasKey ? told.keep : '');
  return (
    <>
      <TextField
        label={told.keyNames[draft.kind]}
        {...(hint === '' ? {} : { hint })}
        type="password"
        value={draft.key}
        onChange={(key) => onChange({ ...draft, key })}
        required={needs.leastKeys > 0 && !keeps}
        disabled={draft.withoutKey}
      />
      {needs.mostKeys > 1 && draft.key !== '' ? (
        <TextField
          label={told.olderKey}
          hint={told.olderKeyHint}
          type="password"
          value={draft.olderKey}
          onChange={(olderKey) => onChange({ ...draft, olderKey })}
        />
      ) : null}
      {needs.leastKeys === 0 && keeps && hasKey ? (
        <CheckField
          label={told.withoutKey}
          checked={draft.withoutKey}
          onChange={(withoutKey) => onChange({ ...draft, withoutKey })}
        />
      ) : null}
    </>
  );
}

/** Hints one after the other, with a full stop between them. */
function sentences(one: string, other: string): string {
  return one === '' || other === '' ? one + other : `${one}${one.endsWith('…') ? '' : '.'} ${other}`;
}

/** The dead man's switch; a health check is nothing else. */
function Beats({ draft, onChange }: Pick<HookFieldsProps, 'draft' | 'onChange'>) {
  const told = hooksWords.value;
  return (
    <>
      {HOOK_KINDS[draft.kind].calls ? (
        <CheckField
          label={told.beats}
          checked={draft.beats}
          onChange={(beats) => onChange({ ...draft, beats })}
        />
      ) : null}
      {draft.beats ? (
        <DurationField
          label={told.beatsEvery}
          hint={told.beatsHint}
          seconds={draft.heartbeatSeconds}
          onChange={(heartbeatSeconds) => onChange({ ...draft, heartbeatSeconds })}
          required
        />
      ) : null}
    </>
  );
}
