package io.confirmshipping.domain.pallets;

import static io.confirmshipping.domain.CommandPart.DIMENSIONS;
import static io.confirmshipping.domain.CommandPart.HEIGHT;
import static io.confirmshipping.domain.CommandPart.LENGTH;
import static io.confirmshipping.domain.CommandPart.PALLETS;
import static io.confirmshipping.domain.CommandPart.WEIGHT;
import static io.confirmshipping.domain.CommandPart.WIDTH;

import io.confirmshipping.domain.FieldErrors;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.LengthUnit;
import io.confirmshipping.domain.contents.Load;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Checks that pallets are within the rules, and that they can be those of a load. Source: rules.md#rule-8. */
final class PalletCheck {

    private final List<PalletGroup> groups;
    private final Load load;
    private final PalletRules rules;
    private final FieldErrors errors = new FieldErrors();

    PalletCheck(List<PalletGroup> groups, Load load, PalletRules rules) {
        this.groups = groups;
        this.load = load;
        this.rules = rules;
    }

    /** @throws InvalidInput naming every field that is wrong */
    void pass() {
        for (int i = 0; i < groups.size(); i++) {
            checkSize(Position.of(PALLETS, i).then(DIMENSIONS), groups.get(i).dimensions());
            checkWeight(Position.of(PALLETS, i).then(WEIGHT), groups.get(i));
        }
        checkTogether();
        errors.throwIfAny();
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
                    "must be more than the %s of the pallet itself".formatted(length(rules.ownHeightInches())));
        }
    }

    private void atMost(Position position, BigDecimal side, LengthUnit unit, BigDecimal mostInches) {
        if (unit.toInches(side).compareTo(mostInches) > 0) {
            errors.add(position, "must be at most %s".formatted(length(mostInches)));
        }
    }

    private void checkWeight(Position position, PalletGroup group) {
        if (group.weight().pounds().compareTo(rules.pounds()) > 0) {
            errors.add(
                    position,
                    "must be at most %s lb, with the pallet itself"
                            .formatted(rules.pounds().toPlainString()));
        }
    }

    private void checkTogether() {
        long count = groups.stream().mapToLong(PalletGroup::quantity).sum();
        if (count > load.boxCount()) {
            errors.add(
                    Position.of(PALLETS),
                    "are %d, but the shipment has only %d boxes".formatted(count, load.boxCount()));
        }
        BigDecimal pounds = rounded(groups.stream().map(PalletGroup::pounds).reduce(BigDecimal.ZERO, BigDecimal::add));
        BigDecimal boxes = rounded(load.pounds());
        if (pounds.compareTo(boxes) < 0) {
            errors.add(
                    Position.of(PALLETS),
                    "weigh %s lb together, less than the %s lb of the boxes on them".formatted(pounds, boxes));
        }
        checkRoom();
    }

    /** Boxes stand on a pallet, within its footprint: above what the pallet itself takes of its height. */
    private void checkRoom() {
        BigDecimal room = rounded(groups.stream().map(this::room).reduce(BigDecimal.ZERO, BigDecimal::add));
        BigDecimal boxes = rounded(load.cubicInches());
        if (room.compareTo(boxes) < 0) {
            errors.add(
                    Position.of(PALLETS),
                    "have room for %s cubic inches of boxes (footprint x height above the %s of the pallet itself), less than the %s of the boxes of this shipment; enter more, wider or higher pallets"
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

    /** Rounds to hundredths, as other answers show it. */
    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
