import type { Refusal } from '../api/request';
import { Refused } from '../ui/refused';
import { rulesWords } from './words';

interface NotTakenProps {
  readonly refusal: Refusal | null;
  /** What the fields are called here, by the names that the server has for them. */
  readonly labels: Readonly<Record<string, string>>;
}

/** What the server finds wrong with a form, and with which field. */
export function NotTaken({ refusal, labels }: NotTakenProps) {
  const label = labels[fieldIn(refusal?.detail ?? '')];
  return (
    <div>
      {label === undefined ? null : <p>{rulesWords.value.about(label)}</p>}
      <Refused refusal={refusal} />
    </div>
  );
}

/** The server's sentences begin with the field that they are about, with those that it lies within. */
export function fieldIn(detail: string): string {
  return /^'(?:[\w[\]]+\.)*(\w+)'/.exec(detail)?.[1] ?? '';
}
