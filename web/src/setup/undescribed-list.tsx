import type { Kind } from './directory';
import { addressOf } from './place';
import { setupWords } from './words';

interface UndescribedProps {
  readonly kind: Kind;
  readonly ids: readonly string[];
}

/** What events have named and nobody described yet, each with the way to describe it. */
export function Undescribed({ kind, ids }: UndescribedProps) {
  const told = setupWords.value;
  return ids.length === 0 ? null : (
    <section class="panel undescribed">
      <h3>{told.undescribedTitle}</h3>
      <p class="quiet">{told.undescribedLead}</p>
      <ul class="buttons">
        {ids.map((id) => (
          <li key={id}>
            <a class="button" href={addressOf(kind, id)} data-in-place>
              {id}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
