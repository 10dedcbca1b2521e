import { Shape } from '../ui/shape';
import { type Directory, KINDS, type Kind } from './directory';
import { addressOf, addressOfAll } from './place';
import { setupWords } from './words';

interface SavedProps {
  readonly kind: Kind;
  readonly name: string;
  readonly directory: Directory;
}

/** That something is saved, and in a new centre what one describes next; tickets not every centre has. */
export function Saved({ kind, name, directory }: SavedProps) {
  const told = setupWords.value;
  const next = KINDS.slice(KINDS.indexOf(kind) + 1).find(
    (each) => each !== 'desk' && directory[each].length === 0,
  );
  return (
    <p class="panel buttons saved" role="status">
      <span class="standing-as" data-state="well">
        <Shape name="well" />
        {told.savedEntry(name)}
      </span>
      {next === undefined ? null : (
        <a
          class="button"
          href={next === 'agent' ? addressOfAll('agent') : addressOf(next, null)}
          data-in-place
        >
          {told.next(told.newOne[next])}
        </a>
      )}
    </p>
  );
}
