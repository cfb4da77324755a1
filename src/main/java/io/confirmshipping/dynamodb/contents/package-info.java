/** Contents and allocations, which can be large: documents, compressed and cut in pieces. */
package io.confirmshipping.dynamodb.contents;
