const end = /[.!?…。！？؟।♦][\s"”“»«’‘」』)\]]*$/u;

/** Whether a text ends like a sentence, be it quoted, bracketed or in a script with marks of its own. */
export const endsLikeSentence = (text: string): boolean => end.test(text);
