interface Props {
  name: string;
  /** The outline of its picture, in a square of 16. */
  picture: string;
  onPress: () => void;
}

/** A small button with a picture instead of its name, which shows when the pointer rests on it. */
export const ToolButton = ({ name, picture, onPress }: Props) => (
  <button type="button" class="plain tool" aria-label={name} title={name} onClick={onPress}>
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={picture} />
    </svg>
  </button>
);

/** Drawn with lines of one width. */
export const pictures = {
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  print: 'M4.5 6V2.5h7V6M4.5 11H2.5V6h11v5h-2M4.5 9h7v4.5h-7z',
  settings: 'M2 4.5h6M12 4.5h2M8 2.8v3.4h4V2.8zM2 11.5h2M8 11.5h6M4 9.8v3.4h4V9.8z',
} as const;
