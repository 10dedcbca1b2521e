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
const isSignIn = location.pathname === '/sign-in';
const code = isSignIn ? takeCode() : '';
speakFirstLanguage();
render(
  isSignIn ? <SignInPage code={code} onSignedIn={() => location.replace(`/${location.search}`)} /> : <Home />,
  page,
);
