import sharp from 'sharp';

/** The same PNG with at most 256 colours, which pictures of pages and editors hardly lack: a third of the bytes. */
export function smallPicture(png: Buffer): Promise<Buffer> {
  return sharp(png).png({ palette: true, effort: 10 }).toBuffer();
}
