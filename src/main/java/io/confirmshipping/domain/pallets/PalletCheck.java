package io.confirmshipping.domain.pallets;

import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.LengthUnit;
import io.confirmshipping.domain.contents.Load;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Whether pallets are within the rules, and can be those of a load. Source: rules.md#rule-8. */
final class PalletCheck {

    private final List<PalletGroup> groups;
    private final Load load;
    private final PalletRules rules;
    private final List<FieldError> errors = new ArrayList<>();

    PalletCheck(List<PalletGroup> groups, Load load, PalletRules rules) {
        this.groups = groups;
        this.load = load;
        this.rules = rules;
    }

    /** @throws InvalidInput naming every field that is wrong */
    void pass() {
        for (int i = 0; i < groups.size(); i++) {
            checkSize("pallets[%d].dimensions.".formatted(i), groups.get(i).dimensions());
            checkWeight("pallets[%d].weight".formatted(i), groups.get(i));
        }
        checkTogether();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    /** Which side of the footprint is called its length does not matter. */
    private void checkSize(String path, Dimensions size) {
        boolean lengthwise = size.length().compareTo(size.width()) >= 0;
        atMost(path + "length", size.length(), size.unit(), lengthwise ? rules.lengthInches() : rules.widthInches());
        atMost(path + "width", size.width(), size.unit(), lengthwise ? rules.widthInches() : rules.lengthInches());
        atMost(path + "height", size.height(), size.unit(), rules.heightInches());
        if (size.unit().toInches(size.height()).compareTo(rules.ownHeightInches()) <= 0) {
            wrong(
                    path + "height",
                    "must be more than the %s of the pallet itself".formatted(length(rules.ownHeightInches())));
        }
    }

    private void atMost(String field, BigDecimal side, LengthUnit unit, BigDecimal mostInches) {
        if (unit.toInches(side).compareTo(mostInches) > 0) {
            wrong(field, "must be at most %s".formatted(length(mostInches)));
        }
    }

    private void checkWeight(String field, PalletGroup group) {
        if (group.weight().pounds().compareTo(rules.pounds()) > 0) {
            wrong(
                    field,
                    "must be at most %s lb, with the pallet itself"
                            .formatted(rules.pounds().toPlainString()));
        }
    }

    private void checkTogether() {
        long count = groups.stream().mapToLong(PalletGroup::quantity).sum();
        if (count > load.boxCount()) {
            wrong("pallets", "are %d, but the shipment has only %d boxes".formatted(count, load.boxCount()));
        }
        BigDecimal pounds = rounded(groups.stream().map(PalletGroup::pounds).reduce(BigDecimal.ZERO, BigDecimal::add));
        BigDecimal boxes = rounded(load.pounds());
        if (pounds.compareTo(boxes) < 0) {
            wrong("pallets", "weigh %s lb together, less than the %s lb of the boxes on them".formatted(pounds, boxes));
        }
        checkRoom();
    }

    /** Boxes stand on a pallet, within its footprint: above what the pallet itself takes of its height. */
    private void checkRoom() {
        BigDecimal room = rounded(groups.stream().map(this::room).reduce(BigDecimal.ZERO, BigDecimal::add));
        BigDecimal boxes = rounded(load.cubicInches());
        if (room.compareTo(boxes) < 0) {
            wrong(
                    "pallets",
                    "have room for %s cubic inches of boxes (footprint x height above the %s of the pallet itself), less than the %s of the boxes of this shipment; say more, wider or higher pallets"
                            .formatted(plain(room), length(rules.ownHeightInches()), plain(boxes)));
        }
    }

    private BigDecimal room(PalletGroup group) {
        Dimensions size = group.dimensions();
        BigDecimal height = size.unit().toInches(size.height()).subtract(rules.ownHeightInches());
        return size.unit()
                .toInches(size.length())
                .multiply(size.unit().toInches(size.width()))
                .multiply(height.max(BigDecimal.ZERO))
                .multiply(BigDecimal.valueOf(group.quantity()));
    }

    private static String length(BigDecimal inches) {
        return inches.toPlainString() + " in";
    }

    /** As it is shown elsewhere. */
    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private void wrong(String field, String message) {
        errors.add(new FieldError(field, message));
    }
}
