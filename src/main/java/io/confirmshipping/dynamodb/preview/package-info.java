/** Previews of quantity edits, each an item that is forgotten some time after it has expired. */
package io.confirmshipping.dynamodb.preview;
