package io.confirmshipping.domain.pallets.override;

import static io.confirmshipping.domain.CommandPart.DIMENSIONS;
import static io.confirmshipping.domain.CommandPart.HEIGHT;
import static io.confirmshipping.domain.CommandPart.LENGTH;
import static io.confirmshipping.domain.CommandPart.PALLETS;
import static io.confirmshipping.domain.CommandPart.WEIGHT;
import static io.confirmshipping.domain.CommandPart.WIDTH;

import io.confirmshipping.domain.FieldErrors;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.LengthUnit;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.pallets.PalletRules;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Checks the size and weight of each pallet. Source: rules.md#rule-8. */
record PalletLimits(List<PalletGroup> groups, PalletRules rules, FieldErrors errors) {

    void check() {
        for (int i = 0; i < groups.size(); i++) {
            checkSize(Position.of(PALLETS, i).then(DIMENSIONS), groups.get(i).dimensions());
            checkWeight(Position.of(PALLETS, i).then(WEIGHT), groups.get(i));
        }
    }

    /** Checks the size. Either side of the footprint may be called its length. */
    private void checkSize(Position position, Dimensions size) {
        boolean lengthwise = size.length().compareTo(size.width()) >= 0;
        atMost(
                position.then(LENGTH),
                size.length(),
                size.unit(),
                lengthwise ? rules.lengthInches() : rules.widthInches());
        atMost(
                position.then(WIDTH),
                size.width(),
                size.unit(),
                lengthwise ? rules.widthInches() : rules.lengthInches());
        atMost(position.then(HEIGHT), size.height(), size.unit(), rules.heightInches());
        if (size.unit().toInches(size.height()).compareTo(rules.ownHeightInches()) <= 0) {
            errors.add(
                    position.then(HEIGHT),
                    FieldCode.NO_HIGHER_THAN_PALLET.of(rules.ownHeightInches()),
                    shown(size.height(), size.unit()));
        }
    }

    private void atMost(Position position, BigDecimal side, LengthUnit unit, BigDecimal maxInches) {
        if (unit.toInches(side).compareTo(maxInches) > 0) {
            errors.add(position, FieldCode.SIDE_TOO_LONG.of(maxInches), shown(side, unit));
        }
    }

    private void checkWeight(Position position, PalletGroup group) {
        if (group.weight().pounds().compareTo(rules.pounds()) > 0) {
            errors.add(
                    position,
                    FieldCode.PALLET_TOO_HEAVY.of(rules.pounds()),
                    shown(group.weight().value(), group.weight().unit()));
        }
        if (group.weight().pounds().compareTo(rules.ownPounds()) <= 0) {
            errors.add(
                    position,
                    FieldCode.NO_HEAVIER_THAN_PALLET.of(rules.ownPounds()),
                    shown(group.weight().value(), group.weight().unit()));
        }
    }

    private static String shown(BigDecimal measure, Enum<?> unit) {
        return "%s %s".formatted(measure.toPlainString(), unit.name().toLowerCase(Locale.ROOT));
    }
}
