import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { LiveModel } from './live/live-model';
import { type SignedIn, whoIsSignedIn } from './live/session';
import { startLive } from './live/start-live';
import { NotSignedIn } from './sign-in/not-signed-in';
import { words } from './ui/language';
import { Notice } from './ui/notice';

/** A display that was let in meanwhile, in another window say, shows what is its own after this long. */
const ASK_AGAIN_MILLIS = 10_000;

type Shown = (live: LiveModel, who: SignedIn) => ComponentChildren;

type Place =
  | { readonly live: LiveModel; readonly who: SignedIn; readonly shown: Shown }
  | 'asking'
  | 'out'
  | 'unreachable';

interface HomeProps {
  /** Loads what is shown to somebody. */
  readonly load: (who: SignedIn) => Promise<Shown>;
}

/** What is shown to who is signed in, or what to do where nobody is. */
export function Home({ load }: HomeProps) {
  const place = useSignal<Place>('asking');
  useEffect(() => {
    const enter = async () => {
      const who = await whoIsSignedIn();
      if (typeof who === 'string') {
        place.value = who;
        setTimeout(() => void enter(), ASK_AGAIN_MILLIS);
      } else {
        const shown = await load(who);
        place.value = { live: startLive(), who, shown };
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
