import type { LiveModel } from '../live/live-model';
import { type SignedIn, signOut } from '../live/session';
import { formatCount } from '../measures/format';
import { language } from '../ui/language';
import { LanguageSwitch } from '../ui/language-switch';
import { chooseLook, LOOKS, look } from '../ui/theme';
import { type PageEntry, pageAt, pagesOf } from './pages';
import { whereabouts } from './router';
import { appWords } from './words';

/** As many links as a thumb reaches on a phone; the others lie under "more". */
const AT_HAND = 4;

interface NavigationProps {
  readonly live: LiveModel;
  readonly who: SignedIn;
}

export function Navigation({ live, who }: NavigationProps) {
  const pages = pagesOf(who.role);
  return (
    <nav class="navigation" aria-label={appWords.value.navigation}>
      <ul class="links">
        {pages.map((entry, index) => (
          <li key={entry.name} class={index < AT_HAND ? 'at-hand' : 'further'}>
            <PageLink entry={entry} badge={entry.name === 'alarms' ? openAlarms(live) : 0} />
          </li>
        ))}
        <li class="more">
          <More pages={pages.slice(AT_HAND)} who={who} />
        </li>
      </ul>
    </nav>
  );
}

/** Alarms that nobody sees to yet. */
function openAlarms(live: LiveModel): number {
  return [...live.state.value.alerts.values()].filter(({ acknowledgedAt }) => acknowledgedAt === null).length;
}

function PageLink({ entry, badge }: { readonly entry: PageEntry; readonly badge: number }) {
  const here = pageAt(whereabouts.value.pathname)?.entry === entry;
  return (
    <a href={`/${entry.name}`} data-in-place aria-current={here ? 'page' : undefined}>
      {appWords.value.pages[entry.name]}
      {badge === 0 ? null : <span class="badge-count">{formatCount(badge, language.value)}</span>}
    </a>
  );
}

interface MoreProps {
  readonly pages: readonly PageEntry[];
  readonly who: SignedIn;
}

/** On a phone the further pages; everywhere who is signed in, language, look, and the way out. */
function More({ pages, who }: MoreProps) {
  const told = appWords.value;
  const leave = async () => {
    await signOut();
    location.assign('/');
  };
  return (
    <details>
      <summary>
        <span class="more-word">{told.more}</span>
        <span class="settings-word">{told.settings}</span>
      </summary>
      <div class="more-sheet">
        <ul class="further-links">
          {pages.map((entry) => (
            <li key={entry.name}>
              <PageLink entry={entry} badge={0} />
            </li>
          ))}
        </ul>
        <p class="who">
          {who.name === '' ? null : <strong>{who.name}</strong>} {told.roles[who.role] ?? who.role}
        </p>
        <LanguageSwitch />
        <fieldset class="looks">
          <legend>{told.look}</legend>
          {LOOKS.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={look.value === each}
              onClick={() => chooseLook(each)}
            >
              {told.looks[each]}
            </button>
          ))}
        </fieldset>
        <p>
          <a class="quiet-button" href="/wall">
            {told.wall}
          </a>
        </p>
        <button type="button" class="quiet-button" onClick={() => void leave()}>
          {told.signOut}
        </button>
      </div>
    </details>
  );
}
