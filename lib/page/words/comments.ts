import type { Phrases } from './phrases';

/** Headings above what readers wrote. */
export const commentHeadings: Phrases = {
  da: ['kommentarer', 'læserkommentarer'],
  de: ['diskussion', 'diskutieren sie mit', 'kommentare', 'leserkommentare', 'mitdiskutieren'],
  en: [
    'add a comment',
    'add comment',
    'comment',
    'comments',
    'conversation',
    'discussion',
    'join the conversation',
    'join the discussion',
    'leave a comment',
    'leave a reply',
    'post a comment',
    'readers comments',
    'replies',
    'responses',
    'view comments',
  ],
  es: ['comentarios', 'deja tu comentario', 'deja un comentario'],
  fr: ['commentaires', 'laisser un commentaire', 'réactions', 'vos réactions'],
  it: ['commenti', 'lascia un commento'],
  nl: ['praat mee', 'reacties'],
  pl: ['komentarze', 'skomentuj'],
  pt: ['comentários', 'deixe um comentário'],
  sv: ['kommentarer'],
};
