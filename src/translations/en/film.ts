export const film = {
  waiting: 'Received; the playable version will be made soon.',
  working: 'The playable version is being made ({{percent}}%). You may go on and submit.',
  ready: 'The playable version is ready.',
  unavailable:
    'There is no playable version yet: the server lacks the tools for it. The original is kept, and you may submit.',
  damaged:
    'No playable version was made: parts of the film cannot be decoded. Please play it through; if something is wrong, export it again as MP4 (H.264) and upload that.',
  missing:
    'No playable version was made: the original is not on the server. Please contact the organiser.',
  gaveUp:
    'No playable version was made; the original is kept and can be downloaded. To have it play here, export it as MP4 (H.264) and upload that.',
  length: 'Length {{minutes}} min {{seconds}} s',
  notYet: 'The film is not ready for playing yet. Please come back later.',
  notHere: 'Browsers cannot play how this film is encoded. Please download it.',
}
