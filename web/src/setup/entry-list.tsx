import { useSignal } from '@preact/signals';
import { formatCount } from '../measures/format';
import { ConfirmedButton } from '../ui/confirmed-button';
import { draftsIn, dropDraft } from '../ui/drafts';
import { TextField } from '../ui/fields';
import { language } from '../ui/language';
import { type Directory, type Entries, found, type Kind, nameOf } from './directory';
import { FACTS_OF, type Facts } from './facts-of';
import { formWords } from './form-words';
import { addressOf, idIn, PASTE } from './place';
import { Undescribed } from './undescribed-list';
import { setupWords } from './words';

/** More than this many rows nobody reads; a search finds the others. */
const SHOWN = 200;
const SEARCH_FROM = 8;

interface EntryListProps {
  readonly kind: Kind;
  readonly directory: Directory;
  readonly undescribed: readonly string[];
}

/** All that is described of a kind, what is not yet, and what is begun. */
export function EntryList({ kind, directory, undescribed }: EntryListProps) {
  const told = setupWords.value;
  const entries: readonly Entries[Kind][] = directory[kind];
  return (
    <>
      <h2>{told.kinds[kind]}</h2>
      <p class="lead">{entries.length === 0 ? told.none[kind] : told.purposes[kind]}</p>
      <p class="buttons">
        <a
          class={entries.length === 0 ? 'button button-main' : 'button'}
          href={addressOf(kind, null)}
          data-in-place
        >
          {told.newOne[kind]}
        </a>
        {kind === 'agent' ? (
          <a class="button" href={PASTE} data-in-place>
            {told.paste}
          </a>
        ) : null}
      </p>
      <Drafts kind={kind} directory={directory} />
      <Undescribed kind={kind} ids={undescribed} />
      {entries.length === 0 ? null : <EntriesFound kind={kind} entries={entries} directory={directory} />}
    </>
  );
}

interface EntriesFoundProps {
  readonly kind: Kind;
  readonly entries: readonly Entries[Kind][];
  readonly directory: Directory;
}

function EntriesFound({ kind, entries, directory }: EntriesFoundProps) {
  const told = setupWords.value;
  const wanted = useSignal('');
  const all = found(entries, wanted.value, language.value);
  const facts: Facts = { directory, told: formWords.value, language: language.value };
  const count = (number: number) => formatCount(number, language.value);
  // The kind goes with its entries; that the table of all kinds is asked for its own is not to be said in types.
  const factsOf = FACTS_OF[kind] as (entry: Entries[Kind], facts: Facts) => readonly string[];
  return (
    <>
      {entries.length < SEARCH_FROM ? null : (
        <div class="search">
          <TextField
            type="search"
            label={told.search}
            value={wanted.value}
            onChange={(text) => {
              wanted.value = text;
            }}
          />
        </div>
      )}
      {all.length === 0 ? <p class="empty">{told.noneFound}</p> : null}
      <ul class="entries">
        {all.slice(0, SHOWN).map((entry) => (
          <li key={entry.id}>
            <a href={addressOf(kind, entry.id)} data-in-place>
              {entry.name}
            </a>
            <span class="entry-id">{entry.id === entry.name ? null : entry.id}</span>
            <ul class="entry-facts">
              {factsOf(entry, facts).map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {all.length > SHOWN ? <p class="quiet">{told.tooMany(count(SHOWN), count(all.length))}</p> : null}
    </>
  );
}

/** What somebody began to write here and has not saved. */
function Drafts({ kind, directory }: { readonly kind: Kind; readonly directory: Directory }) {
  const told = setupWords.value;
  return (
    <>
      {draftsIn(`${kind}/`).map((key) => {
        const id = idIn(key);
        return (
          <p key={key} class="panel buttons">
            <span>
              {told.notSaved} <strong>{id === null ? told.newOne[kind] : nameOf(directory, kind, id)}</strong>
            </span>
            <a class="button" href={addressOf(kind, id)} data-in-place>
              {told.goOn}
            </a>
            <ConfirmedButton
              label={told.discard}
              question={told.discardQuestion}
              onConfirmed={() => dropDraft(key)}
            />
          </p>
        );
      })}
    </>
  );
}
