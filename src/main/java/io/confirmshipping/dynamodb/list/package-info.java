/** A seller's lists, newest first, page by page. */
package io.confirmshipping.dynamodb.list;
