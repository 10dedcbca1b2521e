import { words } from '../ui/language';
import { Notice } from '../ui/notice';

export function NotSignedIn() {
  document.title = 'Vigie';
  return (
    <Notice title={words.value.notSignedInTitle}>
      <p>{words.value.notSignedInLead}</p>
      <p class="actions">
        <a class="action" href="/pair">
          {words.value.pairThis}
        </a>
        <a class="action" href="/sign-in">
          {words.value.signIn}
        </a>
      </p>
    </Notice>
  );
}

/** How to come by a link that signs this display in. */
export function NewLink() {
  return (
    <>
      <p>{words.value.newLinkHow}</p>
      <pre class="command-line">./vigie link wall</pre>
      <p>{words.value.newLinkThen}</p>
    </>
  );
}
