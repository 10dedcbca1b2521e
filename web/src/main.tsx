import './ui/tokens.css';
import './ui/base.css';
import { type ComponentChildren, render } from 'preact';
import { Home } from './home';
import type { LiveModel } from './live/live-model';
import type { SignedIn } from './live/session';
import { openWithoutServer } from './open-without-server';
import { SignInPage, takeCode } from './sign-in/sign-in-page';
import { speakFirstLanguage } from './ui/language';
import { stayDark, wearFirstLook } from './ui/theme';

const page = document.getElementById('page');
if (page === null) {
  throw new Error('index.html has no element #page');
}

type Shown = (live: LiveModel, who: SignedIn) => ComponentChildren;

/** The wall, and all other pages, each loaded only where it is shown. */
async function wall(): Promise<Shown> {
  const { Wall } = await import('./wall/wall');
  stayDark();
  return (live, who) => <Wall live={live} who={who} />;
}

async function app(): Promise<Shown> {
  const [{ App }, { followLinks }] = await Promise.all([import('./app/app'), import('./app/router')]);
  followLinks();
  openWithoutServer();
  return (live, who) => <App live={live} who={who} />;
}

/** The page of this address; what few come to is loaded only there. */
async function pageHere(): Promise<ComponentChildren> {
  switch (location.pathname) {
    case '/sign-in':
      return (
        <SignInPage
          code={takeCode()}
          problem={new URLSearchParams(location.search).get('problem')}
          onSignedIn={() => location.replace(`/${location.search}`)}
        />
      );
    case '/pair': {
      const { PairPage } = await import('./pairing/pair-page');
      return <PairPage code={takeCode()} />;
    }
    case '/wall':
      return <Home load={wall} />;
    default:
      return <Home load={(who) => (who.role === 'wall' ? wall() : app())} remembers />;
  }
}

speakFirstLanguage();
wearFirstLook();
pageHere().then((shown) => render(shown, page));
