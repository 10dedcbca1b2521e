import './ui/tokens.css';
import './ui/base.css';
import './wall/wall.css';
import './wall/tile.css';
import './wall/phone.css';
import { render } from 'preact';
import { Home } from './home';
import { SignInPage, takeCode } from './sign-in/sign-in-page';
import { speakFirstLanguage } from './ui/language';

const page = document.getElementById('page');
if (page === null) {
  throw new Error('index.html has no element #page');
}
/** The page of this address; what few come to is loaded only there. */
async function pageHere() {
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
    default:
      return <Home />;
  }
}

speakFirstLanguage();
render(await pageHere(), page);
