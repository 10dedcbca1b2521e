import { useSignal } from '@preact/signals';
import { isAnswered, type Refusal } from '../api/request';
import type { PageProps } from '../app/pages';
import { whereabouts } from '../app/router';
import { Awaited, Refused } from '../ui/refused';
import { useAnswer } from '../ui/use-answer';
import { backTo } from './back-to';
import { RuleEditor } from './rule-editor';
import { RuleList } from './rule-list';
import './form.css';
import './rules.css';
import { allRules, type Rule, writeRule } from './rules-api';
import { rulesWords } from './words';

/** All rules, or the one that the address names, to write. */
export function RulesPage({ live, who, id }: PageProps) {
  const told = rulesWords.value;
  const { answer: rules, refusal, again } = useAnswer(allRules, []);
  const note = useSignal('');
  const notTurned = useSignal<Refusal | null>(null);
  const isNew = whereabouts.value.searchParams.has('new');
  const turn = async (rule: Rule) => {
    const answer = await writeRule({ ...rule, enabled: !rule.enabled });
    notTurned.value = isAnswered(answer) ? null : answer;
    again();
  };
  if (rules === null) {
    return (
      <>
        <h1>{told.title}</h1>
        <Awaited refusal={refusal} onAgain={again} />
      </>
    );
  }
  if (isNew || id !== null) {
    const rule = rules.find((each) => each.id === id) ?? null;
    return (
      <>
        <p class="back-link">
          <a class="quiet-button" href="/rules" data-in-place>
            {told.back}
          </a>
        </p>
        <h1>{isNew ? told.newTitle : told.editTitle}</h1>
        {rule === null && !isNew ? (
          <p class="empty">{told.notThere}</p>
        ) : (
          <RuleEditor
            key={id ?? ''}
            rule={rule}
            taken={new Set(rules.map((each) => each.id))}
            live={live}
            who={who}
            onDone={(saved) => {
              note.value = saved ? told.saved : told.takenBack;
              again();
              backTo('/rules');
            }}
          />
        )}
      </>
    );
  }
  return (
    <>
      <h1>{told.title}</h1>
      <p class="lead">{told.lead}</p>
      <p class="buttons">
        <a class="button" href="/rules?new" data-in-place>
          {told.add}
        </a>
        <span role="status">{note.value}</span>
      </p>
      <Refused refusal={notTurned.value} />
      <RuleList rules={rules} names={live.state.value} onTurn={(rule) => void turn(rule)} />
    </>
  );
}
