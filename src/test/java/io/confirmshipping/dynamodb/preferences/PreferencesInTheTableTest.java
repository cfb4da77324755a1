package io.confirmshipping.dynamodb.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.preferences.Preferences;
import io.confirmshipping.dynamodb.Meter;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.TableReader;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class PreferencesInTheTableTest {

    private static final Preferences TO_ONE_CENTER = new Preferences(PlacementStrategy.MINIMAL_SPLITS);

    private static final Meter meter = new Meter();

    @RegisterExtension
    private static final Store store = Store.onNewTable(meter.client());

    private final DynamoDbPreferencesReader reader = new DynamoDbPreferencesReader(store.reader());
    private final DynamoDbPreferencesWriter writer =
            new DynamoDbPreferencesWriter(store.reader(), store.changesOfTable());
    private final SellerId seller = new SellerId("seller " + UUID.randomUUID());

    @ParameterizedTest
    @EnumSource
    void they_are_read_as_they_were_written(PlacementStrategy placement) {
        replace(seller, new Preferences(placement));

        assertThat(reader.of(seller)).isEqualTo(new Preferences(placement));
    }

    @Test
    void the_latest_stay_and_those_of_others_do_not_change() {
        SellerId other = new SellerId("seller " + UUID.randomUUID());
        replace(seller, new Preferences(PlacementStrategy.PARTIAL_SPLITS));
        replace(seller, TO_ONE_CENTER);

        assertThat(reader.of(seller)).isEqualTo(TO_ONE_CENTER);
        assertThat(reader.of(other)).isEqualTo(Preferences.DEFAULT);
    }

    @Test
    void a_name_of_any_length_has_its_own() {
        SellerId longest = new SellerId("s".repeat(501));
        SellerId longer = new SellerId("s".repeat(502));
        replace(longer, TO_ONE_CENTER);

        assertThat(reader.of(longer)).isEqualTo(TO_ONE_CENTER);
        assertThat(reader.of(longest)).isEqualTo(Preferences.DEFAULT);
    }

    @Test
    void reading_costs_one_read_and_replacing_one_write_more() {
        Meter.Cost first = meter.of(() -> replace(seller, TO_ONE_CENTER));
        Meter.Cost later = meter.of(() -> replace(seller, Preferences.DEFAULT));
        Meter.Cost again = meter.of(() -> replace(seller, Preferences.DEFAULT));
        Meter.Cost read = meter.of(() -> reader.of(seller));

        assertThat(first.names()).containsExactly("GetItem", "PutItem");
        assertThat(later.names()).containsExactly("GetItem", "PutItem");
        assertThat(later.writeUnits()).isEqualTo(1);
        assertThat(again.names()).as("nothing changes").containsExactly("GetItem");
        assertThat(read.names()).containsExactly("GetItem");
        assertThat(read.readUnits()).isEqualTo(1);
    }

    @Test
    void one_that_comes_between_reading_and_writing_is_not_overlooked() {
        AtomicBoolean isFirst = new AtomicBoolean(true);
        TableReader overtaken = new TableReader(store.client(), store.table(), store.pause()) {
            @Override
            public Optional<Map<String, AttributeValue>> item(Key key) {
                Optional<Map<String, AttributeValue>> read = super.item(key);
                if (isFirst.getAndSet(false)) {
                    replace(seller, new Preferences(PlacementStrategy.PARTIAL_SPLITS));
                }
                return read;
            }
        };

        new DynamoDbPreferencesWriter(overtaken, store.changesOfTable())
                .replace(seller, TO_ONE_CENTER)
                .commit();

        assertThat(reader.of(seller)).isEqualTo(TO_ONE_CENTER);
        assertThat(isFirst).isFalse();
        assertThat(store.reader()
                        .item(Key.preferences(seller))
                        .orElseThrow()
                        .get("version")
                        .n())
                .as("both were written")
                .isEqualTo("2");
    }

    private Preferences replace(SellerId whose, Preferences preferences) {
        return writer.replace(whose, preferences).commit();
    }
}
