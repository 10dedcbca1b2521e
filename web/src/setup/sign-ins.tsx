import { useSignal } from '@preact/signals';
import { type Answer, ask, asSent, inPath, isAnswered, order, type Refusal, sending } from '../api/request';
import type * as wire from '../api/wire';
import { appWords } from '../app/words';
import { formatClock, ownZone } from '../measures/format';
import { QrCode } from '../pairing/qr-code';
import { ConfirmedButton } from '../ui/confirmed-button';
import { Copyable } from '../ui/copyable';
import { ChoiceField, TextField } from '../ui/fields';
import { language } from '../ui/language';
import { Refused } from '../ui/refused';
import { useAnswer } from '../ui/use-answer';
import { signInWords } from './sign-in-words';
import '../pairing/pairing.css';

const ROLES = ['supervisor', 'manager', 'lead', 'admin'] as const;

type LinkRole = (typeof ROLES)[number];

/** Who may look: links that let somebody in, and the way to send somebody out. */
export function SignIns() {
  return (
    <div class="sign-ins">
      <SignInLink />
      <SignOutEverywhere />
    </div>
  );
}

interface Link {
  readonly role: LinkRole;
  readonly code: wire.Code;
}

function SignInLink() {
  const told = signInWords.value;
  const role = useSignal<LinkRole>('supervisor');
  const link = useSignal<Link | null>(null);
  const refusal = useSignal<Refusal | null>(null);
  const make = async () => {
    const chosen = role.value;
    const answer = await ask('/session/codes', asSent<wire.Code>, sending('POST', { role: chosen }));
    link.value = isAnswered(answer) ? { role: chosen, code: answer.is } : null;
    refusal.value = isAnswered(answer) ? null : answer;
  };
  return (
    <section>
      <h2>{told.linkTitle}</h2>
      {refusal.value?.status === 404 ? (
        <p class="panel" role="alert">
          {told.byProvider}
        </p>
      ) : (
        <>
          <p class="lead">{told.linkLead}</p>
          <div class="form">
            <ChoiceField
              label={told.role}
              value={role.value}
              choices={ROLES.map((each) => [each, appWords.value.roles[each] ?? each])}
              hint={told.roleDoes[role.value]}
              onChange={(chosen) => {
                role.value = chosen;
              }}
            />
            <p class="buttons">
              <button type="button" class="button button-main" onClick={() => void make()}>
                {told.make}
              </button>
            </p>
            <Refused refusal={refusal.value} />
          </div>
          <div role="status">{link.value === null ? null : <MadeLink {...link.value} />}</div>
        </>
      )}
    </section>
  );
}

function MadeLink({ role, code }: Link) {
  const told = signInWords.value;
  const address = `${location.origin}/sign-in#${code.code}`;
  const until = formatClock(Date.parse(code.expiresAt), language.value, ownZone());
  return (
    <div class="made-link">
      <QrCode text={address} label={told.qr} />
      <div>
        <h3>{told.link(appWords.value.roles[role] ?? role)}</h3>
        <Copyable text={address} />
        <p>{told.good(until)}</p>
      </div>
    </div>
  );
}

/** As many of the latest entries of the audit as name who may be signed in now. */
const LATEST = 1_000;

function SignOutEverywhere() {
  const told = signInWords.value;
  const name = useSignal('');
  const outcome = useSignal<{ readonly name: string; readonly answer: Answer<true> } | null>(null);
  const audit = useAnswer(() => ask(`/audit?limit=${LATEST}`, asSent<wire.AuditList>), []);
  const seen = (audit.answer?.audit ?? []).filter(({ action }) => action === 'signed-in');
  const people = new Map(seen.map(({ who, role }) => [who, role] as const));
  const signOut = async () => {
    const wanted = name.value.trim();
    outcome.value = {
      name: wanted,
      answer: await order(`/session/people/${inPath(wanted)}`, { method: 'DELETE' }),
    };
  };
  return (
    <section>
      <h2>{told.outTitle}</h2>
      <p class="lead">{told.outLead}</p>
      <div class="form">
        <TextField
          label={told.who}
          hint={told.whoHint}
          value={name.value}
          suggestions={[...people].map(([who, role]) => [who, appWords.value.roles[role] ?? role])}
          onChange={(written) => {
            name.value = written;
          }}
        />
        {name.value.trim() === '' ? null : (
          <p class="buttons">
            <ConfirmedButton
              label={told.signOut}
              question={told.signOutQuestion(name.value.trim())}
              danger
              onConfirmed={() => void signOut()}
            />
          </p>
        )}
        {outcome.value === null ? null : <SignedOut {...outcome.value} />}
      </div>
    </section>
  );
}

function SignedOut({ name, answer }: { readonly name: string; readonly answer: Answer<true> }) {
  const told = signInWords.value;
  if (isAnswered(answer)) {
    return <p role="status">{told.isOut(name)}</p>;
  }
  return answer.status === 404 ? <p role="alert">{told.notIn(name)}</p> : <Refused refusal={answer} />;
}
