import { useEffect } from 'preact/hooks';
import type { LiveModel } from '../live/live-model';
import type { SignedIn } from '../live/session';
import { commonWords } from '../ui/common-words';
import { words } from '../ui/language';
import { Notice } from '../ui/notice';
import { Frame } from './frame';
import { type PageEntry, pageAt } from './pages';
import { goInstead, whereabouts } from './router';
import { useLoaded } from './use-loaded';
import { appWords } from './words';
import '../ui/page.css';

interface AppProps {
  readonly live: LiveModel;
  readonly who: SignedIn;
}

/** The pages of who is signed in, but for walls: the one of this address within the frame of all. */
export function App({ live, who }: AppProps) {
  const { pathname } = whereabouts.value;
  useEffect(() => {
    if (pathname === '/') {
      goInstead(`/now${location.search}`);
    }
  }, [pathname]);
  if (who.role === 'ingest') {
    return (
      <Notice title={appWords.value.ingestTitle}>
        <p>{appWords.value.ingestLead}</p>
      </Notice>
    );
  }
  const found = pageAt(pathname === '/' ? '/now' : pathname);
  return (
    <Frame live={live} who={who}>
      {found === null ? (
        <Elsewhere title={appWords.value.notHereTitle} lead={appWords.value.notHereLead} />
      ) : found.entry.roles.includes(who.role) ? (
        <Page key={found.entry.name} entry={found.entry} id={found.id} live={live} who={who} />
      ) : (
        <Elsewhere
          title={appWords.value.notYoursTitle}
          lead={appWords.value.notYoursLead(appWords.value.roles[who.role] ?? who.role)}
        />
      )}
    </Frame>
  );
}

interface ShownPageProps extends AppProps {
  readonly entry: PageEntry;
  readonly id: string | null;
}

function Page({ entry, id, live, who }: ShownPageProps) {
  const Loaded = useLoaded(entry);
  document.title = `${appWords.value.pages[entry.name]} · Vigie`;
  if (Loaded === 'failed') {
    return <Elsewhere title={words.value.serverUnreachableTitle} lead={words.value.serverUnreachableLead} />;
  }
  return Loaded === null ? (
    <h1 class="loading">{commonWords.value.loading}</h1>
  ) : (
    <Loaded live={live} who={who} id={id} />
  );
}

interface ElsewhereProps {
  readonly title: string;
  readonly lead: string;
}

function Elsewhere({ title, lead }: ElsewhereProps) {
  return (
    <section class="elsewhere">
      <h1>{title}</h1>
      <p>{lead}</p>
      <p>
        <a href="/now" data-in-place>
          {appWords.value.backToNow}
        </a>
      </p>
    </section>
  );
}
