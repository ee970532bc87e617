interface Props {
  name: string;
  /** A mark's name: then the switch's own is drawn like it. */
  look?: string;
  /** A few words under the name. */
  note?: string | undefined;
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
}

/** A name with a switch; all of it can be pressed. */
export const Switch = ({ name, look, note, on, disabled = false, onChange }: Props) => (
  <label class="switch">
    <span class="switch-name">
      <span class={look && `sample ${look}`}>{name}</span>
      {note && <span class="quiet">{note}</span>}
    </span>
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
