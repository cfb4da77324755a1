package io.confirmshipping.dynamodb.table;

import java.util.List;

/** What an act results in, and what it wants to write. */
public record HeldBack<T>(T result, List<Write> writes) {}
