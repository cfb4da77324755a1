package io.confirmshipping.dynamodb.list;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.usecase.Page;
import io.confirmshipping.usecase.PageRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads one page of a list, newest first. The index gives the keys, one more than the page has, to tell whether another
 * page follows. The items are then read as they are now, and left out if they no longer belong in the list.
 */
public final class PagedQuery<T> {

    /** The most pages of keys to read for one page of the list; after these the caller gets the entries found, and a token. */
    private static final int MAX_READS = 8;

    private final TableReader table;
    private final SellerList list;
    private final Function<List<Key>, Map<Key, T>> shown;

    /** @param shown returns the entries with these keys that belong on the page */
    public PagedQuery(TableReader table, SellerList list, Function<List<Key>, Map<Key, T>> shown) {
        this.table = table;
        this.list = list;
        this.shown = shown;
    }

    /** @throws InvalidInput if the token is not from this list */
    public Page<T> page(PageRequest request) {
        List<T> found = new ArrayList<>();
        Optional<Cursor> reached = request.token().map(text -> PageToken.parse(text, list));
        for (int read = 1; read <= MAX_READS && found.size() < request.size(); read++) {
            int missing = request.size() - found.size();
            List<Cursor> next = next(reached, missing + 1);
            found.addAll(entries(next.stream().limit(missing).toList()));
            if (next.size() <= missing) {
                return new Page<>(List.copyOf(found), Optional.empty());
            }
            reached = Optional.of(next.get(missing - 1));
        }
        return new Page<>(List.copyOf(found), reached.map(cursor -> PageToken.text(cursor, list)));
    }

    private List<T> entries(List<Cursor> cursors) {
        Map<Key, T> entries = shown.apply(cursors.stream().map(Cursor::key).toList());
        return cursors.stream()
                .map(cursor -> entries.get(cursor.key()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Returns the first cursors of all ranges together; any one range could hold them all. */
    private List<Cursor> next(Optional<Cursor> after, int count) {
        return list.ranges().stream()
                .flatMap(range -> cursors(range, after, count))
                .sorted(Comparator.comparing(Cursor::position).reversed())
                .distinct()
                .limit(count)
                .toList();
    }

    private Stream<Cursor> cursors(IndexRange range, Optional<Cursor> after, int count) {
        return table.page(range.query(after, count)).items().stream().map(range::cursor);
    }
}
