/**
 * Papers as PDF: labels of boxes, carriers, pallets and items, bills of lading and pack lists.
 *
 * <p>{@link io.confirmshipping.papers.Papers} is the way in. It takes what a paper shows as records and writes one document
 * into a stream, page by page, so that 5,000 boxes need no more memory than one. The same records give the same bytes.
 *
 * <ul>
 *   <li>{@code shipment} has what all papers of a shipment say: IDs, addresses, boxes.
 *   <li>{@code sheet} has the page types, and where each label is on its sheet.
 *   <li>{@code label} and {@code document} have a record for each kind of paper, and draw it.
 *   <li>{@code barcode} turns text into bars and modules, a whole number of printer dots each.
 *   <li>{@code pdf} writes pages, text and rectangles.
 * </ul>
 *
 * <p>Whether a page type suits a kind of label is the caller's to check: {@link
 * io.confirmshipping.papers.sheet.PageType#allows}.
 */
package io.confirmshipping.papers;
