import './tabs.css';

interface TabsProps {
  /** What the tabs are of, for who cannot see them. */
  readonly label: string;
  /** Where each leads, and what it is called. */
  readonly tabs: readonly (readonly [string, string])[];
  /** Where the reader is: the address of one of them. */
  readonly here: string;
}

/** The parts of a page that has several, each with an address of its own. */
export function Tabs({ label, tabs, here }: TabsProps) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {tabs.map(([to, name]) => (
          <li key={to}>
            <a href={to} data-in-place aria-current={to === here ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
