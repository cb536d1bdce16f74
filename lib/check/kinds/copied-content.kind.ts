import { type About, byReading, type Kind } from '../kind.ts';

export const about: About = {
  looksFor:
    "Somebody else's text, photo, poster or article, reproduced without credit or permission, or a whole article typed out.",
  examples: {
    flag: [
      "Lifted this page out of the Courier because they've a paywall",
      'Found this on Google images, no idea who took it',
      'Cropped the watermark off, looks better',
      'Here is the whole article copied and pasted',
    ],
    pass: [
      'Photo by Jean Marsh, shared with her permission',
      'Great piece in the Courier, link below',
      'They nicked my bike off the drive',
      'I took this picture this morning by the pond',
    ],
  },
};

export const kind: Kind = {
  id: 'copied-content',
  group: 'truth',
  calls: 'revise',
  detect: (_read, score) => byReading(score),
};
