import { useId } from 'preact/hooks';
import type { Board } from './boards';
import { boardsWords } from './words';

const ORDERS = ['as-listed', 'urgency'] as const;

interface OrderFieldProps {
  readonly value: Board['order'];
  readonly onChange: (order: Board['order']) => void;
}

export function OrderField({ value, onChange }: OrderFieldProps) {
  const told = boardsWords.value;
  const name = useId();
  return (
    <fieldset>
      <legend>{told.order}</legend>
      {ORDERS.map((order) => (
        <label key={order} class="order-choice">
          <input type="radio" name={name} checked={value === order} onChange={() => onChange(order)} />
          <span>
            {told.orders[order]} <span class="field-hint">{told.orderHints[order]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
