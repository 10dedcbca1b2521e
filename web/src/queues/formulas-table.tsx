import type { QueueSnapshot } from '../live/queue-snapshot';
import { words } from '../ui/language';
import { wide } from '../ui/wide';
import { count, duration, share } from '../ui/written';
import { countsWords } from './counts-words';
import { ServiceBar } from './figures';
import { FORMULA_NAMES, type Formula, type Level, levelBy, type Term } from './formulas';
import './counts.css';

/** The service of today by every formula, with the counts it comes from; the queue's own is marked. */
export function FormulasTable({ queue }: { readonly queue: QueueSnapshot }) {
  const told = countsWords.value;
  return (
    <section>
      <h2>{told.formulas}</h2>
      <table class="table formulas">
        <caption>{told.formulasLead}</caption>
        <thead>
          <tr>
            <th scope="col">{told.formula}</th>
            <th scope="col">{told.service}</th>
            {wide.value ? <th scope="col">{told.madeOf}</th> : null}
          </tr>
        </thead>
        <tbody>
          {FORMULA_NAMES.map((formula) => (
            <Row key={formula} formula={formula} queue={queue} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ formula, queue }: { readonly formula: Formula; readonly queue: QueueSnapshot }) {
  const told = countsWords.value;
  const level = levelBy(formula, queue.today);
  const fraction = <Fraction level={level} promised={duration(queue.serviceLevelSeconds)} />;
  const isOwn = formula === queue.serviceLevelFormula;
  return (
    <tr data-formula={formula} data-own={isOwn}>
      <th scope="row">
        {words.value.formulas[formula]}
        {isOwn ? <span class="own-formula">{told.own}</span> : null}
        <small>{told.explained[formula]}</small>
        {wide.value ? null : fraction}
      </th>
      <td>
        <span class="formula-share">{share(level.share, queue.serviceLevelTarget)}</span>
        <ServiceBar level={level.share} target={queue.serviceLevelTarget} />
      </td>
      {wide.value ? <td>{fraction}</td> : null}
    </tr>
  );
}

function Fraction({ level, promised }: { readonly level: Level; readonly promised: string }) {
  return (
    <div class="fraction">
      <span class="fraction-over">
        <Terms terms={level.above} total={level.numerator} promised={promised} />
      </span>
      <span class="for-readers"> {countsWords.value.dividedBy} </span>
      <span class="fraction-under">
        <Terms terms={level.below} total={level.denominator} promised={promised} />
      </span>
    </div>
  );
}

interface TermsProps {
  readonly terms: readonly Term[];
  readonly total: number;
  readonly promised: string;
}

function Terms({ terms, total, promised }: TermsProps) {
  const { counts } = countsWords.value;
  return (
    <>
      {terms.map(({ count: name, minus, amount }, index) => (
        <span key={name}>
          {index === 0 ? '' : minus ? ' − ' : ' + '}
          <strong>{count(amount)}</strong> {counts[name](promised)}
        </span>
      ))}
      {terms.length === 1 ? null : (
        <span>
          {' = '}
          <strong>{count(total)}</strong>
        </span>
      )}
    </>
  );
}
