/**
 * Labels: a record for each kind, and how it is drawn in the area that a sheet gives it. Every label is drawn in two sizes: tall, 4
 * in wide and 5.25 or 6 in high, and wide, 4 in wide and 3 or 3 1/3 in high.
 */
package io.confirmshipping.papers.label;
