package io.confirmshipping.dynamodb.prep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.usecase.prep.PrepCategory;
import io.confirmshipping.usecase.prep.PrepDetails;
import io.confirmshipping.usecase.prep.PrepType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The prep details of a seller fit into one transaction, however many there are. */
class PrepItemTest {

    /** A letter for the category, one for the type, a space, and what DynamoDB counts for an element. */
    private static final int BYTES_BESIDE_SKU = 4;

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private static PrepDetails details(String msku) {
        return new PrepDetails(msku, PrepCategory.FRAGILE, List.of(PrepType.ITEM_BOXING));
    }

    /** Returns SKUs of this length, one in each item. */
    private static List<String> oneInEachItem(SellerId seller, int length) {
        Map<String, String> byItem = new HashMap<>();
        for (int i = 0; byItem.size() < 64; i++) {
            String msku = i + "X".repeat(length - Integer.toString(i).length());
            byItem.putIfAbsent(PrepItem.key(seller, msku).sk(), msku);
        }
        return List.copyOf(byItem.values());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void an_item_takes_60_kilobytes(int bytes) {
        SellerId seller = new SellerId("seller" + bytes);
        String first = "A".repeat(30_000);
        while (!PrepItem.key(seller, first).equals(PrepItem.key(seller, "B"))) {
            first += "A";
        }
        String msku = "B";
        int rest = PrepItem.MAX_BYTES - first.length() - 2 * BYTES_BESIDE_SKU + bytes;
        msku = Stream.iterate(0, i -> i + 1)
                .map(i -> i + "B".repeat(rest - Integer.toString(i).length()))
                .filter(each -> PrepItem.key(seller, each).equals(PrepItem.key(seller, "B")))
                .findFirst()
                .orElseThrow();
        store.prepDetails().replace(seller, List.of(details(first))).commit();
        List<PrepDetails> more = List.of(details(msku));
        if (bytes > 0) {
            assertThatThrownBy(() -> store.prepDetails().replace(seller, more).commit())
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("would take 61441 bytes, and can take 61440 at most");
            store.prepDetails()
                    .replace(seller, List.of(PrepDetails.none(first)))
                    .commit();
        }
        store.prepDetails().replace(seller, more).commit();
        assertThat(store.prepDetails().of(seller, List.of(first, msku)))
                .as("the first has made place for the other if both were too many")
                .hasSize(bytes > 0 ? 1 : 2)
                .containsEntry(msku, details(msku));
    }

    @Test
    void all_full_items_change_in_one_transaction() {
        SellerId seller = new SellerId("full");
        List<PrepDetails> full = oneInEachItem(seller, PrepItem.MAX_BYTES - BYTES_BESIDE_SKU).stream()
                .map(PrepItemTest::details)
                .toList();
        assertThat(store.prepDetails().replace(seller, full).commit()).hasSize(64);
        assertThat(store.prepDetails()
                        .of(seller, List.of(full.get(0).msku(), full.get(63).msku())))
                .hasSize(2);
    }

    @Test
    void every_category_and_type_is_read_as_it_was_written() {
        SellerId seller = new SellerId("all");
        List<PrepDetails> all = Stream.of(PrepCategory.values())
                .map(category -> new PrepDetails("SKU " + category, category, List.of(PrepType.values())))
                .toList();
        store.prepDetails().replace(seller, all).commit();
        assertThat(store.prepDetails()
                        .of(seller, all.stream().map(PrepDetails::msku).toList())
                        .values())
                .containsExactlyInAnyOrderElementsOf(all);
    }
}
