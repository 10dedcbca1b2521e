import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { checkSession } from './live/session';
import { NotSignedIn } from './sign-in/not-signed-in';
import { startWall } from './wall/start-wall';
import type { WallModel } from './wall/wall-model';
import { WallPage } from './wall/wall-page';

/** A display that was let in meanwhile, in another window say, shows the wall after this long. */
const ASK_AGAIN_MILLIS = 10_000;

/** The wall, or what to do where nobody is signed in. */
export function Home() {
  const model = useSignal<WallModel | 'asking' | 'out'>('asking');
  useEffect(() => {
    const enter = async () => {
      const session = await checkSession();
      if (session === 'out') {
        model.value = 'out';
        setTimeout(() => void enter(), ASK_AGAIN_MILLIS);
      } else {
        model.value = startWall();
      }
    };
    void enter();
  }, [model]);
  switch (model.value) {
    case 'asking':
      return null;
    case 'out':
      return <NotSignedIn />;
    default:
      return <WallPage model={model.value} />;
  }
}
