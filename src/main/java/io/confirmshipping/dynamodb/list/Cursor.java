package io.confirmshipping.dynamodb.list;

import io.confirmshipping.dynamodb.item.Key;

/**
 * A place in a list and what stands there.
 *
 * @param position sorts by time
 */
record Cursor(String position, Key key) {}
