package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.shipment.ShipmentItem;
import io.confirmshipping.dynamodb.shipment.Shipments;
import io.confirmshipping.dynamodb.shipment.StoredShipment;
import io.confirmshipping.dynamodb.table.StaleRead;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.dynamodb.table.Write;
import io.confirmshipping.usecase.shipment.ShipmentReader;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import io.confirmshipping.usecase.shipment.ShipmentWriter.Reportable;
import io.confirmshipping.usecase.shipment.ShipmentWriter.SettlementInput;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One decision about a shipment. Its workflow is read only if the decision asks for it, and written only if it changes. */
final class ShipmentDecision {

    private final ConfirmedShipment stored;
    private final TableReader table;
    private final Instant now;
    private Optional<ChargedShipment> read = Optional.empty();

    ShipmentDecision(ConfirmedShipment stored, TableReader table, Instant now) {
        this.stored = stored;
        this.table = table;
        this.now = now;
    }

    /** Returns the shipment, with everything that the decision may ask for. */
    Reportable reportable() {
        return new Reportable(stored, this::settlementInput);
    }

    /** @throws StaleRead if the workflow has been cancelled since the shipment was read */
    private SettlementInput settlementInput() {
        ShipmentReader.ShipmentDetails details = details();
        ChargedShipment charged =
                ChargedShipment.read(new StoredShipment(stored, details.manifest(), details.tracking()), table, now);
        read = Optional.of(charged);
        if (charged.workflow().workflow() instanceof Confirmed confirmed) {
            return new SettlementInput(
                    confirmed, charged.manifest(), charged.confirmed(), details.reports(), details.inquiries());
        }
        throw new StaleRead(Key.shipment(stored.id()));
    }

    /** @throws StaleRead if the shipment has changed since it was read */
    private ShipmentReader.ShipmentDetails details() {
        ShipmentReader.ShipmentDetails details =
                new Shipments(table).withHistory(new ShipmentReference(stored.seller(), stored.id()));
        if (!details.shipment().equals(stored)) {
            throw new StaleRead(Key.shipment(stored.id()));
        }
        return details;
    }

    /**
     * Returns the writes of what was decided.
     *
     * @param workflow the workflow with the shipment, if it changes
     */
    List<Write> writes(ConfirmedShipment decided, Optional<Confirmed> workflow) {
        return workflow.map(changed -> WorkflowWrites.of(read.orElseThrow().workflow(), changed))
                .orElseGet(() -> List.of(ShipmentItem.update(stored, decided)));
    }
}
