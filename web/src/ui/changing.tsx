interface ChangingProps {
  /** Names the number for tests and scripts. */
  readonly field: string;
  readonly value: string;
}

/** A number that fades in when it changes: a new key makes a new element, which plays its entrance. */
export function Changing({ field, value }: ChangingProps) {
  return (
    <span data-field={field}>
      <span key={value} class="changing">
        {value}
      </span>
    </span>
  );
}
