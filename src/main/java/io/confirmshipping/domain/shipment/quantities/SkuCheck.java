package io.confirmshipping.domain.shipment.quantities;

import io.confirmshipping.domain.CommandPart;
import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipping.ExcessiveQuantity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
        throw new CommandRefused(Refusal.because(
                        RefusalCode.SKU_NOT_IN_SHIPMENT,
                        "%s %s not confirmed in shipment %s. A confirmed shipment takes no new SKU: send %s in another workflow."
                                .formatted(
                                        listed(mskus),
                                        mskus.size() == 1 ? "was" : "were",
                                        shipment,
                                        mskus.size() == 1 ? "it" : "them"))
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
        throw new CommandRefused(Refusal.because(
                        RefusalCode.QUANTITY_CHANGE_LIMIT,
                        explained(quantities)
                                + (cancellable ? " Beyond the limit, cancel the workflow and start over." : ""))
                .with("msku", first.msku())
                .with("confirmedQuantity", first.confirmed())
                .with("limit", first.limit())
                .with("leastQuantity", first.range().least())
                .with("mostQuantity", first.range().most())
                .with("leftUp", first.range().leftUp(first.current()))
                .with("leftDown", first.range().leftDown(first.current()))
                .with(quantities.stream()
                        .map(quantity -> new FieldError(
                                positions.get(quantity.msku()).then(CommandPart.QUANTITY), quantity.explanation()))
                        .toList()));
    }

    /** Lists SKUs in words, for example {@code A, B and C}; beyond {@link #MAX_NAMED} counts the others. */
    private static String listed(List<String> mskus) {
        int last = Math.min(mskus.size(), MAX_NAMED) - 1;
        String first = String.join(", ", mskus.subList(0, last));
        if (mskus.size() > MAX_NAMED) {
            return "%s and %d others, which are all under errors,".formatted(first, mskus.size() - last);
        }
        return last == 0 ? mskus.get(0) : first + " and " + mskus.get(last);
    }

    private static String explained(List<ExcessiveQuantity> quantities) {
        int explained = quantities.size() <= MAX_EXPLAINED ? quantities.size() : MAX_EXPLAINED - 1;
        String first = quantities.stream()
                .limit(explained)
                .map(ExcessiveQuantity::explanation)
                .map(Explanation::toString)
                .collect(Collectors.joining(" "));
        return explained == quantities.size()
                ? first
                : "%s %d other SKUs are beyond their limits too; all are under errors."
                        .formatted(first, quantities.size() - explained);
    }
}
