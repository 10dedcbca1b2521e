import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { isSamePerson } from './live/last-known';
import { forgetLastKnown, keepLastKnown, recallLastKnown } from './live/last-known-keeper';
import type { LiveModel } from './live/live-model';
import { type SignedIn, whoIsSignedIn } from './live/session';
import { startLive } from './live/start-live';
import { NotSignedIn } from './sign-in/not-signed-in';
import { words } from './ui/language';
import { Notice } from './ui/notice';

/** A display that was let in meanwhile, in another window say, shows what is its own after this long. */
const ASK_AGAIN_MILLIS = 10_000;

/** Who has numbers of an earlier visit at hand waits no longer than this for a slow server to see them. */
const PATIENCE_MILLIS = 1_500;

type Shown = (live: LiveModel, who: SignedIn) => ComponentChildren;

type Place =
  | { readonly live: LiveModel; readonly who: SignedIn; readonly shown: Shown }
  | 'asking'
  | 'out'
  | 'unreachable';

interface HomeProps {
  /** Loads what is shown to somebody. */
  readonly load: (who: SignedIn) => Promise<Shown>;
  /** Whether this device keeps what is known for the next visit; a wall keeps nothing. */
  readonly remembers?: boolean;
}

/** What is shown to who is signed in, or what to do where nobody is. */
export function Home({ load, remembers = false }: HomeProps) {
  const place = useSignal<Place>('asking');
  useEffect(() => {
    const enter = async () => {
      // What a page is made of may be out of reach as the server is.
      const opened = await open(load, remembers).catch((): Place => 'unreachable');
      place.value = opened;
      if (typeof opened === 'string') {
        setTimeout(() => void enter(), ASK_AGAIN_MILLIS);
      }
    };
    void enter();
  }, []);
  switch (place.value) {
    case 'asking':
      return null;
    case 'out':
      return <NotSignedIn />;
    case 'unreachable':
      return (
        <Notice title={words.value.serverUnreachableTitle}>
          <p>{words.value.serverUnreachableLead}</p>
        </Notice>
      );
    default:
      return <>{place.value.shown(place.value.live, place.value.who)}</>;
  }
}

async function open(load: HomeProps['load'], remembers: boolean): Promise<Place> {
  const lastKnown = remembers ? recallLastKnown() : null;
  const asked = whoIsSignedIn();
  const found = await (lastKnown === null ? asked : Promise.race([asked, patience()]));
  if (found === 'out') {
    forgetLastKnown();
    return 'out';
  }
  if (found === 'unreachable') {
    if (lastKnown === null) {
      return 'unreachable';
    }
    const { who } = lastKnown;
    const shown = await load(who);
    return { live: begun(startLive(who, lastKnown, false), who), who, shown };
  }
  const isTheirs = lastKnown !== null && isSamePerson(lastKnown.who, found);
  if (lastKnown !== null && !isTheirs) {
    forgetLastKnown();
  }
  const shown = await load(found);
  const live = startLive(found, isTheirs ? lastKnown : null, true);
  return { live: remembers && found.role !== 'wall' ? begun(live, found) : live, who: found, shown };
}

function begun(live: LiveModel, who: SignedIn): LiveModel {
  keepLastKnown(live, who);
  return live;
}

function patience(): Promise<'unreachable'> {
  return new Promise((done) => setTimeout(() => done('unreachable'), PATIENCE_MILLIS));
}
