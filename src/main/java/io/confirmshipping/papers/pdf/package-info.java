/**
 * A small writer of PDF 1.4: pages with text in standard fonts, lines and rectangles. Its output depends on its input only,
 * and each page is written as soon as it is drawn. See docs/decisions/0013-our-own-pdf-writer.md.
 */
package io.confirmshipping.papers.pdf;
