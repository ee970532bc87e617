const clock = /^[0-2]?\d[:.h][0-5]\d(?!\d)/;

/** Does the text open with a time of day, as the posts of a live blog do? Asks the cheap question first. */
export const startsWithClock = (text: string): boolean =>
  text.charCodeAt(0) <= nine && clock.test(text);

const nine = '9'.charCodeAt(0);
