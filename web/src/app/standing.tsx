import type { LiveModel } from '../live/live-model';
import { formatTime } from '../measures/format';
import { language, words } from '../ui/language';
import { badgeText, toReader, troubleIn } from '../ui/news';
import { Shape } from '../ui/shape';
import { appWords } from './words';

/** The line on top: whether the numbers are live, how far behind, since when they stand still. */
export function Standing({ live }: { readonly live: LiveModel }) {
  const freshness = live.freshness.value;
  const trouble = troubleIn(freshness, words.value, language.value);
  const held = live.heldSince.value;
  return (
    <header class="standing" data-freshness={freshness.kind} data-trouble={trouble !== null}>
      <a class="centre" href="/now" data-in-place>
        Vigie
      </a>
      <p class="for-readers" role="status">
        {toReader(freshness, words.value, language.value)}
      </p>
      {trouble === null ? (
        <p class="standing-news" data-field="connection">
          <Shape name={held === null ? (live.trusted.value ? 'well' : 'closed') : 'still'} />
          {held === null
            ? badgeText(freshness, words.value, language.value)
            : appWords.value.heldSince(formatTime(held, language.value))}
        </p>
      ) : (
        <p class="standing-news standing-trouble" data-field="trouble">
          <Shape name={freshness.kind === 'still' ? 'still' : 'lost'} />
          <span>
            {trouble.sentence} {trouble.age}
          </span>
        </p>
      )}
      <button
        type="button"
        class="quiet-button hold"
        aria-pressed={held !== null}
        onClick={held === null ? live.hold : live.release}
      >
        {held === null ? appWords.value.hold : appWords.value.release}
      </button>
    </header>
  );
}
