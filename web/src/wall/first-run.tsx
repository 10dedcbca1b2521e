import { useSignal } from '@preact/signals';
import { Beam } from '../ui/beam';
import { words } from '../ui/language';

interface CommandProps {
  readonly says: string;
  readonly line: string;
}

export const TOKEN_LINE = `TOKEN=$(sed -n 's/.*"ingest" *: *"\\([^"]*\\)".*/\\1/p' data/access.json)`;

/** The shell fills in the time, so that the line is right whenever it is run. */
export function eventLine(origin: string): string {
  return `curl -sS ${origin}/api/v1/events \\
  -H "Authorization: Bearer $TOKEN" \\
  -H "Content-Type: application/cloudevents+json" \\
  -d '{"specversion": "1.0", "id": "1", "source": "/test",
       "type": "io.vigie.call.queued", "subject": "call-1",
       "time": "'$(date -u +%Y-%m-%dT%H:%M:%SZ)'",
       "data": {"queue": "orders"}}'`;
}

/** What a centre without any queue sees: how to send its first event. */
export function FirstRun() {
  return (
    <main class="first-run">
      <Beam />
      <h2>{words.value.firstRunTitle}</h2>
      <p>{words.value.firstRunLead}</p>
      <ol>
        <Command says={words.value.firstRunToken} line={TOKEN_LINE} />
        <Command says={words.value.firstRunSend} line={eventLine(location.origin)} />
      </ol>
      <p>{words.value.firstRunAfter}</p>
    </main>
  );
}

function Command({ says, line }: CommandProps) {
  const copied = useSignal(false);
  const copy = async () => {
    await navigator.clipboard.writeText(line);
    copied.value = true;
  };
  return (
    <li>
      <p>{says}</p>
      <div class="command">
        <pre>{line}</pre>
        {canCopy() ? (
          <button type="button" onClick={() => void copy()}>
            {copied.value ? words.value.copied : words.value.copy}
          </button>
        ) : null}
      </div>
    </li>
  );
}

/** Browsers give pages the clipboard over TLS or on the same machine only; elsewhere one selects the text. */
function canCopy(): boolean {
  return navigator.clipboard !== undefined;
}
