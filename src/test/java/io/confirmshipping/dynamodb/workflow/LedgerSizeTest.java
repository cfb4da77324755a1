package io.confirmshipping.dynamodb.workflow;

import static io.confirmshipping.domain.SampleRates.dollars;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.explanation.ChargeCode;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.LedgerCode;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.ledger.Ledger;
import io.confirmshipping.domain.ledger.LedgerEntry;
import io.confirmshipping.domain.placement.StrategyRules;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import io.confirmshipping.dynamodb.item.Key;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/** However often a workflow is changed, its ledger fits in its item, which takes 400 KB. */
class LedgerSizeTest {

    private static final Instant CONFIRMED = Instant.parse("2026-11-22T10:05:00Z");
    private static final int CHANGES = 100;

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    @Test
    void with_as_many_shipments_as_there_can_be_it_takes_a_sixth_of_an_item_at_most() {
        List<ShipmentId> shipments = Stream.generate(ShipmentId::random)
                .limit(StrategyRules.MAX_DESTINATIONS + 1)
                .toList();
        Ledger ledger = Ledger.empty(CurrencyUnit.USD);
        double largest = 0;
        for (int change = 0; change < CHANGES; change++) {
            for (ShipmentId shipment : shipments) {
                ledger = changed(ledger, shipment, change);
            }
            largest = Math.max(largest, kilobytes(ledger));
        }
        assertThat(largest).isBetween(40.0, 66.0);
    }

    private static Ledger changed(Ledger ledger, ShipmentId shipment, int change) {
        Explanation parcels = ChargeCode.PARCELS.of(
                1234,
                new BigDecimal("3.20"),
                new BigDecimal("12345.6"),
                new BigDecimal("0.32"),
                5,
                new BigDecimal("985.4"));
        return ledger.correct(
                LedgerEntry.Subject.shipping(shipment),
                dollars(change % 2 == 0 ? "1234.56" : "-1234.55"),
                CONFIRMED.plusSeconds(change),
                LedgerCode.QUANTITIES_CHANGED.of("FBA0123456789"),
                parcels);
    }

    /** Returns the write units that an item with this ledger takes, of one kilobyte each. */
    private static double kilobytes(Ledger ledger) {
        AttributeWriter item = AttributeWriter.item(new Key("WORKFLOW#of-a-test", "WORKFLOW"))
                .map("ledger", ChargesAttributes.write(ledger));
        return store.client()
                .putItem(request -> request.tableName(store.table())
                        .item(item.attributes())
                        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL))
                .consumedCapacity()
                .capacityUnits();
    }
}
