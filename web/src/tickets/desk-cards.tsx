import type { ComponentChildren } from 'preact';
import { Changing } from '../ui/changing';
import { count } from '../ui/written';
import { type DeskListProps, DeskName, NoNews, OpenNow, Overdue, oldest, TODAY } from './desk-figures';
import { ticketWords } from './words';

/** All desks on a phone, one under another. */
export function DeskCards({ desks, upTo, trusted }: DeskListProps) {
  const told = ticketWords.value;
  return (
    <>
      <p class="quiet">{told.caption}</p>
      {desks.map((desk) => {
        const age = oldest(desk, upTo);
        return (
          <section key={desk.desk} class="panel desk-card" data-desk={desk.desk}>
            <h2>
              <DeskName desk={desk} trusted={trusted} />
            </h2>
            <NoNews desk={desk} upTo={upTo} />
            <dl class="facts">
              <Fact name={told.open}>
                <OpenNow desk={desk} of="open" />
              </Fact>
              <Fact name={told.unassigned}>
                <OpenNow desk={desk} of="unassigned" />
              </Fact>
              {age === '' ? null : <Fact name={told.oldest}>{age}</Fact>}
              <Fact name={told.complaints}>
                <OpenNow desk={desk} of="openComplaints" />
              </Fact>
              <Fact name={told.escalated}>
                <OpenNow desk={desk} of="escalated" />
              </Fact>
              <Fact name={`${told.overdue}, ${told.firstAnswer}`}>
                <Overdue desk={desk} of="overdueFirstAnswer" />
              </Fact>
              <Fact name={`${told.overdue}, ${told.solution}`}>
                <Overdue desk={desk} of="overdueResolve" />
              </Fact>
            </dl>
            <h3>{told.today}</h3>
            <dl class="facts desk-today">
              {TODAY.map((what) => (
                <Fact key={what} name={told[what]}>
                  <Changing field={what} value={count(desk.today[what])} />
                </Fact>
              ))}
            </dl>
          </section>
        );
      })}
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
