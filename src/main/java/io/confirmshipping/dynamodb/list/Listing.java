package io.confirmshipping.dynamodb.list;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.usecase.Page;
import io.confirmshipping.usecase.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * Reads one page of a list, newest first. The index gives the keys; what they name is then read as it is now, and left
 * out if it is not to be shown.
 */
public final class Listing<T> {

    /** So many pages of keys are read for one page of the list, then the caller gets what was found and a token. */
    private static final int MOST_READS = 8;

    private final TableReader table;
    private final SellerList list;
    private final Function<List<Key>, Map<Key, T>> shown;

    /** @param shown of the things with these keys, those that belong on the page */
    public Listing(TableReader table, SellerList list, Function<List<Key>, Map<Key, T>> shown) {
        this.table = table;
        this.list = list;
        this.shown = shown;
    }

    /** @throws InvalidInput if the token is not from this list */
    public Page<T> page(PageRequest request) {
        List<T> found = new ArrayList<>();
        Optional<PageToken> place = request.token().map(text -> PageToken.parse(text, list));
        for (int read = 1; read <= MOST_READS; read++) {
            QueryResponse response = keys(place, request.size() + 1);
            List<PageToken> places = response.items().stream()
                    .map(item -> PageToken.at(item.get("listedAt").s(), list))
                    .toList();
            Map<Key, T> things = shown.apply(places.stream().map(PageToken::key).toList());
            for (PageToken next : places) {
                if (found.size() == request.size()) {
                    return page(found, place);
                }
                Optional.ofNullable(things.get(next.key())).ifPresent(found::add);
                place = Optional.of(next);
            }
            if (!response.hasLastEvaluatedKey()) {
                return page(found, Optional.empty());
            }
        }
        return page(found, place);
    }

    private Page<T> page(List<T> found, Optional<PageToken> next) {
        return new Page<>(List.copyOf(found), next.map(PageToken::text));
    }

    private QueryResponse keys(Optional<PageToken> after, int limit) {
        return table.page(query -> query.indexName("BySeller")
                .keyConditionExpression("#list = :list")
                .expressionAttributeNames(Map.of("#list", "list"))
                .expressionAttributeValues(Map.of(":list", AttributeValue.fromS(list.value())))
                .scanIndexForward(false)
                .exclusiveStartKey(after.map(PageToken::startKey).orElse(null))
                .limit(limit));
    }
}
