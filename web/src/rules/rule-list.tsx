import type { Names } from '../alarms/alert-text';
import { SEVERITY_SHAPES } from '../alarms/severity';
import { ConfirmedButton } from '../ui/confirmed-button';
import { Shape } from '../ui/shape';
import { isBuiltIn } from './known-metrics';
import { ruleSentence } from './rule-sentence';
import type { Rule } from './rules-api';
import { rulesWords } from './words';

const KINDS = ['queue', 'desk', 'team', 'agent'];

interface RuleListProps {
  readonly rules: readonly Rule[];
  readonly names: Names;
  readonly onTurn: (rule: Rule) => void;
}

/** Every rule as a sentence, those of one kind of subject together. */
export function RuleList({ rules, names, onTurn }: RuleListProps) {
  const told = rulesWords.value;
  if (rules.length === 0) {
    return <p class="empty">{told.none}</p>;
  }
  const inOrder = [...rules].sort((a, b) => KINDS.indexOf(a.subjectKind) - KINDS.indexOf(b.subjectKind));
  return (
    <ul class="rule-list">
      {inOrder.map((rule) => (
        <li key={rule.id} class="rule" data-rule={rule.id} data-on={rule.enabled}>
          <div>
            <a class="rule-link" href={`/rules/${encodeURIComponent(rule.id)}`} data-in-place>
              {ruleSentence(rule, names)}
            </a>
            <p class="rule-facts">
              <span class="standing-as">
                <Shape name={SEVERITY_SHAPES[rule.severity]} /> {told.severities[rule.severity]}
              </span>
              <span>{rule.id}</span>
              {isBuiltIn(rule) ? <span>{told.ships}</span> : null}
            </p>
          </div>
          <span class="rule-state">{rule.enabled ? told.on : told.off}</span>
          <ConfirmedButton
            label={rule.enabled ? told.turnOff : told.turnOn}
            question={rule.enabled ? told.turnOffQuestion : told.turnOnQuestion}
            onConfirmed={() => onTurn(rule)}
          />
        </li>
      ))}
    </ul>
  );
}
