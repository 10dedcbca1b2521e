import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { formatCount } from '../measures/format';
import { TextField } from '../ui/fields';
import { language } from '../ui/language';
import { choose, type Ids, moved, type Named, type Part } from './board-parts';
import { boardsWords } from './words';

const CHOICES = ['all', 'chosen', 'none'] as const;

interface PartFieldProps {
  readonly part: Part;
  readonly value: Ids;
  /** What there is to choose from. */
  readonly all: readonly Named[];
  readonly onChange: (ids: Ids) => void;
}

/** Which queues, desks or teams a board shows: all, none, or these in this order. */
export function PartField({ part, value, all, onChange }: PartFieldProps) {
  const told = boardsWords.value;
  const name = useId();
  // An empty list may be one in which somebody has just left out the last.
  const isChoosing = useSignal(value !== null && value.length > 0);
  const now = value === null ? 'all' : value.length === 0 && !isChoosing.value ? 'none' : 'chosen';
  return (
    <fieldset>
      <legend>{told.parts[part]}</legend>
      <div class="part-choice">
        {CHOICES.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={name}
              checked={now === choice}
              onChange={() => {
                isChoosing.value = choice === 'chosen';
                onChange(choose(choice, all));
              }}
            />{' '}
            {told.choices[choice]}
          </label>
        ))}
      </div>
      {now === 'all' ? <p class="field-hint">{told.allHint}</p> : null}
      {now === 'chosen' ? <Chosen part={part} ids={value ?? []} all={all} onChange={onChange} /> : null}
    </fieldset>
  );
}

interface ChosenProps {
  readonly part: Part;
  readonly ids: readonly string[];
  readonly all: readonly Named[];
  readonly onChange: (ids: Ids) => void;
}

/** Which button gets the focus once the list is drawn anew. */
type Moved = { readonly id: string; readonly way: 'up' | 'down' };

function Chosen({ part, ids, all, onChange }: ChosenProps) {
  const told = boardsWords.value;
  const list = useRef<HTMLOListElement>(null);
  const last = useSignal<Moved | null>(null);
  const nameOf = (id: string) => all.find((each) => each.id === id)?.name ?? id;
  const count = (number: number) => formatCount(number, language.value);
  const move = (id: string, way: Moved['way']) => {
    const from = ids.indexOf(id);
    last.value = { id, way };
    onChange(moved(ids, from, way === 'up' ? from - 1 : from + 1));
  };
  useEffect(() => {
    const row = [...(list.current?.children ?? [])][ids.indexOf(last.value?.id ?? '')];
    const buttons = [...(row?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
    const wanted = buttons.find(({ dataset, disabled }) => dataset.way === last.value?.way && !disabled);
    (wanted ?? buttons.find(({ disabled }) => !disabled))?.focus();
  }, [last.value]);
  return (
    <>
      <ol class="chosen" ref={list} aria-label={told.inThisOrder}>
        {ids.map((id, index) => (
          <li key={id}>
            <span class="chosen-name">{nameOf(id)}</span>
            <button
              type="button"
              class="quiet-button"
              data-way="up"
              disabled={index === 0}
              aria-label={told.up(nameOf(id))}
              onClick={() => move(id, 'up')}
            >
              <span aria-hidden="true">↑</span>
            </button>
            <button
              type="button"
              class="quiet-button"
              data-way="down"
              disabled={index === ids.length - 1}
              aria-label={told.down(nameOf(id))}
              onClick={() => move(id, 'down')}
            >
              <span aria-hidden="true">↓</span>
            </button>
            <button
              type="button"
              class="quiet-button"
              aria-label={told.leaveOut(nameOf(id))}
              onClick={() => onChange(ids.filter((each) => each !== id))}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ol>
      <p class="for-readers" role="status">
        {last.value === null
          ? ''
          : told.movedTo(nameOf(last.value.id), count(ids.indexOf(last.value.id) + 1), count(ids.length))}
      </p>
      <Others
        part={part}
        others={all.filter(({ id }) => !ids.includes(id))}
        onAdd={(id) => onChange([...ids, id])}
      />
    </>
  );
}

/** More than this many are found by name. */
const SHOWN = 12;

interface OthersProps {
  readonly part: Part;
  readonly others: readonly Named[];
  readonly onAdd: (id: string) => void;
}

function Others({ part, others, onAdd }: OthersProps) {
  const told = boardsWords.value;
  const wanted = useSignal('');
  const text = wanted.value.trim().toLowerCase();
  const found = others.filter(({ name }) => name.toLowerCase().includes(text)).slice(0, SHOWN);
  return (
    <div class="others">
      <p class="field-label">{told.addOf[part]}</p>
      {others.length === 0 ? <p class="field-hint">{told.noMore}</p> : null}
      {others.length <= SHOWN ? null : (
        <TextField
          type="search"
          label={told.find}
          value={wanted.value}
          onChange={(written) => {
            wanted.value = written;
          }}
        />
      )}
      <div class="buttons">
        {found.map(({ id, name }) => (
          <button key={id} type="button" class="quiet-button" onClick={() => onAdd(id)}>
            + {name}
          </button>
        ))}
      </div>
    </div>
  );
}
