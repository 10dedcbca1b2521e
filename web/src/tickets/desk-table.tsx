import { Changing } from '../ui/changing';
import { count } from '../ui/written';
import { type DeskListProps, DeskName, NoNews, OpenNow, Overdue, oldest, TODAY } from './desk-figures';
import { ticketWords } from './words';

/** All desks, a row each. */
export function DeskTable({ desks, upTo, trusted }: DeskListProps) {
  return (
    <table class="table desk-table">
      <caption>{ticketWords.value.caption}</caption>
      <Head />
      <tbody>
        {desks.map((desk) => (
          <tr key={desk.desk} data-desk={desk.desk}>
            <th scope="row">
              <DeskName desk={desk} trusted={trusted} />
              <NoNews desk={desk} upTo={upTo} />
            </th>
            <td class="number">
              <OpenNow desk={desk} of="open" />
            </td>
            <td class="number">
              <OpenNow desk={desk} of="unassigned" />
            </td>
            <td class="number">{oldest(desk, upTo)}</td>
            <td class="number">
              <OpenNow desk={desk} of="openComplaints" />
            </td>
            <td class="number">
              <OpenNow desk={desk} of="escalated" />
            </td>
            <td class="number">
              <Overdue desk={desk} of="overdueFirstAnswer" />
            </td>
            <td class="number">
              <Overdue desk={desk} of="overdueResolve" />
            </td>
            {TODAY.map((what) => (
              <td key={what} class="number">
                <Changing field={what} value={count(desk.today[what])} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head() {
  const told = ticketWords.value;
  const tall = [told.open, told.unassigned, told.oldest, told.complaints, told.escalated];
  const low = [told.firstAnswer, told.solution, told.opened, told.answered, told.resolved, told.reopened];
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {told.desk}
        </th>
        {tall.map((name) => (
          <th key={name} scope="col" rowSpan={2} class="number">
            {name}
          </th>
        ))}
        <th scope="colgroup" colSpan={2} class="group">
          {told.overdue}
        </th>
        <th scope="colgroup" colSpan={4} class="group">
          {told.today}
        </th>
      </tr>
      <tr>
        {low.map((name) => (
          <th key={name} scope="col" class="number">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
