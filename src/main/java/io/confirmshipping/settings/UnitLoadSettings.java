package io.confirmshipping.settings;

import io.confirmshipping.domain.marketplace.UnitLoads;
import java.math.BigDecimal;

/**
 * The section {@code unitLoads} of a marketplace's settings file.
 *
 * @param source where its numbers come from
 */
record UnitLoadSettings(String source, int full, SizeSettings load, SizeSettings unit) {

    /** @throws WrongSetting if units could be divided into no loads */
    UnitLoadSettings {
        if (full < 1) {
            throw new WrongSetting("full", "units are divided into at least 1 load");
        }
    }

    record SizeSettings(BigDecimal pounds, BigDecimal sideInches) {

        private UnitLoads.Size toSize() {
            return new UnitLoads.Size(pounds, sideInches);
        }
    }

    UnitLoads toUnitLoads() {
        return new UnitLoads(full, load.toSize(), unit.toSize());
    }
}
