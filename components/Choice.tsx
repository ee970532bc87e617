import { useId } from 'preact/hooks';

interface Option<Value> {
  value: Value;
  name: string;
}

interface Props<Value> {
  label: string;
  options: readonly Option<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a few, side by side. */
export function Choice<Value extends string | number>(props: Props<Value>) {
  const group = useId();
  return (
    <fieldset class="choice">
      <legend class="unseen">{props.label}</legend>
      {props.options.map(({ value, name }) => (
        <label key={value}>
          <input
            type="radio"
            class="unseen"
            name={group}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
