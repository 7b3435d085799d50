/** Classes of markup that name the box of a picture in one word. */

/** Whether a class names the box of a picture and its caption in one word: `contentimage`. */
export function isPictureBox(word: string): boolean {
  return PICTURE_BOX.test(word);
}

const PICTURE_BOX = /^(?:content|article|inline|body|text|lead|story)(?:image|photo|picture|bild|foto)s?$/;
