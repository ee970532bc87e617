import { pageKind } from './page-kind';

/** Picture galleries. */
export const gallery = pageKind({
  name: 'gallery',
  reason: 'picture gallery',
  types: ['ImageGallery', 'MediaGallery'],
  words: [
    'bildergalerie',
    'bildstrecke',
    'diaporama',
    'fotogalerie',
    'fotostrecke',
    'galeria',
    'galerie',
    'galleries',
    'gallery',
    'lookbook',
    'pictures',
    'slideshow',
    'slideshows',
  ],
  hints: ['bilder', 'collection', 'fotos', 'immagini', 'photos'],
});
