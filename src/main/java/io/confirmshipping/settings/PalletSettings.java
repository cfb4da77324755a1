package io.confirmshipping.settings;

import io.confirmshipping.domain.pallets.PalletRules;
import java.math.BigDecimal;

/**
 * The section {@code pallet} of a marketplace's settings file.
 *
 * @param source where its numbers come from
 */
record PalletSettings(
        String source,
        BigDecimal lengthInches,
        BigDecimal widthInches,
        BigDecimal heightInches,
        BigDecimal ownHeightInches,
        BigDecimal pounds,
        BigDecimal ownPounds,
        BigDecimal typicalFill) {

    PalletRules toRules() {
        return new PalletRules(
                lengthInches, widthInches, heightInches, ownHeightInches, pounds, ownPounds, typicalFill);
    }
}
