/** Addresses of documents that are valid for a short time: an address itself says what is to be drawn, and is signed. */
package io.confirmshipping.function.document;
