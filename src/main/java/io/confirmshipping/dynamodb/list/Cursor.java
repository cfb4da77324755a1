package io.confirmshipping.dynamodb.list;

import io.confirmshipping.dynamodb.item.Key;

/**
 * A position in a list, and the key of the entry there.
 *
 * @param position the text by which the list is sorted, in the order of time
 */
record Cursor(String position, Key key) {}
