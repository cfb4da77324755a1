/** Papers of whole sheets, US Letter: bills of lading and pack lists. */
package io.confirmshipping.papers.document;
