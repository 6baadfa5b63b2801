export const finding = {
  pagesBlank: 'Page {{pages}} looks blank. Please check that the file is complete.',
  pdfActive:
    'The file contains a script or an action that starts by itself; please do not allow it to run.',
  secondFormat:
    'The file also carries content of another format ({{format}}); please check where it comes from.',
  lengthStated: 'The header states {{stated}} seconds; by its content the film lasts {{seconds}}.',
  charactersCounted: 'The text has {{characters}} characters.',
  filmDamaged:
    'The film could not be decoded at {{errors}} places and may stall or show artefacts. Please check the original and export it again if need be.',
  filmLength:
    'Decoded frame by frame the film lasts {{decoded}} seconds, not the {{seconds}} found at its upload.',
}
