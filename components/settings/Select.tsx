interface Props<Value> {
  label: string;
  options: readonly { value: Value; name: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of several, from a list that opens. */
export const Select = <Value extends string>({ label, options, value, onChange }: Props<Value>) => (
  <select
    aria-label={label}
    value={value}
    onChange={({ currentTarget }) => {
      const chosen = options[currentTarget.selectedIndex];
      if (chosen) onChange(chosen.value);
    }}
  >
    {options.map(({ value: each, name }) => (
      <option key={each} value={each} selected={each === value}>
        {name}
      </option>
    ))}
  </select>
);
