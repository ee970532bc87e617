import type { ComponentChildren } from 'preact';

interface Props {
  name: string;
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
  /** What stands beside the name: a sample of the mark, a count. */
  children?: ComponentChildren;
}

/** A row with a name and a switch; the whole row can be pressed. */
export const Switch = ({ name, on, disabled = false, onChange, children }: Props) => (
  <label class="switch">
    <span class="switch-name">{name}</span>
    {children}
    <input
      type="checkbox"
      role="switch"
      aria-label={name}
      aria-checked={on}
      checked={on}
      disabled={disabled}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  </label>
);
