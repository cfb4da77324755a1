/** Words on papers: what of a text can be printed, and how weights, addresses and days are written. */
package io.confirmshipping.papers.text;
