package io.confirmshipping.domain.shipment.quantities;

import io.confirmshipping.domain.CommandPart;
import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipping.ExcessiveQuantity;
import java.util.List;
import java.util.Map;

/**
 * Refuses an edit because of its SKUs, each of which is named. Source: rules.md#rule-11.
 *
 * @param edit as the seller wrote it
 * @param cancellable whether the workflow can still be cancelled, which a refusal advises only then
 */
record SkuCheck(ShipmentConfirmationId shipment, QuantityEdit edit, boolean cancellable) {

    /** With more of them the sentence would be unreadable; all are under errors. */
    private static final int MAX_NAMED = 10;

    private static final int MAX_EXPLAINED = 5;

    /** @throws CommandRefused sku-not-in-shipment, if there are any */
    void refuseUnknown(List<String> mskus) {
        if (mskus.isEmpty()) {
            return;
        }
        Map<String, Position> positions = edit.positions();
        throw new CommandRefused(Refusal.because(RefusalCode.SKU_NOT_IN_SHIPMENT, unknown(mskus))
                .with("msku", mskus.get(0))
                .with(mskus.stream()
                        .map(msku -> new FieldError(
                                positions.get(msku).then(CommandPart.SKU),
                                FieldCode.NOT_CONFIRMED_IN_SHIPMENT.of(msku)))
                        .toList()));
    }

    /** @throws CommandRefused quantity-change-limit, if there are any; with the figures of the first */
    void refuseExcessive(List<ExcessiveQuantity> quantities) {
        if (quantities.isEmpty()) {
            return;
        }
        Map<String, Position> positions = edit.positions();
        ExcessiveQuantity first = quantities.get(0);
        throw new CommandRefused(Refusal.because(RefusalCode.QUANTITY_CHANGE_LIMIT, excessive(quantities))
                .with("msku", first.msku())
                .with("confirmedQuantity", first.confirmed())
                .with("limit", first.limit())
                .with("leastQuantity", first.range().min())
                .with("mostQuantity", first.range().max())
                .with("leftUp", first.range().leftUp(first.current()))
                .with("leftDown", first.range().leftDown(first.current()))
                .with(quantities.stream()
                        .map(quantity -> new FieldError(
                                positions.get(quantity.msku()).then(CommandPart.QUANTITY), quantity.fieldExplanation()))
                        .toList()));
    }

    private Explanation unknown(List<String> mskus) {
        if (mskus.size() == 1) {
            return RefusedCode.SKU_NOT_CONFIRMED.of(mskus.get(0), shipment.value());
        }
        return mskus.size() <= MAX_NAMED
                ? RefusedCode.SKUS_NOT_CONFIRMED.of(mskus, shipment.value())
                : RefusedCode.MANY_SKUS_NOT_CONFIRMED.of(
                        mskus.subList(0, MAX_NAMED - 1), mskus.size() - MAX_NAMED + 1, shipment.value());
    }

    private Explanation excessive(List<ExcessiveQuantity> quantities) {
        int explained = quantities.size() <= MAX_EXPLAINED ? quantities.size() : MAX_EXPLAINED - 1;
        Explanation explanation = quantities.get(0).explanation();
        for (ExcessiveQuantity next : quantities.subList(1, explained)) {
            explanation = explanation.then(next.explanation());
        }
        if (explained < quantities.size()) {
            explanation = explanation.then(RefusedCode.OTHERS_BEYOND_LIMIT.of(quantities.size() - explained));
        }
        return cancellable ? explanation.then(RefusedCode.CANCEL_BEYOND_LIMIT.of()) : explanation;
    }
}
